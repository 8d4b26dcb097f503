-- Why: what the work plan of the year asks for waits on the desk of those who are to do it, from its first day until it is
-- marked as done or withdrawn. The view is otherwise as V0103 made it.

create or replace view waiting_view with (security_invoker = true) as
select 'ACCEPT_CLOSURE' as kind, 'CLOSURE' as subject_type, c.id as subject_id, c.region_code, c.programme_id,
    e.name || ' ' || f.name as title, null::numeric as amount, 'industry-reviewer' as role, null as or_role,
    c.registered_on as since, null::date as set_due_on, 'CLOSURE' as part_type, c.id as part_id, null as own_part,
    '{}'::text[] as people, null::uuid as approval_case_id
from closure c join enterprise e on e.id = c.enterprise_id join facility f on f.id = c.facility_id
where c.state = 'REGISTERED'
union all
select 'CALCULATE_AWARD', 'CLOSURE', c.id, c.region_code, c.programme_id, e.name || ' ' || f.name || '：' || r.names, null,
    'finance-clerk', null, o.accepted_on, null, 'CLOSURE', c.id, null, '{}', null
from closure_to_calculate_view r
    join closure c on c.id = r.id
    join acceptance_opinion o on o.closure_id = c.id
    join programme p on p.id = c.programme_id and c.closed_on <= p.effective_to
    join enterprise e on e.id = c.enterprise_id
    join facility f on f.id = c.facility_id
union all
select 'RECALCULATE_AWARD', 'AWARD', a.id, a.region_code, a.programme_id, a.payee_name || ' ' || a.rule_name, a.amount,
    'finance-clerk', null, d.since, null, 'AWARD', a.id, 'CALCULATOR', '{}', null
from award a cross join lateral (select coalesce(
        (select max(s.decided_on) from approval_case c join approval_step s on s.case_id = c.id
            where a.state = 'REJECTED' and c.subject_type = 'AWARD' and c.subject_id = a.id and s.decision = 'REFUSE'),
        (select max(r.business_date) from notice_line l
            join objection o on o.notice_id = l.notice_id and o.line_no = l.line_no
            join audit_record r on r.subject_type = 'OBJECTION' and r.subject_id = o.id::text and r.action = 'objection.uphold'
            where l.subject_type = 'AWARD' and l.subject_id = a.id),
        (a.recorded_at at time zone 'Asia/Shanghai')::date) as since) d
where a.state in ('REJECTED', 'OVERTURNED')
union all
select 'DISMANTLE_KILN', 'CLOSURE', c.id, c.region_code, c.programme_id, e.name || ' ' || f.name, null, 'industry-reviewer', null,
    o.accepted_on, o.dismantle_by, null, null, null, array[c.registered_by], null
from acceptance_opinion o
    join closure c on c.id = o.closure_id
    join enterprise e on e.id = c.enterprise_id
    join facility f on f.id = c.facility_id
where o.acceptance_state = 'POWER_AND_WATER_CUT' and not exists (select from dismantling d where d.closure_id = o.closure_id)
union all
select 'PUBLISH_AWARD', 'AWARD', a.id, a.region_code, a.programme_id, a.payee_name || ' ' || a.rule_name, a.amount,
    'finance-clerk', null, k.effective_on, null, null, null, null, '{}', null
from award a join calculation k on k.id = a.calculation_id
where a.state = 'CALCULATED'
union all
select 'NOTICE_RUNNING', 'NOTICE', n.id, n.region_code, n.programme_id, n.title,
    (select sum(l.amount) from notice_line l where l.notice_id = n.id), 'finance-clerk', null, n.published_on, n.ends_on,
    null, null, null, '{}', null
from publicity_notice n
where n.state = 'OPEN' and starts_with(n.region_code, (select scope_prefix()))
union all
select 'DECIDE_OBJECTION', 'OBJECTION', o.id, o.region_code, n.programme_id, o.receipt_no || ' ' || l.payee_name, l.amount,
    'industry-reviewer', 'finance-reviewer', o.filed_on, null, null, null, null, array[n.published_by], null
from objection o
    join publicity_notice n on n.id = o.notice_id
    join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no
where o.state = 'OPEN'
union all
select 'SUBMIT_AWARD', 'AWARD', a.id, a.region_code, a.programme_id, a.payee_name || ' ' || a.rule_name, a.amount,
    'finance-clerk', null, n.ends_on, null, null, null, null, '{}', null
from award a left join lateral (select max(n.ends_on) as ends_on from notice_line l
    join publicity_notice n on n.id = l.notice_id where l.subject_type = 'AWARD' and l.subject_id = a.id) n on true
where a.state = 'PUBLICIZED'
    and not exists (select from award_to_unlock_view u where u.id = a.id)
union all
select 'CONFIRM_CONDITION', 'AWARD', a.id, a.region_code, a.programme_id, a.payee_name || ' ' || a.rule_name || '：' || u.condition,
    a.amount, 'industry-reviewer', null, k.effective_on, null, 'AWARD', a.id, 'ACCEPTOR', '{}', null
from award_to_unlock_view u join award a on a.id = u.id join calculation k on k.id = a.calculation_id
union all
select 'APPROVE_' || c.subject_type, c.subject_type, c.subject_id, c.region_code,
    coalesce(a.programme_id, i.programme_id,
        case when c.subject_type = 'PAYMENT_BATCH' then batch_programme(c.subject_id) end), c.title, c.amount, s.role, null,
    coalesce((select max(d.decided_on) from approval_step d where d.case_id = c.id), c.opened_on), null,
    c.subject_type, c.subject_id, 'APPROVER_' || c.next_step, '{}', c.id
from approval_case c
    join approval_route_step s on s.route_id = c.route_id and s.step_no = c.next_step
    left join award a on c.subject_type = 'AWARD' and a.id = c.subject_id
    left join appropriation i on c.subject_type = 'APPROPRIATION' and i.id = c.subject_id
where c.state = 'OPEN'
union all
select 'INSTRUCT_AWARD', 'AWARD', a.id, a.region_code, a.programme_id, a.payee_name || ' ' || a.rule_name, a.amount,
    'cashier', null, d.since, null, 'AWARD', a.id, 'PAYER', '{}', null
from award a left join lateral (select max(s.decided_on) as since from approval_case c join approval_step s on s.case_id = c.id
    where c.subject_type = 'AWARD' and c.subject_id = a.id) d on true
where a.state = 'APPROVED'
union all
select 'BATCH_PAYMENT', 'PAYMENT_INSTRUCTION', n.id, n.region_code, i.programme_id, n.end_to_end_id || ' ' || n.payee_name,
    n.amount, 'cashier', null, (select max(v.happened_on) from payment_event v where v.instruction_id = n.id), null,
    null, null, null, '{}', null
from payment_instruction n join appropriation i on i.id = n.appropriation_id
where n.state = 'READY'
union all
select 'DISPATCH_BATCH', 'PAYMENT_BATCH', b.id, b.region_code, batch_programme(b.id), b.batch_no, b.total_amount, 'cashier', null,
    (select max(s.decided_on) from approval_case c join approval_step s on s.case_id = c.id
        where c.subject_type = 'PAYMENT_BATCH' and c.subject_id = b.id), null, null, null, null, '{}', null
from payment_batch b
where b.state = 'APPROVED'
union all
select 'RECEIVE_BANK_RESULT', 'PAYMENT_BATCH', b.id, b.region_code, batch_programme(b.id), b.batch_no,
    (select sum(n.amount) from payment_instruction n where n.batch_id = b.id and n.state = 'SENT'), 'cashier', null,
    b.execute_on, null, null, null, null, '{}', null
from payment_batch b
where b.state = 'SENT' and exists (select from payment_instruction n where n.batch_id = b.id and n.state = 'SENT')
union all
select 'RESOLVE_DOUBT', 'PAYMENT_INSTRUCTION', n.id, n.region_code, i.programme_id, n.end_to_end_id || ' ' || n.payee_name,
    n.amount, 'finance-reviewer', null, (select max(v.happened_on) from payment_event v where v.instruction_id = n.id), null,
    null, null, null, array[n.created_by, b.created_by, b.sent_by], null
from payment_instruction n
    join appropriation i on i.id = n.appropriation_id
    left join payment_batch b on b.id = n.batch_id
where n.state = 'IN_DOUBT'
union all
select 'REISSUE_PAYMENT', 'PAYMENT_INSTRUCTION', n.id, n.region_code, i.programme_id, n.end_to_end_id || ' ' || n.payee_name,
    n.amount, 'finance-clerk', null, (select max(v.happened_on) from payment_event v where v.instruction_id = n.id), null,
    null, null, null, '{}', null
from payment_instruction n join appropriation i on i.id = n.appropriation_id
where n.state = 'RETURNED' and not exists (select from payment_instruction r where r.reissue_of = n.id)
union all
select 'PLAN_DEADLINE', 'PLAN_DEADLINE', d.id, d.region_code, null, d.title, null,
    replace(lower(d.role), '_', '-'), null, d.begins_on, d.due_on, null, null, null, '{}', null
from plan_deadline d
where d.begins_on <= business_today() and coalesce((select m.act from plan_mark m
    where m.deadline_id = d.id order by m.seq_no desc limit 1), 'UNDONE') = 'UNDONE';
