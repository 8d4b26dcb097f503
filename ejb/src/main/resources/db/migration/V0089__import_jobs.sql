-- Why: a list of a hundred thousand rows is checked and entered as jobs; the import says which.

alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check
    check (kind in ('AWARD_CALCULATION', 'WHAT_IF', 'IMPORT_CHECK', 'IMPORT_APPLY'));
comment on column job.kind is 'AWARD_CALCULATION 批量核定，WHAT_IF 政策测算，IMPORT_CHECK 名单检查，IMPORT_APPLY 名单导入';

alter table import_list add job_id uuid references job;
comment on column import_list.job_id is '正在检查或导入此名单的作业（行数多时）';
grant update (job_id) on import_list to yaomen_app;

create view import_view with (security_invoker = true) as
select i.id, i.region_code, i.kind, i.programme_id, p.name as programme_name, f.name, f.sha256, f.format, i.header,
    i.state, f.row_count as rows, c.pending, c.ready, c.error, c.quarantined, c.existing, c.applied,
    i.uploaded_by, i.recorded_at, i.applied_by, i.applied_at, i.job_id
from import_list i
    join import_file f on f.import_id = i.id and f.file_no = 1
    left join programme p on p.id = i.programme_id
    cross join lateral (
        select count(*) filter (where r.state = 'PENDING') as pending, count(*) filter (where r.state = 'READY') as ready,
            count(*) filter (where r.state = 'ERROR') as error,
            count(*) filter (where r.state = 'QUARANTINED') as quarantined,
            count(*) filter (where r.state = 'EXISTING') as existing, count(*) filter (where r.state = 'APPLIED') as applied
        from import_row r where r.import_id = i.id) c;
comment on view import_view is '名单导入及各类行数';
grant select on import_view to yaomen_app;
