-- Why: U3 清偿拖欠 covers historical arrears of social insurance (财建〔2018〕462号第三条), so the fund pays them: a payment for
-- each worker's arrears, to the account of whoever collects. Whether the late fee may be charged is not known: it stays unpaid
-- unless a dated parameter of the region says otherwise.
--
-- Source and confidence: the permitted uses were read; on late fees nothing was found, hence the switch, to be confirmed.

insert into parameter_kind values
    ('LATE_FEE_BY_FUND', '社会保险费滞纳金可否由专项资金支付', '', '{是否}', 1, false, false);
insert into parameter values
    ('LATE_FEE_BY_FUND', '', '000000', '2016-01-01', null, 0, '是否', '财建〔2018〕462号', '第三条', true,
        '用途只列社保历史欠费，滞纳金可否列支待核实，默认不列支');

-- Lines frozen before say that insurance arrears are only shown, and stay so.
alter table severance_line
    drop constraint severance_line_use,
    add constraint severance_line_use check (
        use_code = case when kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT') then 'U2' else 'U3' end
        and (payable or kind in ('INSURANCE_ARREARS', 'LATE_FEE')));
comment on column severance_line.payable is '是否随本表支付：补偿、补助金、欠薪付给职工，社保欠费（及许可的滞纳金）付给征收机构';
comment on column severance_sheet.unpayable is '只列示、不随本表支付：不列支的社保滞纳金等（元）';
comment on column severance_sheet.u3 is 'U3 清偿拖欠工资、社会保险费（元）';

-- One account of the agency's serves all workers.
create or replace function severance_claimed(asked uuid[]) returns table (line_id uuid, code text) language sql stable security definer
    set search_path = public, pg_catalog as $$
    with own as materialized (
        select l.id, l.kind, l.sheet_id, w.id as worker_id, w.citizen_id_index, w.account_index
        from severance_line l join worker w on w.id = l.worker_id
        where l.id = any(asked) and l.payable and l.net > 0 and starts_with(l.region_code, (select scope_prefix())))
    select own.id, 'CLAIMED_TWICE' from own where exists (
        select from worker w join severance_line o on o.worker_id = w.id join severance_sheet s on s.id = o.sheet_id
        where w.citizen_id_index = own.citizen_id_index and o.sheet_id <> own.sheet_id and o.kind = own.kind and o.net > 0
            and s.state in ('IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID'))
    union all
    select own.id, 'SHARED_ACCOUNT' from own where own.kind not in ('INSURANCE_ARREARS', 'LATE_FEE') and exists (
        select from worker w join severance_line o on o.worker_id = w.id join severance_sheet s on s.id = o.sheet_id
        where w.account_index = own.account_index and w.citizen_id_index <> own.citizen_id_index and o.net > 0
            and o.kind not in ('INSURANCE_ARREARS', 'LATE_FEE')
            and (o.sheet_id = own.sheet_id or s.state in ('IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID')))
$$;

-- As before, and: for what goes to the agency its confirmed account counts, not the worker's; a late fee needs the parameter;
-- arrears are what human resources stated.
create or replace function severance_findings(asked uuid[], day date) returns table (line_id uuid, code text) language sql stable as $$
    with own as materialized (
        select l.id, l.kind, l.amount, l.region_code::text as region, w.id as worker_id, f.left_on, f.reason, f.unlawful,
            f.insurance_arrears, w.injury_grade,
            w.pregnant or w.medical_period or w.near_retirement or w.injury_grade is not null as protected,
            w.account_index is null as no_account, 'NONE' = all(array[w.pension, w.medical, w.unemployment, w.work_injury,
                w.maternity]) as uninsured, l.kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT') as on_leaving,
            l.kind in ('INSURANCE_ARREARS', 'LATE_FEE') as to_agency
        from severance_line l join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
            join worker w on w.id = l.worker_id
        where l.id = any(asked) and l.payable and l.net > 0),
    agency as materialized (
        select r.region, (collecting_account_of(r.region)).id is null as missing,
            coalesce((select max(p.value) from parameter_in_force('LATE_FEE_BY_FUND', r.region, day) p), 0) <> 1 as no_late_fee
        from (select distinct region from own where to_agency) r),
    disabled as materialized (select d.*, l.amount as frozen from disability_by_formula(asked) d
        join severance_line l on l.id = d.line_id)
    select b.line_id, 'FORMULA' from severance_by_formula(asked) b join severance_line l on l.id = b.line_id
    where b.amount <> l.amount
    union all select d.line_id, 'FORMULA' from disabled d
    where d.kind = 'DISABILITY_EMPLOYMENT' and d.frozen > 0 and d.amount is distinct from d.frozen
    union all select id, 'FORMULA' from own where kind = 'INSURANCE_ARREARS' and amount <> insurance_arrears
    union all select d.line_id, 'DISABILITY' from disabled d where d.kind = 'DISABILITY_EMPLOYMENT' and d.frozen = 0
    union all select d.line_id, 'DISABILITY' from disabled d join severance_sheet s on s.id = d.sheet_id
    where d.kind = 'SEVERANCE' and s.state in ('CALCULATING', 'CALCULATED') and not exists (select from severance_line g
        where g.sheet_id = d.sheet_id and g.worker_id = d.worker_id and g.kind = 'DISABILITY_EMPLOYMENT')
    union all select id, 'EXCLUDED' from own where on_leaving and severance_is_excluded(worker_id, day) is not null
    union all select id, 'PROTECTED' from own where on_leaving and not unlawful
        and (reason = 'LAYOFF' and protected or injury_grade <= 4)
    union all select id, 'UNINSURED' from own where uninsured and not to_agency
    union all select id, 'NO_ACCOUNT' from own where no_account and not to_agency
    union all select id, 'NO_AGENCY' from own join agency g on g.region = own.region where to_agency and g.missing
    union all select id, 'LATE_FEE' from own join agency g on g.region = own.region where kind = 'LATE_FEE' and g.no_late_fee
    union all select id, 'NOT_LEFT' from own where on_leaving and left_on > day
    union all select c.line_id, c.code from severance_claimed(asked) c
$$;

-- As before; what goes to the agency goes to its account in force.
create or replace function severance_payment_is_sound() returns trigger language plpgsql as $$
declare
    found text;
begin
    if not exists (select from severance_line l join severance_sheet s on s.id = l.sheet_id and s.state in ('PAYING', 'PAID')
            join worker w on w.id = l.worker_id
        where l.id = new.subject_id and l.payable and l.net = new.amount and l.sha256 = new.subject_sha256
            and l.use_code = new.use_code and s.appropriation_id = new.appropriation_id
            and (new.reissue_of is not null or new.created_by not in (s.created_by, s.calculated_by))
            and (new.account_index = case when l.kind in ('INSURANCE_ARREARS', 'LATE_FEE')
                    then (collecting_account_of(l.region_code::text)).account_index else w.account_index end
                or l.kind not in ('INSURANCE_ARREARS', 'LATE_FEE') and exists (select from payment_instruction r
                    where r.subject_type = 'SEVERANCE_LINE' and r.subject_id = l.id and r.state = 'RETURNED'))) then
        raise exception '支付指令与核定明细、用途或收款账户不符' using errcode = '23514';
    end if;
    select string_agg(f.code, ' ') into found from severance_findings(array[new.subject_id], business_today()) f;
    if found is not null then
        raise exception '支付前复核未通过：%', found using errcode = '23514';
    end if;
    return null;
end $$;

create or replace view severance_line_view with (security_invoker = true) as
select l.id, l.sheet_id, l.region_code::text as region_code, l.worker_id, w.name as worker_name, w.citizen_id_masked,
    '****' || case when l.kind in ('INSURANCE_ARREARS', 'LATE_FEE') then (collecting_account_of(l.region_code::text)).account_tail
        else w.account_tail end as account_masked, l.kind, l.use_code, f.left_on, f.reason, l.amount, l.tax, l.net,
    case when not l.payable then 'NOT_PAYABLE' when l.net = 0 then 'NOTHING' when p.state is null then 'OPEN'
        when p.state in ('READY', 'BATCHED', 'SENT') then 'INSTRUCTED' else p.state end as state,
    p.id as payment_instruction_id, l.sha256
from severance_line l
    join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
    join worker w on w.id = l.worker_id
    left join lateral (select n.id, n.state from payment_instruction n
        where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id
        order by n.state = 'RETURNED', n.recorded_at desc limit 1) p on l.payable;

-- What was paid for a worker's insurance is no longer owed, and stands in the line of the worker's life.
create or replace view severance_worker_money_view with (security_invoker = true) as
select worker_id, region_code, kind, case kind when 'SEVERANCE' then '经济补偿' when 'DISABILITY_EMPLOYMENT'
        then '一次性伤残就业补助金' when 'INSURANCE_ARREARS' then '补缴社会保险费' when 'LATE_FEE' then '社会保险费滞纳金'
        else '清偿拖欠工资' end as title,
    paid_on as happened_on, null::date as from_month, null::date as to_month, paid::numeric as amount
from severance_paid_view;

create or replace view severance_figure_view with (security_invoker = true) as
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
        (case when p.kind in ('WAGE_ARREARS', 'INSURANCE_ARREARS') then p.kind end, -p.amount::numeric)) k(kind, amount)
where k.kind is not null;

-- On whose desk it is that money for the agency has no account to go to.
create view collecting_waiting_view with (security_invoker = true) as
select case when a.id is null then 'ENTER_COLLECTING_ACCOUNT' else 'CONFIRM_COLLECTING_ACCOUNT' end as kind,
    'SEVERANCE_SHEET' as subject_type, s.id as subject_id, s.region_code, s.programme_id, e.name as title,
    l.amount::numeric as amount, case when a.id is null then 'finance-clerk' else 'finance-reviewer' end as role, null as or_role,
    (coalesce(a.recorded_at, s.recorded_at) at time zone 'Asia/Shanghai')::date as since, null::date as set_due_on,
    null as part_type, null::uuid as part_id, null as own_part,
    case when a.id is null then '{}'::text[] else array[a.created_by] end as people, null::uuid as approval_case_id
from severance_sheet s join enterprise e on e.id = s.enterprise_id
    cross join lateral (select sum(n.net) as amount from severance_line n where n.sheet_id = s.id and n.payable and n.net > 0
        and n.kind in ('INSURANCE_ARREARS', 'LATE_FEE') and not exists (select from payment_instruction i
            where i.subject_type = 'SEVERANCE_LINE' and i.subject_id = n.id)) l
    left join lateral (select c.id, c.created_by, c.recorded_at from collecting_account c where c.region_code = s.region_code
        and c.confirmed_at is null order by c.recorded_at desc limit 1) a on true
where s.state in ('APPROVED', 'PAYING') and l.amount > 0 and (collecting_account_of(s.region_code::text)).id is null;
comment on view collecting_waiting_view is '已批准的社保欠费没有征缴账户可付：待登记、待确认';
select join_view('waiting_view', 'collecting_waiting_view');
insert into desk_term_kind values ('ENTER_COLLECTING_ACCOUNT'), ('CONFIRM_COLLECTING_ACCOUNT');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', 3, '内部办理时限，未见文件依据，待确认', false
from (values ('ENTER_COLLECTING_ACCOUNT'), ('CONFIRM_COLLECTING_ACCOUNT')) v(kind);
