-- Why: what one feature knows of a worker counts in the others: who stays with the enterprise gets no severance, what was paid
-- stands in the line of a life and in the monthly report, and statutory days run from the day the worker really left.

-- As before, and: the placement that stands on the day is inside the enterprise (CH1) or an early retirement (CH3).
create or replace function severance_is_excluded(asked uuid, day date) returns text language sql stable as $$
    select case
        when w.retired then '已退休并领取养老金，不发经济补偿'
        when p.status = 'CH1' then '已内部分流安置，劳动关系继续，不发经济补偿'
        when p.status = 'CH3' then '已内部退养，劳动关系保留，不发经济补偿'
        when exists (select from resettlement_plan p where p.enterprise_id = w.enterprise_id and p.programme_id = w.programme_id
            and p.approved_on <= day and (p.superseded_on is null or p.superseded_on > day) and p.ch2 + p.ch4 + p.other = 0)
            then '安置方案中没有解除或终止劳动合同的职工，不发经济补偿' end
    from worker w
        left join lateral (select f.status from placement_fact_view f
            where f.worker_id = w.id and f.started_on <= day order by f.seq_no desc limit 1) p on true
    where w.id = asked
$$;

-- Of each worker and use what the bank has paid and not given back.
create view severance_paid_view with (security_invoker = true) as
select l.sheet_id, l.worker_id, l.region_code, l.kind, l.amount, v.amount as paid,
    coalesce(v.booked_on, (v.recorded_at at time zone 'Asia/Shanghai')::date) as paid_on
from severance_line l
    join payment_instruction n on n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id and n.state = 'PAID'
    join payment_event v on v.instruction_id = n.id and v.kind = 'PAID';
comment on view severance_paid_view is '核定表明细中银行已付且未退回的款项';

-- Which months of wages an arrear is of is not known: what was paid is shown on its day.
create view severance_worker_money_view with (security_invoker = true) as
select worker_id, region_code, kind, case kind when 'SEVERANCE' then '经济补偿' else '清偿拖欠工资' end as title,
    paid_on as happened_on, null::date as from_month, null::date as to_month, paid::numeric as amount
from severance_paid_view;
comment on view severance_worker_money_view is '已付给职工的经济补偿和欠薪';
select join_view('worker_money_view', 'severance_worker_money_view');

-- Due and paid are before tax, so that they can be compared; what the fund has used is what left it.
create view severance_figure_view with (security_invoker = true) as
select f.worker_id, f.region_code, s.enterprise_id, s.programme_id, k.kind, f.left_on as happened_on, k.amount::numeric as amount
from severance_fact f join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    cross join lateral (values ('WAGE_ARREARS', f.wage_arrears), ('INSURANCE_ARREARS', f.insurance_arrears)) k(kind, amount)
where k.amount > 0
union all
select l.worker_id, l.region_code, s.enterprise_id, s.programme_id, 'SEVERANCE_DUE', f.left_on, l.amount
from severance_line l join severance_sheet s on s.id = l.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
where l.kind = 'SEVERANCE' and l.amount > 0
union all
select p.worker_id, p.region_code, s.enterprise_id, s.programme_id, k.kind, p.paid_on, k.amount
from severance_paid_view p join severance_sheet s on s.id = p.sheet_id
    cross join lateral (values ('FUND_USED', p.paid::numeric),
        (case p.kind when 'SEVERANCE' then 'SEVERANCE_PAID' end, p.amount::numeric),
        (case p.kind when 'WAGE_ARREARS' then 'WAGE_ARREARS' end, -p.amount::numeric)) k(kind, amount)
where k.kind is not null;
comment on view severance_figure_view is '月报所需的拖欠工资、欠缴社保、经济补偿应付与已付、奖补资金已用';
select join_view('worker_figure_view', 'severance_figure_view');
grant select on severance_paid_view to yaomen_app;

-- The day human resources say that a worker left is better known than the end of the contract; who stays, did not leave.
create or replace view worker_clock_view with (security_invoker = true) as
select k.kind, 'WORKER' as subject_type, w.id as subject_id, w.region_code, w.enterprise_id, w.name as title,
    null::text as step, w.left_on as since, w.left_on + k.days as due_on, k.warn_days, k.document, k.article, k.to_confirm
from (select i.id, i.region_code, i.enterprise_id, i.name, i.unemployment, i.retired, i.contract_to as left_on
        from worker i where not exists (select from severance_fact f join severance_sheet s on s.id = f.sheet_id
            where f.worker_id = i.id and s.state not in ('REFUSED', 'SUPERSEDED'))
        union all
        select i.id, i.region_code, i.enterprise_id, i.name, i.unemployment, i.retired, f.left_on
        from severance_fact f join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
            join worker i on i.id = f.worker_id
        where f.reason not in ('INTERNAL_TRANSFER', 'EARLY_RETIREMENT', 'RETIRED')) w
    join clock_kind_view k on k.kind in ('LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION')
    and k.effective_from <= w.left_on and w.left_on < k.until
where w.left_on <= (select business_today()) and not w.retired
    and (k.kind = 'LEAVING_PAPERS' or w.unemployment <> 'NONE')
    and not exists (select from clock_mark m where m.worker_id = w.id and m.kind = k.kind);
