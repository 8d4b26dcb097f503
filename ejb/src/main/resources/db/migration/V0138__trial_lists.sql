-- Why: a rule set is also tried on closures that nobody has registered yet. Such a list is kept like any other, so that the
-- trial can be run again, and is never entered; a list that was uploaded by mistake is put aside instead of waiting forever.

alter table import_list drop constraint import_list_kind_check, drop constraint import_list_check,
    drop constraint import_list_state_check;
alter table import_list add constraint import_list_kind_check check (kind in ('ENTERPRISE', 'CLOSURE', 'WORKER', 'TRIAL')),
    add constraint import_list_check check ((kind in ('CLOSURE', 'WORKER')) = (programme_id is not null)),
    add constraint import_list_state_check check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'DISCARDED')),
    add constraint import_list_trial check (kind <> 'TRIAL' or state in ('CHECKING', 'CHECKED', 'DISCARDED'));
comment on column import_list.kind is '名单种类：ENTERPRISE 企业，CLOSURE 关闭，WORKER 职工花名册，TRIAL 测算名单（只供测算，不登记）';
comment on column import_list.state is 'CHECKING 检查中，CHECKED 待导入，APPLYING 导入中，APPLIED 已导入，DISCARDED 已作废';
insert into state_transition values ('import_list', 'CHECKED', 'DISCARDED');

alter table import_row add column party uuid;
comment on column import_row.party is '测算名单：同一企业的行相同，供按企业依次测算';
create index import_row_by_party on import_row (import_id, party, row_no) where party is not null and state = 'READY';
