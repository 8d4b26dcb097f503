-- Why: the monthly report and the check of a plan read everybody on the rosters, in a large county for minutes. They are
-- counted by a job, portion by portion; what came of it is kept as it was, with its digest, and never counted again.

create table worker_report (
    id uuid primary key,
    region_code region_code not null,
    kind text not null check (kind in ('PLACEMENT_MONTH', 'PLAN_CHECK')),
    terms text not null check (terms is json object),
    as_of date not null,
    known_at timestamptz not null,
    state text not null check (state in ('COUNTING', 'DONE')),
    job_id uuid references job,
    document text check (document is json object),
    sha256 sha256_hex,
    created_by text not null,
    recorded_at timestamptz not null,
    month text generated always as (terms::jsonb ->> 'month') stored,
    grouping text generated always as (terms::jsonb ->> 'by') stored,
    programme_id uuid generated always as ((terms::jsonb ->> 'programmeId')::uuid) stored references programme,
    plan_id uuid generated always as ((terms::jsonb ->> 'planId')::uuid) stored references resettlement_plan,
    workers int generated always as ((document::jsonb ->> 'workers')::int) stored,
    agrees boolean generated always as ((document::jsonb #>> '{planCheck,agrees}')::boolean) stored,
    constraint worker_report_terms check ((kind = 'PLAN_CHECK') = (plan_id is not null)
        and (kind = 'PLACEMENT_MONTH') = (month is not null)),
    constraint worker_report_done check ((state = 'DONE') = (document is not null) and (document is null) = (sha256 is null)),
    constraint worker_report_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint worker_report_itself check (document::jsonb ->> 'id' = id::text)
);
comment on table worker_report is '职工报表：安置月报与方案核对，由作业逐段清点，完成后冻结';
comment on column worker_report.id is '标识';
comment on column worker_report.region_code is '区划（报表范围）';
comment on column worker_report.kind is '种类：PLACEMENT_MONTH 职工安置月报，PLAN_CHECK 安置方案核对';
comment on column worker_report.terms is '报表条件（规范 JSON）';
comment on column worker_report.as_of is '截至日期';
comment on column worker_report.known_at is '以此时已有的记录为准';
comment on column worker_report.state is '状态：COUNTING 清点中，DONE 已冻结';
comment on column worker_report.job_id is '清点作业';
comment on column worker_report.document is '报表全文（规范 JSON），冻结后不变';
comment on column worker_report.sha256 is '报表全文摘要';
comment on column worker_report.created_by is '编制人';
comment on column worker_report.recorded_at is '记录时间';
comment on column worker_report.month is '月份';
comment on column worker_report.grouping is '汇总方式：ENTERPRISE 按企业，COUNTY 按区县';
comment on column worker_report.programme_id is '政策项目';
comment on column worker_report.plan_id is '所核对的安置方案';
comment on column worker_report.workers is '所清点的职工人数';
comment on column worker_report.agrees is '方案与花名册是否相符';
insert into state_transition values ('worker_report', 'COUNTING', 'DONE');
create trigger check_transition before update on worker_report for each row execute function check_transition();
create unique index worker_report_one_counting on worker_report (region_code, kind, terms) where state = 'COUNTING';
comment on index worker_report_one_counting is '同一报表同时只清点一次';
create index worker_report_in_list on worker_report (region_code, recorded_at desc, id);
create index worker_report_by_plan on worker_report (plan_id) where plan_id is not null;

create table worker_report_figure (
    report_id uuid not null references worker_report,
    enterprise_id uuid not null references enterprise,
    programme_id uuid not null references programme,
    name text not null,
    region_code region_code not null,
    heads bigint not null check (heads >= 0),
    amount cny,
    primary key (report_id, enterprise_id, programme_id, name)
);
comment on table worker_report_figure is '职工报表的清点数：每段完成时累加，冻结后不变';
comment on column worker_report_figure.report_id is '职工报表';
comment on column worker_report_figure.enterprise_id is '企业';
comment on column worker_report_figure.programme_id is '政策项目';
comment on column worker_report_figure.name is '项目：去向、花名册标记或者款项';
comment on column worker_report_figure.region_code is '区划（报表范围）';
comment on column worker_report_figure.heads is '人数';
comment on column worker_report_figure.amount is '金额（元）；没有金额的为空';

select guard_region(t) from unnest(array['worker_report', 'worker_report_figure']::regclass[]) t;
grant select, insert on worker_report, worker_report_figure to yaomen_app;
grant update (state, job_id, document, sha256) on worker_report to yaomen_app;
grant update (heads, amount) on worker_report_figure to yaomen_app;

create function worker_report_is_counting() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct f.report_id, f.region_code from fresh f) n where not exists (
        select from worker_report r where r.id = n.report_id and r.state = 'COUNTING' and r.region_code = n.region_code)) then
        raise exception '报表已冻结，不能再清点' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger worker_report_is_counting after insert on worker_report_figure referencing new table as fresh
    for each statement execute function worker_report_is_counting();
create trigger worker_report_still_counting after update on worker_report_figure referencing new table as fresh
    for each statement execute function worker_report_is_counting();

-- Every worker counted stands in one place, and as many are told of as were counted.
create function worker_report_is_what_was_counted() returns trigger language plpgsql as $$
begin
    if old.state = 'DONE' then
        raise exception '报表冻结后不可修改' using errcode = '23514';
    end if;
    if new.state = 'DONE' and new.workers is distinct from (select coalesce(sum(f.heads), 0) from worker_report_figure f
            where f.report_id = new.id and f.name = 'PLANNED')
        or new.state = 'DONE' and new.workers is distinct from (select coalesce(sum(f.heads), 0)
            from worker_report_figure f where f.report_id = new.id and f.name in
            ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING')) then
        raise exception '报表与清点数不符' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger worker_report_is_what_was_counted after update on worker_report
    for each row execute function worker_report_is_what_was_counted();

create view worker_report_view with (security_invoker = true) as
select r.id, r.region_code::text as region_code, coalesce(g.name, r.region_code::text) as region_name, r.kind, r.month,
    r.grouping, r.programme_id, p.name as programme_name, r.plan_id, e.id as enterprise_id, e.name as enterprise_name,
    r.as_of, r.known_at, r.state, r.workers, r.agrees, r.job_id, r.sha256, r.created_by, r.recorded_at
from worker_report r
    left join region g on g.code = r.region_code and g.valid_to is null
    left join resettlement_plan l on l.id = r.plan_id
    left join programme p on p.id = coalesce(r.programme_id, l.programme_id)
    left join enterprise e on e.id = l.enterprise_id;
comment on view worker_report_view is '职工报表一览';
grant select on worker_report_view to yaomen_app;

alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check check (kind in ('AWARD_CALCULATION', 'WHAT_IF', 'IMPORT_CHECK', 'IMPORT_APPLY',
    'SEVERANCE_CALCULATION', 'WORKER_REPORT'));
