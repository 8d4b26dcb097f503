-- Why: the list of imports says how far each is; the preview shows each row as it now stands, and sums to compare.

create view import_view with (security_invoker = true) as
select i.id, i.region_code, i.kind, i.programme_id, p.name as programme_name, f.name, f.sha256, f.format, i.header,
    i.state, f.row_count as rows, c.pending, c.ready, c.error, c.quarantined, c.existing, c.applied,
    i.uploaded_by, i.recorded_at, i.applied_by, i.applied_at
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

create view import_row_view with (security_invoker = true) as
select import_id, row_no, file_no, region_code, state as verdict, shown, errors, subject_id
from import_row where state <> 'REPLACED';
comment on view import_row_view is '名单中各行的现状';

create view import_measure_view with (security_invoker = true) as
select r.import_id, m.key as measure, sum(m.value::numeric)::text as every,
    coalesce(sum(m.value::numeric) filter (where r.state = 'READY'), 0)::text as ready,
    coalesce(sum(m.value::numeric) filter (where r.state = 'APPLIED'), 0)::text as applied
from import_row r cross join lateral jsonb_each_text(r.measures) m
where r.state <> 'REPLACED' group by r.import_id, m.key;
comment on view import_measure_view is '名单中数值列的合计，换算为登记所用的单位';

grant select on import_view, import_row_view, import_measure_view to yaomen_app;
