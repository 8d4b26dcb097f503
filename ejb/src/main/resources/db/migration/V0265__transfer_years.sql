-- Why: an agency checks the years of a transfer in its own tables; the last calculation's years are a list like the others.

create view transfer_year_view with (security_invoker = true) as
select c.transfer_id, (y.value ->> 'year')::int as year, (y.value ->> 'monthlyWage')::numeric as monthly_wage,
    (y.value ->> 'months')::int as months, (y.value ->> 'pooled')::numeric as pooled,
    (y.value ->> 'personal')::numeric as personal, (y.value ->> 'amount')::numeric as amount, c.calculation_no
from transfer_calculation c cross join lateral jsonb_array_elements(c.document::jsonb -> 'years') y
where c.calculation_no = (select max(o.calculation_no) from transfer_calculation o where o.transfer_id = c.transfer_id);
comment on view transfer_year_view is '社保转移最近一次测算的各年度金额';
grant select on transfer_year_view to yaomen_app;
