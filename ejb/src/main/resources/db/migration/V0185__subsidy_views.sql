-- Why: what officials see of claims and sheets, masked as the roster is; and on whose desk, in whose line of life and in which
-- figures of the month they stand.

-- All that is known of a claim before anything is computed. Months and money before: of this county's own claims, entered or
-- computed earlier.
create view subsidy_case_view with (security_invoker = true) as
select c.id as claim_id, c.worker_id, c.region_code, w.name as worker_name, w.citizen_id_masked, e.name as enterprise_name,
    w.programme_id, c.kind, c.from_on, c.to_on, c.months, c.days, c.paid_monthly, before.months as months_before,
    coalesce(before.near, c.near_retirement) as near_at_first, granted.amount as granted_before, w.zero_employment_family
        or w.older or hard_to_place(w, c.to_on) as hard_to_place, c.withdrawn_by is null and not exists (
        select from subsidy_current_line l where l.claim_id = c.id) as open
from subsidy_claim c join worker w on w.id = c.worker_id join enterprise e on e.id = w.enterprise_id
    cross join lateral (select coalesce(sum(o.months), 0)::int as months,
            (array_agg(o.near_retirement order by o.from_on))[1] as near
        from worker s join subsidy_claim o on o.worker_id = s.id
        where s.citizen_id_index = w.citizen_id_index and o.kind = c.kind and o.withdrawn_by is null
            and (o.recorded_at, o.id) < (c.recorded_at, c.id)) before
    cross join lateral (select coalesce(sum(l.amount), 0)::numeric(18, 2) as amount
        from worker s join subsidy_claim o on o.worker_id = s.id join subsidy_current_line l on l.claim_id = o.id
        where s.citizen_id_index = w.citizen_id_index and o.kind = c.kind and o.id <> c.id) granted;
comment on view subsidy_case_view is '核定一项补贴所需的情况（证件脱敏）';

create view subsidy_claim_view with (security_invoker = true) as
select c.id, c.claim_no, c.region_code::text as region_code, coalesce(r.name, c.region_code::text) as region_name, c.worker_id,
    w.name as worker_name, w.citizen_id_masked, '****' || w.account_tail as account_masked, w.enterprise_id,
    e.name as enterprise_name, w.programme_id, g.name as programme_name, c.kind, c.from_on, c.to_on, c.months, c.days,
    c.paid_monthly, c.licence_no, c.proof_sha256, c.trading_sha256, c.near_retirement, c.note,
    case when c.withdrawn_by is not null then 'WITHDRAWN' when l.sheet_id is null then 'ENTERED'
        when p.state in ('READY', 'BATCHED', 'SENT') then 'INSTRUCTED' when p.state is not null then p.state
        when l.sheet_state in ('PAYING', 'PAID') then 'APPROVED' else l.sheet_state end as state,
    l.sheet_id, l.amount, p.id as payment_instruction_id, w.synthetic, c.created_by, c.recorded_at, c.withdrawn_by,
    c.withdrawn_why, c.version
from subsidy_claim c join worker w on w.id = c.worker_id join enterprise e on e.id = w.enterprise_id
    join programme g on g.id = w.programme_id
    left join region r on r.code = c.region_code and r.valid_to is null
    left join subsidy_current_line l on l.claim_id = c.id
    left join lateral (select n.id, n.state from payment_instruction n
        where n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = c.id
        order by n.state = 'RETURNED', n.recorded_at desc limit 1) p on true;
comment on view subsidy_claim_view is '安置补贴申报及其核定、支付情况（证件、账号脱敏）';

create view subsidy_sheet_view with (security_invoker = true) as
select s.id, s.sheet_no, s.region_code::text as region_code, coalesce(r.name, s.region_code::text) as region_name, s.programme_id,
    g.name as programme_name, s.kind, s.appropriation_id, i.document_no as appropriation_no, s.use_code, s.state, s.lines,
    s.amount, paid.amount as paid_amount, s.sha256, paid.synthetic, s.calculated_by, s.recorded_at, s.version
from subsidy_sheet s join programme g on g.id = s.programme_id join appropriation i on i.id = s.appropriation_id
    left join region r on r.code = s.region_code and r.valid_to is null
    cross join lateral (select coalesce(sum(l.amount) filter (where exists (select from payment_instruction n
            where n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = l.claim_id and n.subject_sha256 = l.sha256
                and n.state = 'PAID')), 0)::numeric(18, 2) as amount, coalesce(bool_or(w.synthetic), false) as synthetic
        from subsidy_line l join subsidy_claim c on c.id = l.claim_id join worker w on w.id = c.worker_id
        where l.sheet_id = s.id) paid;
comment on view subsidy_sheet_view is '安置补贴核定表及其项目与指标';
grant select on subsidy_case_view, subsidy_claim_view, subsidy_sheet_view to yaomen_app;

-- What waits: claims by enterprise, for there may be a thousand of them; and sheets.
create view subsidy_waiting_view with (security_invoker = true) as
select 'CALCULATE_SUBSIDIES' as kind, 'ENTERPRISE' as subject_type, w.enterprise_id as subject_id, c.region_code, w.programme_id,
    e.name || '：' || count(*) || ' 项' as title, null::numeric as amount, 'finance-clerk' as role, null as or_role,
    min((c.recorded_at at time zone 'Asia/Shanghai')::date) as since, null::date as set_due_on, null as part_type,
    null::uuid as part_id, null as own_part, '{}'::text[] as people, null::uuid as approval_case_id
from subsidy_claim c join worker w on w.id = c.worker_id join enterprise e on e.id = w.enterprise_id
where c.withdrawn_by is null and not exists (select from subsidy_current_line l where l.claim_id = c.id)
group by w.enterprise_id, c.region_code, w.programme_id, e.name
union all
select v.kind, 'SUBSIDY_SHEET', s.id, s.region_code, s.programme_id, s.sheet_no, s.amount::numeric, v.role, null,
    coalesce((select max(a.business_date) from audit_record a
        where a.subject_type = 'SUBSIDY_SHEET' and a.subject_id = s.id::text),
        (s.recorded_at at time zone 'Asia/Shanghai')::date), null, 'SUBSIDY_SHEET', s.id, v.part, '{}', null
from subsidy_sheet s join (values ('CALCULATED', 'SUBMIT_SUBSIDIES', 'finance-clerk', 'CALCULATOR'),
    ('APPROVED', 'PAY_SUBSIDIES', 'cashier', 'PAYER')) v(state, kind, role, part) on v.state = s.state;
comment on view subsidy_waiting_view is '待核定的补贴申报（按企业合计），待送审、待支付的补贴核定表';
select join_view('waiting_view', 'subsidy_waiting_view');

create view subsidy_document_link with (security_invoker = true) as
select 'SUBSIDY_SHEET' as subject_type, s.id as subject_id, 'SUBSIDY_SHEET' as linked_type, s.id as linked_id from subsidy_sheet s
union all select 'SUBSIDY_CLAIM', c.id, 'SUBSIDY_CLAIM', c.id from subsidy_claim c
union all select 'SUBSIDY_CLAIM', l.claim_id, 'SUBSIDY_SHEET', l.sheet_id from subsidy_line l
union all select 'WORKER', c.worker_id, 'SUBSIDY_CLAIM', c.id from subsidy_claim c
union all select 'SUBSIDY_CLAIM', n.subject_id, 'PAYMENT_INSTRUCTION', n.id
from payment_instruction n where n.subject_type = 'SUBSIDY_CLAIM'
union all select 'WORKER', c.worker_id, 'PAYMENT_INSTRUCTION', n.id
from subsidy_claim c join payment_instruction n on n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = c.id;
comment on view subsidy_document_link is '安置补贴申报、核定表及其职工与支付';
select join_view('document_link', 'subsidy_document_link');

create view subsidy_document_view with (security_invoker = true) as
select 'SUBSIDY_SHEET' as subject_type, id as subject_id, region_code from subsidy_sheet
union all select 'SUBSIDY_CLAIM', id, region_code from subsidy_claim;
comment on view subsidy_document_view is '安置补贴申报、核定表及其区划';
select join_view('document_view', 'subsidy_document_view');

create view subsidy_step_view with (security_invoker = true) as
select 'SUBSIDY_SHEET' as subject_type, s.id as subject_id, s.region_code, v.place, v.title, v.role, v.part
from subsidy_sheet s join (values
    (2, '送审', 'finance-clerk', 'CALCULATOR', array['CALCULATED']),
    (900, '出支付指令', 'cashier', 'PAYER', array['CALCULATED', 'IN_APPROVAL', 'APPROVED']))
    v(place, title, role, part, states) on s.state = any(v.states)
union all
select 'SUBSIDY_SHEET', s.id, s.region_code, 100 + r.step_no, r.title, r.role, 'APPROVER_' || r.step_no
from subsidy_sheet s
    join approval_route_step r on r.route_id = approval_route_for('SUBSIDY_SHEET', s.region_code, s.amount)
where s.state = 'CALCULATED'
union all
select c.subject_type, c.subject_id, c.region_code, 100 + s.step_no, s.title, s.role, 'APPROVER_' || s.step_no
from approval_case c join approval_route_step s on s.route_id = c.route_id and s.step_no >= c.next_step
where c.state = 'OPEN' and c.subject_type = 'SUBSIDY_SHEET';
comment on view subsidy_step_view is '安置补贴核定表尚未办理的步骤';
select join_view('remaining_step_view', 'subsidy_step_view');

-- What the bank has paid and not given back.
create view subsidy_paid_view with (security_invoker = true) as
select c.id as claim_id, c.worker_id, c.region_code, c.kind, c.from_on, c.to_on, w.enterprise_id, w.programme_id,
    v.amount as paid, coalesce(v.booked_on, (v.recorded_at at time zone 'Asia/Shanghai')::date) as paid_on
from subsidy_claim c join worker w on w.id = c.worker_id
    join payment_instruction n on n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = c.id and n.state = 'PAID'
    join payment_event v on v.instruction_id = n.id and v.kind = 'PAID';
comment on view subsidy_paid_view is '银行已付且未退回的安置补贴';

create view subsidy_worker_money_view with (security_invoker = true) as
select worker_id, region_code, kind, case kind when 'FLEXIBLE_INSURANCE' then '灵活就业社会保险补贴'
        when 'PUBLIC_POST' then '公益性岗位补贴' when 'START_UP' then '一次性创业补贴'
        when 'TRAINING_LIVING' then '职业培训期间生活补助' else '职业培训补贴' end as title,
    paid_on as happened_on, case when subsidy_family(kind) = 'MONTH' then from_on end as from_month,
    case when subsidy_family(kind) = 'MONTH' then to_on end as to_month, paid::numeric as amount
from subsidy_paid_view;
comment on view subsidy_worker_money_view is '已付给职工的安置补贴';
select join_view('worker_money_view', 'subsidy_worker_money_view');

create view subsidy_figure_view with (security_invoker = true) as
select worker_id, region_code, enterprise_id, programme_id, 'FUND_USED' as kind, paid_on as happened_on, paid::numeric as amount
from subsidy_paid_view;
comment on view subsidy_figure_view is '月报所需的奖补资金已用：安置补贴';
select join_view('worker_figure_view', 'subsidy_figure_view');
grant select on subsidy_paid_view to yaomen_app;

insert into desk_term_kind values ('CALCULATE_SUBSIDIES'), ('SUBMIT_SUBSIDIES'), ('APPROVE_SUBSIDY_SHEET'), ('PAY_SUBSIDIES');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('CALCULATE_SUBSIDIES', 15), ('SUBMIT_SUBSIDIES', 3), ('APPROVE_SUBSIDY_SHEET', 5), ('PAY_SUBSIDIES', 3)) v(kind, days);

-- Found by their numbers.
alter function search_hits(text) rename to second_search_hits;
create function search_hits(words text) returns table (type text, id uuid, title text, detail text, region_code text, rank int)
    language sql stable as $$
with hits as (
    select h.type, h.id, h.title, h.detail, h.region_code, h.rank, row_number() over () as place from second_search_hits(words) h
    union all
    (select 'SUBSIDY_SHEET', s.id, s.sheet_no, null, s.region_code::text, case when s.sheet_no = upper(words) then 0 else 2 end, 40
        from subsidy_sheet s where strpos(s.sheet_no, upper(words)) > 0 order by s.recorded_at desc, s.id limit 8)
    union all
    (select 'SUBSIDY_CLAIM', c.id, c.claim_no, null, c.region_code::text, case when c.claim_no = upper(words) then 0 else 2 end, 41
        from subsidy_claim c where strpos(c.claim_no, upper(words)) > 0 order by c.recorded_at desc, c.id limit 8))
select h.type, h.id, h.title, h.detail, h.region_code, h.rank from hits h order by h.rank, h.place, h.title, h.id limit 20
$$;
comment on function search_hits(text) is '按名称、代码、文号、批次号、端到端标识、银行流水号、回执号、补贴编号查找各类单据，至多 20 条';
comment on function second_search_hits(text) is '补贴以外各类单据的查找结果';
