-- Why: which months of insurance were paid comes from the insurance agency as a list of a hundred thousand lines. It enters
-- like a roster; each line becomes one record of one month, once.

alter table import_list drop constraint import_list_kind_check, drop constraint import_list_check;
alter table import_list
    add constraint import_list_kind_check check (kind in ('ENTERPRISE', 'CLOSURE', 'WORKER', 'INSURANCE_MONTH', 'TRIAL')),
    add constraint import_list_check
        check ((kind in ('CLOSURE', 'WORKER', 'INSURANCE_MONTH')) = (programme_id is not null));
comment on column import_list.kind is '名单种类：ENTERPRISE 企业，CLOSURE 关闭，WORKER 职工花名册，INSURANCE_MONTH 逐月缴费，'
    'TRIAL 测算名单（只供测算，不登记）';
comment on column import_list.programme_id is '政策项目（关闭名单、职工花名册、逐月缴费）';

alter table insurance_month add column id uuid not null default gen_random_uuid() unique,
    add column import_id uuid references import_list;
comment on column insurance_month.id is '标识';
comment on column insurance_month.import_id is '所据名单';
