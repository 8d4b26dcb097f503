-- Why: what waits is told by the features, a view each; the to-do joins them, so that one feature's next change does not
-- write the others again. What is still to be calculated depends on the rules of the place now, an instalment waits for its
-- condition before it can be submitted, and the work plan waits from its first day until it is done or withdrawn.

alter view waiting_view rename to walk_waiting_view;
comment on view walk_waiting_view is '关闭、核定、公示、审批、支付各环节等待办理的单据';
create or replace view walk_waiting_view with (security_invoker = true) as
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
where n.state = 'RETURNED' and not exists (select from payment_instruction r where r.reissue_of = n.id);

create view plan_waiting_view with (security_invoker = true) as
select 'PLAN_DEADLINE' as kind, 'PLAN_DEADLINE' as subject_type, d.id as subject_id, d.region_code,
    null::uuid as programme_id, d.title, null::numeric as amount, replace(lower(d.role), '_', '-') as role, null as or_role,
    d.begins_on as since, d.due_on as set_due_on, null as part_type, null::uuid as part_id, null as own_part,
    '{}'::text[] as people, null::uuid as approval_case_id
from plan_deadline d
where d.begins_on <= business_today() and coalesce((select m.act from plan_mark m
    where m.deadline_id = d.id order by m.seq_no desc limit 1), 'UNDONE') = 'UNDONE';
comment on view plan_waiting_view is '已到起始日期、尚未完成的工作计划节点';

create view waiting_view with (security_invoker = true) as
select * from walk_waiting_view
union all select * from allocation_waiting_view
union all select * from plan_waiting_view;
comment on view waiting_view is '各环节等待办理的单据';
grant select on walk_waiting_view, plan_waiting_view, waiting_view to yaomen_app;

create or replace view todo_view with (security_invoker = true) as
select w.kind, w.subject_type, w.subject_id, w.approval_case_id, w.region_code::text as region_code, w.programme_id, w.title,
    w.amount, w.role, w.or_role, w.since, due.on_day as due_on, due.on_day < today.day as overdue,
    case when due.on_day < today.day then least(d.number - n.number, -1) else d.number - n.number end as days_left,
    case when w.set_due_on is null then t.document end as term_document,
    w.set_due_on is not null or coalesce(t.confirmed, false) as term_confirmed,
    coalesce((select scope_user()) = any(w.people), false)
        or mine.part is not null and mine.part is distinct from w.own_part as barred
from waiting_view w
    cross join (select business_today() as day) today
    left join (select o.kind, o.effective_from, o.working_days, o.document, o.confirmed,
            lead(o.effective_from, 1, date 'infinity') over (partition by o.kind order by o.effective_from) as until
        from desk_term o) t on t.kind = w.kind and t.effective_from <= w.since and w.since < t.until
    left join (select p.subject_type, p.subject_id, p.part from participation p where p.person = (select scope_user())) mine
        on mine.subject_type = w.part_type and mine.subject_id = w.part_id
    left join working_day s on s.day = w.since
    left join working_day u on u.working and u.number = s.number + t.working_days
    cross join lateral (select coalesce(w.set_due_on, u.day) as on_day) due
    left join working_day d on d.day = due.on_day
    left join working_day n on n.day = today.day;

alter table desk_term drop constraint desk_term_kind,
    add constraint desk_term_kind check (kind in ('ACCEPT_CLOSURE', 'CALCULATE_AWARD', 'RECALCULATE_AWARD', 'PUBLISH_AWARD',
        'DECIDE_OBJECTION', 'CONFIRM_CONDITION', 'SUBMIT_AWARD', 'APPROVE_AWARD', 'APPROVE_APPROPRIATION',
        'APPROVE_ALLOCATION', 'REGISTER_ALLOCATION', 'APPROVE_PAYMENT_BATCH', 'INSTRUCT_AWARD', 'BATCH_PAYMENT',
        'DISPATCH_BATCH', 'RECEIVE_BANK_RESULT', 'RESOLVE_DOUBT', 'REISSUE_PAYMENT'));
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('CONFIRM_CONDITION', 10), ('APPROVE_ALLOCATION', 3), ('REGISTER_ALLOCATION', 5)) v(kind, days);
