-- Why: rosters come as lists of tens of thousands. A row may be right and yet look wrong: what speaks against it without
-- refusing it stands beside it. What two rows share is told at both.

alter table import_list drop constraint import_list_kind_check, drop constraint import_list_check;
alter table import_list add constraint import_list_kind_check check (kind in ('ENTERPRISE', 'CLOSURE', 'WORKER')),
    add constraint import_list_check check ((kind <> 'ENTERPRISE') = (programme_id is not null));
comment on column import_list.kind is '名单种类：ENTERPRISE 企业，CLOSURE 关闭，WORKER 职工花名册';
comment on column import_list.programme_id is '政策项目（关闭名单、职工花名册）';

alter table import_row add hints jsonb not null default '[]', add warnings jsonb not null default '{"errors": []}';
comment on column import_row.hints is '同一名单内重复即提示的内容（个人信息为盲索引）';
comment on column import_row.warnings is '提示：列、表头、说明；不影响导入';
grant update (warnings) on import_row to yaomen_app;

create or replace view import_row_view with (security_invoker = true) as
select import_id, row_no, file_no, region_code, state as verdict, shown, errors, subject_id, warnings::text as warnings
from import_row where state <> 'REPLACED';

create or replace view import_view with (security_invoker = true) as
select i.id, i.region_code, i.kind, i.programme_id, p.name as programme_name, f.name, f.sha256, f.format, i.header,
    i.state, f.row_count as rows, c.pending, c.ready, c.error, c.quarantined, c.existing, c.applied,
    i.uploaded_by, i.recorded_at, i.applied_by, i.applied_at, i.job_id, c.warned
from import_list i
    join import_file f on f.import_id = i.id and f.file_no = 1
    left join programme p on p.id = i.programme_id
    cross join lateral (
        select count(*) filter (where r.state = 'PENDING') as pending, count(*) filter (where r.state = 'READY') as ready,
            count(*) filter (where r.state = 'ERROR') as error,
            count(*) filter (where r.state = 'QUARANTINED') as quarantined,
            count(*) filter (where r.state = 'EXISTING') as existing, count(*) filter (where r.state = 'APPLIED') as applied,
            count(*) filter (where r.state in ('READY', 'APPLIED') and r.warnings <> '{"errors": []}') as warned
        from import_row r where r.import_id = i.id) c;
