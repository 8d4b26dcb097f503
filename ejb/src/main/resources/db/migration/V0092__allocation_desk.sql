-- Why: what an allocation waits for, and what became of it, stands where that of every other document stands.

-- A part that has been issued waits in its own region, not on the desks above it.
create view allocation_waiting_view with (security_invoker = true) as
select 'REGISTER_ALLOCATION' as kind, 'ALLOCATION_LINE' as subject_type, n.id as subject_id, n.region_code,
    null::uuid as programme_id, n.from_region_name || ' ' || n.document_no as title, n.amount::numeric as amount,
    'finance-clerk' as role, null as or_role, n.issued_on as since, null::date as set_due_on, null as part_type,
    null::uuid as part_id, null as own_part, '{}'::text[] as people, null::uuid as approval_case_id
from incoming_allocation_view n
where n.appropriation_id is null and starts_with((select (scope_parts())[2]), region_prefix(n.region_code))
union all
select 'PASS_DOWN', 'APPROPRIATION', i.id, i.region_code, i.programme_id, i.document_no || ' ' || i.title, d.rest,
    'finance-clerk', null, i.received_on, d.due_on, null, null, null, '{}', null
from pass_down_view d join appropriation i on i.id = d.appropriation_id;
comment on view allocation_waiting_view is '待登记的上级下达、待下达下级的指标';
grant select on allocation_waiting_view to yaomen_app;

create or replace view document_link with (security_invoker = true) as
select r.type as subject_type, r.id as subject_id, r.linked_type, r.linked_id from (
    select 'AWARD' as type, a.id, 'AWARD' as linked_type, a.id as linked_id from award a
    union all select 'AWARD', a.id, 'CLOSURE', a.closure_id from award a
    union all select 'AWARD', l.subject_id, 'NOTICE', l.notice_id from notice_line l where l.subject_type = 'AWARD'
    union all select 'AWARD', l.subject_id, 'OBJECTION', o.id from notice_line l
        join objection o on o.notice_id = l.notice_id and o.line_no = l.line_no where l.subject_type = 'AWARD'
    union all select 'AWARD', n.subject_id, 'PAYMENT_INSTRUCTION', n.id from payment_instruction n where n.subject_type = 'AWARD'
    union all select distinct 'AWARD', n.subject_id, 'PAYMENT_BATCH', n.batch_id from payment_instruction n
        where n.subject_type = 'AWARD' and n.batch_id is not null
    union all select 'CLOSURE', c.id, 'CLOSURE', c.id from closure c
    union all select 'CLOSURE', c.id, 'FACILITY', c.facility_id from closure c
    union all select 'CLOSURE', a.closure_id, 'AWARD', a.id from award a
    union all select 'FACILITY', f.id, 'FACILITY', f.id from facility f
    union all select 'FACILITY', c.facility_id, 'CLOSURE', c.id from closure c
    union all select 'ENTERPRISE', e.id, 'ENTERPRISE', e.id from enterprise e
    union all select 'ENTERPRISE', f.enterprise_id, 'FACILITY', f.id from facility f
    union all select 'ENTERPRISE', c.enterprise_id, 'CLOSURE', c.id from closure c
    union all select 'NOTICE', n.id, 'NOTICE', n.id from publicity_notice n
    union all select 'NOTICE', o.notice_id, 'OBJECTION', o.id from objection o
    union all select 'OBJECTION', o.id, 'OBJECTION', o.id from objection o
    union all select 'OBJECTION', o.id, 'NOTICE', o.notice_id from objection o
    union all select 'APPROPRIATION', i.id, 'APPROPRIATION', i.id from appropriation i
    union all select 'APPROPRIATION', a.appropriation_id, 'ALLOCATION', a.id from allocation a
    union all select 'ALLOCATION', a.id, 'ALLOCATION', a.id from allocation a
    union all select 'ALLOCATION', l.allocation_id, 'APPROPRIATION', i.id from appropriation i
        join allocation_line l on l.id = i.allocation_line_id
    union all select 'PAYMENT_INSTRUCTION', n.id, 'PAYMENT_INSTRUCTION', n.id from payment_instruction n
    union all select 'PAYMENT_INSTRUCTION', n.id, 'PAYMENT_BATCH', n.batch_id from payment_instruction n where n.batch_id is not null
    union all select 'PAYMENT_INSTRUCTION', n.id, n.subject_type, n.subject_id from payment_instruction n
    union all select 'PAYMENT_BATCH', b.id, 'PAYMENT_BATCH', b.id from payment_batch b
    union all select 'PAYMENT_BATCH', n.batch_id, 'PAYMENT_INSTRUCTION', n.id from payment_instruction n where n.batch_id is not null
    union all select 'PROGRAMME', p.id, 'PROGRAMME', p.id from programme p
    union all select 'PROGRAMME', s.programme_id, 'RULE_SET', s.id from rule_set s
    union all select 'RULE_SET', s.id, 'RULE_SET', s.id from rule_set s) r;

create or replace view news_view with (security_invoker = true) as
select n.kind, n.id, n.region_code::text as region_code, n.subject_type, n.subject_id, n.title, n.amount, n.text, n.actor,
    n.recorded_at, n.role, n.or_role,
    n.recorded_at > coalesce((select r.read_until from news_read r), '-infinity') as unread,
    n.person = (select scope_user()) or exists (select from participation p where p.subject_type = n.part_type
        and p.subject_id = n.part_id and p.person = (select scope_user())) as took_part
from (
    select 'APPROVAL_' || c.state as kind, c.id, c.region_code, c.subject_type, c.subject_id, c.title, c.amount,
        s.reason as text, s.decided_by as actor, s.recorded_at, c.opened_by as person, c.subject_type as part_type,
        c.subject_id as part_id,
        case when c.subject_type in ('APPROPRIATION', 'ALLOCATION') or (c.state = 'REFUSED' and c.subject_type = 'AWARD')
            then 'finance-clerk'
            else 'cashier' end as role, null as or_role
    from approval_step s join approval_case c on c.id = s.case_id and c.next_step = s.step_no
    where c.state <> 'OPEN'
    union all
    select 'OBJECTION_FILED', o.id, o.region_code, 'OBJECTION', o.id, o.receipt_no || ' ' || l.payee_name, l.amount,
        left(o.text, 200), 'public', o.recorded_at, n.published_by, l.subject_type, l.subject_id, 'industry-reviewer',
        'finance-reviewer'
    from objection o
        join publicity_notice n on n.id = o.notice_id
        join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no
    union all
    select 'OBJECTION_' || o.state, o.id, o.region_code, 'OBJECTION', o.id, o.receipt_no || ' ' || l.payee_name, l.amount,
        o.decision_reason, o.decided_by, o.decided_at, n.published_by, l.subject_type, l.subject_id, 'finance-clerk', null
    from objection o
        join publicity_notice n on n.id = o.notice_id
        join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no
    where o.state <> 'OPEN'
    union all
    select 'PAYMENT_' || v.kind, v.id, v.region_code, 'PAYMENT_INSTRUCTION', i.id, i.end_to_end_id || ' ' || i.payee_name,
        v.amount, v.reason_text, v.recorded_by, v.recorded_at, i.created_by, i.subject_type, i.subject_id,
        case v.kind when 'RETURNED' then 'finance-clerk' else 'finance-reviewer' end, null
    from payment_event v join payment_instruction i on i.id = v.instruction_id
    where v.kind in ('RETURNED', 'IN_DOUBT')
    union all
    select 'BANK_RESULT_RECEIVED', f.id, f.region_code, 'PAYMENT_BATCH', b.id, b.batch_no, b.total_amount, f.name,
        f.received_by, f.recorded_at, b.created_by, 'PAYMENT_BATCH', b.id, 'cashier', null
    from bank_result_file f join payment_batch b on b.id = f.batch_id
    union all
    select 'NOTICE_CLOSED', n.id, n.region_code, 'NOTICE', n.id, n.title,
        (select sum(l.amount) from notice_line l where l.notice_id = n.id), null, 'system', n.closed_at, n.published_by,
        null, null, 'finance-clerk', null
    from publicity_notice n
    where n.state = 'CLOSED' and starts_with(n.region_code, (select scope_prefix()))) n
where n.recorded_at > now() - interval '90 days' and n.actor <> (select scope_user());

create or replace view document_view with (security_invoker = true) as
select 'CLOSURE' as subject_type, id as subject_id, region_code from closure
union all select 'AWARD', id, region_code from award
union all select 'APPROPRIATION', id, region_code from appropriation
union all select 'PAYMENT_BATCH', id, region_code from payment_batch
union all select 'PAYMENT_INSTRUCTION', id, region_code from payment_instruction
union all select 'ALLOCATION', id, region_code from allocation;

create or replace view remaining_step_view with (security_invoker = true) as
with open_step as not materialized (
    select c.subject_type, c.subject_id, c.region_code, 100 + s.step_no as place, s.title, s.role,
        'APPROVER_' || s.step_no as part
    from approval_case c join approval_route_step s on s.route_id = c.route_id and s.step_no >= c.next_step
    where c.state = 'OPEN'),
batch_step as not materialized (
    select subject_id, region_code, place, title, role, part from open_step where subject_type = 'PAYMENT_BATCH'
    union all
    select b.id, b.region_code, s.place, s.title, 'cashier', null
    from payment_batch b join (values (900, '发送支付批次', array['IN_APPROVAL', 'APPROVED']),
        (910, '登记银行回盘', array['IN_APPROVAL', 'APPROVED', 'SENT'])) s(place, title, states) on b.state = any(s.states))
select 'CLOSURE' as subject_type, id as subject_id, region_code, 1 as place, '逐户验收' as title,
    'industry-reviewer' as role, 'ACCEPTOR' as part
from closure where state = 'REGISTERED'
union all
select 'AWARD', a.id, a.region_code, s.place, s.title, s.role, s.part
from award a join (values
    (1, '重新核定', 'finance-clerk', 'CALCULATOR', array['OVERTURNED', 'REJECTED']),
    (2, '发布公示', 'finance-clerk', null, array['OVERTURNED', 'REJECTED', 'CALCULATED']),
    (3, '处理异议', 'finance-reviewer', null, array['HELD']),
    (4, '送审', 'finance-clerk', null, array['OVERTURNED', 'REJECTED', 'CALCULATED', 'PUBLICIZING', 'HELD', 'PUBLICIZED']),
    (900, '出支付指令', 'cashier', 'PAYER', array['OVERTURNED', 'REJECTED', 'CALCULATED', 'PUBLICIZING', 'HELD',
        'PUBLICIZED', 'IN_APPROVAL', 'APPROVED'])) s(place, title, role, part, states) on a.state = any(s.states)
union all
select 'AWARD', a.id, a.region_code, 100 + s.step_no, s.title, s.role, 'APPROVER_' || s.step_no
from award a join approval_route_step s on s.route_id = approval_route_for('AWARD', a.region_code, a.amount)
where a.state in ('OVERTURNED', 'REJECTED', 'CALCULATED', 'PUBLICIZING', 'HELD', 'PUBLICIZED')
union all
select subject_type, subject_id, region_code, place, title, role, part from open_step
where subject_type in ('AWARD', 'APPROPRIATION', 'ALLOCATION')
union all
select 'PAYMENT_BATCH', subject_id, region_code, place, title, role, part from batch_step
union all
-- A payment in a batch goes the batch's way; one that waits will go the way of a batch of its amount at least.
select 'PAYMENT_INSTRUCTION', i.id, i.region_code, b.place, b.title, b.role, b.part
from payment_instruction i join batch_step b on b.subject_id = i.batch_id where i.state in ('BATCHED', 'SENT')
union all
select 'PAYMENT_INSTRUCTION', i.id, i.region_code, 100 + s.step_no, s.title, s.role, 'APPROVER_' || s.step_no
from payment_instruction i
    join approval_route_step s on s.route_id = approval_route_for('PAYMENT_BATCH', i.region_code, i.amount)
where i.state = 'READY'
union all
select 'PAYMENT_INSTRUCTION', i.id, i.region_code, s.place, s.title, s.role, s.part
from payment_instruction i join (values
    (1, '编入支付批次', 'cashier', 'MAKER', 'READY'),
    (900, '发送支付批次', 'cashier', null, 'READY'),
    (910, '登记银行回盘', 'cashier', null, 'READY'),
    (920, '存疑支付处理', 'finance-reviewer', 'RESOLVER', 'IN_DOUBT'),
    (930, '更正重付', 'finance-clerk', null, 'RETURNED')) s(place, title, role, part, state) on i.state = s.state
where i.state <> 'RETURNED' or not exists (select from payment_instruction n where n.reissue_of = i.id);
