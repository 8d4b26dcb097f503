-- Why: the preview of a list shows each row as it now stands, and sums to compare with the paper.

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

grant select on import_row_view, import_measure_view to yaomen_app;
