-- Why: what was freed with a sheet counts nowhere any more: not on the worker, the plan, the figures, the clocks or the desks.
-- Of a function only the words that change are given, so that it keeps whatever else it has learnt.

create function amend_function(whole regprocedure, known text, instead text) returns void language plpgsql as $$
begin
    if strpos(pg_get_functiondef(whole), known) = 0 then
        raise exception '% has no “%”', whole, known;
    end if;
    execute replace(pg_get_functiondef(whole), known, instead);
end $$;
comment on function amend_function(regprocedure, text, text) is '更改一个函数中的一段，其余不变；没有该段的报错';
revoke execute on function amend_function(regprocedure, text, text) from public;

select amend_function('severance_fact_is_open()', 'where s.state not in (''REFUSED'', ''SUPERSEDED'')',
    'where s.state not in (''REFUSED'', ''SUPERSEDED'') and not exists (select from severance_freed x'
    ' where x.sheet_id = o.sheet_id and x.worker_id = o.worker_id)');
select amend_function('severance_claimed(uuid[])', '''PAYING'', ''PAID'')',
    '''PAYING'', ''PAID'', ''TAKEN_BACK'') and not exists (select from severance_freed x where x.line_id = o.id)');
select amend_function('severance_findings(uuid[],date)', 'where b.amount <> l.amount',
    'where b.amount <> l.amount and not severance_stands(b.line_id)');
select amend_function('severance_findings(uuid[],date)', 'where d.kind = ''DISABILITY_EMPLOYMENT'' and d.frozen = 0',
    'where d.kind = ''DISABILITY_EMPLOYMENT'' and d.frozen = 0 and not severance_stands(d.line_id)');
select amend_function('severance_beside_plan(uuid,date)', '''PAYING'', ''PAID'')', '''PAYING'', ''PAID'', ''TAKEN_BACK'')');
select amend_function('severance_beside_plan(uuid,date)', 'sum(o.u2)', 'sum(o.u2 - severance_freed_amount(o.id, ''U2''))');
select amend_function('severance_beside_plan(uuid,date)', 'sum(o.u3)', 'sum(o.u3 - severance_freed_amount(o.id, ''U3''))');
select amend_function('severance_beside_plan(uuid,date)', 'l.kind = ''SEVERANCE'' and l.net > 0',
    'l.kind = ''SEVERANCE'' and l.net > 0 and not exists (select from severance_freed x where x.line_id = l.id)');

-- A freed line is not paid any more; one that stands may still be re-issued when the bank gives it back. Whoever instructs
-- holds the sheet meanwhile, so that the two cannot pass each other.
create function severance_line_still_stands() returns trigger language plpgsql as $$
begin
    perform from severance_line l join severance_sheet s on s.id = l.sheet_id where l.id = new.subject_id for share of s;
    if exists (select from severance_freed x where x.line_id = new.subject_id) then
        raise exception '该明细已随核定表撤销，不再支付' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger severance_line_still_stands before insert on payment_instruction
    for each row when (new.subject_type = 'SEVERANCE_LINE') execute function severance_line_still_stands();
select amend_function('severance_payment_is_sound()', 's.state in (''PAYING'', ''PAID'')',
    '(s.state in (''PAYING'', ''PAID'') or s.state = ''TAKEN_BACK'' and new.reissue_of is not null)');

create or replace view severance_case_view with (security_invoker = true) as
select f.sheet_id, f.worker_id, f.region_code, w.name as worker_name, w.citizen_id_masked, e.name as enterprise_name,
    f.hired_on, f.left_on, f.reason, f.unlawful, w.mean_wage, s.local_monthly_wage, s.local_annual_wage, s.minimum_wage,
    s.wage_source, s.pay_on, f.wage_arrears, f.insurance_arrears, f.arrears_days, w.injury_grade,
    (select string_agg(distinct o.kind, ' ') from severance_line o
        join severance_sheet b on b.id = o.sheet_id and b.state = 'TAKEN_BACK'
        where o.worker_id = f.worker_id and o.sheet_id <> f.sheet_id and o.payable and o.net > 0
            and not exists (select from severance_freed x where x.line_id = o.id)) as standing
from severance_fact f join severance_sheet s on s.id = f.sheet_id join worker w on w.id = f.worker_id
    join enterprise e on e.id = s.enterprise_id;

create or replace view severance_sheet_view with (security_invoker = true) as
select s.id, s.region_code::text as region_code, coalesce(r.name, s.region_code::text) as region_name, s.enterprise_id,
    e.name as enterprise_name, s.programme_id, g.name as programme_name, s.appropriation_id, i.document_no as appropriation_no,
    s.state, s.left_on, s.pay_on, s.local_monthly_wage, s.local_annual_wage, s.minimum_wage, s.wage_source, s.workers, s.lines,
    s.amount, s.tax, s.net, s.u2, s.u3, s.unpayable, s.revises, s.job_id, s.sha256, e.synthetic, s.created_by,
    s.calculated_by, s.recorded_at, s.version, s.taken_back_on, s.taken_back_by, s.taken_back_why
from severance_sheet s
    join enterprise e on e.id = s.enterprise_id
    join programme g on g.id = s.programme_id
    left join appropriation i on i.id = s.appropriation_id
    left join region r on r.code = s.region_code and r.valid_to is null;

create or replace view severance_line_view with (security_invoker = true) as
select l.id, l.sheet_id, l.region_code::text as region_code, l.worker_id, w.name as worker_name, w.citizen_id_masked,
    '****' || case when l.kind in ('INSURANCE_ARREARS', 'LATE_FEE') then (collecting_account_of(l.region_code::text)).account_tail
        else w.account_tail end as account_masked, l.kind, l.use_code, f.left_on, f.reason, l.amount, l.tax, l.net,
    case when not l.payable then 'NOT_PAYABLE' when l.amount = 0 then 'NOTHING' when x.line_id is not null then 'TAKEN_BACK'
        when l.net = 0 then 'NOTHING' when p.state is null then 'OPEN'
        when p.state in ('READY', 'BATCHED', 'SENT') then 'INSTRUCTED' else p.state end as state,
    p.id as payment_instruction_id, l.sha256
from severance_line l
    join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
    join worker w on w.id = l.worker_id
    left join severance_freed x on x.line_id = l.id
    left join lateral (select n.id, n.state from payment_instruction n
        where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id
        order by n.state = 'RETURNED', n.recorded_at desc limit 1) p on l.payable;

create or replace view severance_figure_view with (security_invoker = true) as
select f.worker_id, f.region_code, s.enterprise_id, s.programme_id, k.kind, f.left_on as happened_on, k.amount::numeric as amount
from severance_fact f join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    cross join lateral (values ('WAGE_ARREARS', f.wage_arrears), ('INSURANCE_ARREARS', f.insurance_arrears)) k(kind, amount)
where k.amount > 0 and not exists (select from severance_freed x join severance_line l on l.id = x.line_id
    where x.sheet_id = f.sheet_id and x.worker_id = f.worker_id and l.kind = k.kind)
union all
select l.worker_id, l.region_code, s.enterprise_id, s.programme_id, 'SEVERANCE_DUE', f.left_on, l.amount
from severance_line l join severance_sheet s on s.id = l.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
where l.kind = 'SEVERANCE' and l.amount > 0 and not exists (select from severance_freed x where x.line_id = l.id)
union all
select p.worker_id, p.region_code, s.enterprise_id, s.programme_id, k.kind, p.paid_on, k.amount
from severance_paid_view p join severance_sheet s on s.id = p.sheet_id
    cross join lateral (values ('FUND_USED', p.paid::numeric),
        (case p.kind when 'SEVERANCE' then 'SEVERANCE_PAID' end, p.amount::numeric),
        (case when p.kind in ('WAGE_ARREARS', 'INSURANCE_ARREARS') then p.kind end, -p.amount::numeric)) k(kind, amount)
where k.kind is not null;

create or replace view worker_clock_view with (security_invoker = true) as
with left_by_sheet as not materialized (
    select f.worker_id, f.left_on, f.reason
    from severance_fact f join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    where not exists (select from severance_freed x where x.sheet_id = f.sheet_id and x.worker_id = f.worker_id))
select k.kind, 'WORKER' as subject_type, w.id as subject_id, w.region_code, w.enterprise_id, w.name as title,
    null::text as step, w.left_on as since, w.left_on + k.days as due_on, k.warn_days, k.document, k.article, k.to_confirm
from (select i.id, i.region_code, i.enterprise_id, i.name, i.unemployment, i.retired, i.contract_to as left_on
        from worker i where not exists (select from left_by_sheet f where f.worker_id = i.id)
        union all
        select i.id, i.region_code, i.enterprise_id, i.name, i.unemployment, i.retired, f.left_on
        from left_by_sheet f join worker i on i.id = f.worker_id
        where f.reason not in ('INTERNAL_TRANSFER', 'EARLY_RETIREMENT', 'RETIRED')) w
    join clock_kind_view k on k.kind in ('LEAVING_PAPERS', 'UNEMPLOYMENT_LIST', 'UNEMPLOYMENT_APPLICATION')
    and k.effective_from <= w.left_on and w.left_on < k.until
where w.left_on <= (select business_today()) and not w.retired
    and (k.kind = 'LEAVING_PAPERS' or w.unemployment <> 'NONE')
    and not exists (select from clock_mark m where m.worker_id = w.id and m.kind = k.kind);

-- A sheet that was taken back waits for a new one of the enterprise; a returned payment of what was freed waits for nobody.
create or replace view severance_waiting_view with (security_invoker = true) as
select v.kind, 'SEVERANCE_SHEET' as subject_type, s.id as subject_id, s.region_code, s.programme_id, e.name as title,
    s.amount::numeric as amount, v.role, null as or_role, coalesce((select max(a.business_date) from audit_record a
        where a.subject_type = 'SEVERANCE_SHEET' and a.subject_id = s.id::text),
        (s.recorded_at at time zone 'Asia/Shanghai')::date) as since,
    null::date as set_due_on, 'SEVERANCE_SHEET' as part_type, s.id as part_id, v.part as own_part, '{}'::text[] as people,
    null::uuid as approval_case_id
from severance_sheet s join enterprise e on e.id = s.enterprise_id
    join (values ('DRAFT', 'CALCULATE_SEVERANCE', 'finance-clerk', 'CALCULATOR'),
        ('CALCULATED', 'SUBMIT_SEVERANCE', 'finance-clerk', 'CALCULATOR'),
        ('APPROVED', 'PAY_SEVERANCE', 'cashier', 'PAYER'),
        ('REFUSED', 'REVISE_SEVERANCE', 'hr-clerk', 'MAKER'),
        ('TAKEN_BACK', 'REVISE_SEVERANCE', 'hr-clerk', 'MAKER')) v(state, kind, role, part) on v.state = s.state
where s.state <> 'TAKEN_BACK' or not exists (select from severance_sheet n where n.enterprise_id = s.enterprise_id
    and n.programme_id = s.programme_id and n.id <> s.id and n.recorded_at >= s.taken_back_at);

do $$
begin
    execute format('create or replace view walk_waiting_view with (security_invoker = true) as select v.* from (%s) v'
        ' where v.kind <> ''REISSUE_PAYMENT'' or not exists (select from payment_instruction n'
        ' join severance_freed x on x.line_id = n.subject_id where n.id = v.subject_id)',
        rtrim(pg_get_viewdef('walk_waiting_view'::regclass), ';'));
end $$;
