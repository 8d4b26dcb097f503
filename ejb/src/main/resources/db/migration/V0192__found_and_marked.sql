-- Why: the search box finds transfers and severance sheets, for those who may read them; and the line of a life shows in red
-- what the law calls late and where the same person is paid twice. Of another county nothing is told but the month and a
-- reference.

-- What a feature lets be found by a part of its title or the beginning of a code, and by which roles. The next feature
-- joins its own with join_view.
create view searchable_view with (security_invoker = true) as
select 'INSURANCE_TRANSFER' as type, t.id, t.name as title, null::text as code,
    case t.scheme when 'PENSION' then '养老保险' when 'MEDICAL' then '医疗保险' else '失业保险' end || '转移 '
        || t.enterprise_name as detail,
    coalesce(t.from_region, t.to_region)::text as region_code, t.recorded_at,
    array['hr-clerk', 'hr-reviewer', 'auditor'] as roles
from insurance_transfer t;
comment on view searchable_view is '可由查找框找到的单据及可查找的岗位；各项功能以 join_view 并入';

create view severance_searchable_view with (security_invoker = true) as
select 'SEVERANCE_SHEET' as type, s.id, e.name as title, e.credit_code::text as code,
    '经济补偿核定表 ' || s.left_on as detail, s.region_code::text as region_code, s.recorded_at,
    array['hr-clerk', 'hr-reviewer', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'cashier', 'auditor'] as roles
from severance_sheet s join enterprise e on e.id = s.enterprise_id
where s.state <> 'SUPERSEDED';
comment on view severance_searchable_view is '可由查找框找到的经济补偿核定表';
select join_view('searchable_view', 'severance_searchable_view');
grant select on searchable_view to yaomen_app;

create function search_hits(words text, of_roles text)
    returns table (type text, id uuid, title text, detail text, region_code text, rank int) language sql stable as $$
with hits as (
    select h.type, h.id, h.title, h.detail, h.region_code, h.rank, row_number() over () as place from search_hits(words) h
    union all
    (select f.type, f.id, f.title, f.detail, f.region_code, case when f.title = words then 0 else 2 end, 40
        from searchable_view f
        where f.roles && string_to_array(of_roles, ',')
            and (strpos(f.title, words) > 0 or starts_with(f.code, upper(words)))
        order by f.recorded_at desc, f.id limit 8))
select h.type, h.id, h.title, h.detail, h.region_code, h.rank from hits h order by h.rank, h.place, h.title, h.id limit 20
$$;
comment on function search_hits(text, text) is '某些岗位按名称、代码、文号等可查到的单据，至多 20 条';

-- What is wrong with months of a worker that only another feature knows. The next feature joins its own with join_view.
create view life_line_fault_view with (security_invoker = true) as
select t.worker_id, date_trunc('month', t.due_on)::date as from_month, date_trunc('month', business_today())::date as to_month,
    'TRANSFER_OVERDUE' as code,
    case t.scheme when 'PENSION' then '养老保险' when 'MEDICAL' then '医疗保险' else '失业保险' end
        || '转移“' || t.step_name || '”逾期，应于 ' || t.due_on || ' 前由' || t.desk || '办理' as text
from insurance_transfer_view t
where t.overdue and t.worker_id is not null;
comment on view life_line_fault_view is '安置生命线上由其他功能指出的疑点：社保转移环节逾期；以 join_view 并入';
grant select on life_line_fault_view to yaomen_app;

create function paid_months(asked uuid) returns table (month date) language sql stable
    set search_path = public, pg_catalog as $$
    select distinct m::date from worker_money_view p
        cross join lateral generate_series(date_trunc('month', coalesce(p.from_month, p.happened_on)),
            coalesce(p.to_month, p.happened_on), interval '1 month') m
    where p.worker_id = asked and p.amount > 0
$$;
comment on function paid_months(uuid) is '某职工有款项的月份；不经范围过滤，应用角色不可调用';
revoke execute on function paid_months(uuid) from public;

create function person_paid_twice(asked uuid) returns table (month date, elsewhere boolean, reference text)
    language sql stable security definer set search_path = public, pg_catalog as $$
    select o.month, not starts_with(w.region_code, (select scope_prefix())), r.reference
    from worker_matches(asked) m
        join worker w on w.id = m.worker_id
        cross join lateral paid_months(m.worker_id) o
        left join worker_reference r on r.kind = 'PERSON' and r.first_worker = least(asked, m.worker_id)
            and r.second_worker = greatest(asked, m.worker_id)
    where m.kind = 'PERSON' and o.month in (select c.month from paid_months(asked) c)
    order by 1, 2, 3
$$;
comment on function person_paid_twice(uuid) is '同一人在另一花名册上同月也有款项的月份：只答月份、是否其他区划和核查编号';
revoke execute on function person_paid_twice(uuid) from public;
grant execute on function person_paid_twice(uuid) to yaomen_app;
