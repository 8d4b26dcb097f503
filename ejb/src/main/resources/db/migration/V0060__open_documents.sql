-- Why: a document must not come to a stop because nobody is left who may take its next step. What each document still
-- needs is one statement here, read both for one document ("who can still act") and for all of a region before an
-- official is moved out of it. A step with a part is taken by a person who holds no other part in the document; a step
-- without one by anybody with the role. Order: "place"; approval steps stand between 100 and 900.

create view document_view with (security_invoker = true) as
select 'CLOSURE' as subject_type, id as subject_id, region_code from closure
union all select 'AWARD', id, region_code from award
union all select 'APPROPRIATION', id, region_code from appropriation
union all select 'PAYMENT_BATCH', id, region_code from payment_batch
union all select 'PAYMENT_INSTRUCTION', id, region_code from payment_instruction;
comment on view document_view is '各类单据及其区划';

-- The route of this amount in the nearest region that has one, as approval itself chooses it.
create function approval_route_for(wanted_type text, wanted_region text, wanted_amount numeric) returns uuid
    language sql stable as $$
    select id from approval_route
    where subject_type = wanted_type and starts_with(wanted_region, region_prefix(region_code))
        and amount_from <= wanted_amount and (amount_below is null or wanted_amount < amount_below)
    order by length(region_prefix(region_code)) desc limit 1
$$;

create view remaining_step_view with (security_invoker = true) as
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
where subject_type in ('AWARD', 'APPROPRIATION')
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
comment on view remaining_step_view is '各类单据尚未办理的步骤：名称、岗位角色、须由他人担任的分工';

-- Who holds which part. A payment in a batch has the batch's; one in doubt is settled by somebody who neither made nor
-- sent it.
create view held_part_view with (security_invoker = true) as
select subject_type, subject_id, person, part from participation where subject_type <> 'PAYMENT_INSTRUCTION'
union all
select 'PAYMENT_INSTRUCTION', i.id, p.person, p.part
from payment_instruction i join participation p on p.subject_type = 'PAYMENT_BATCH' and p.subject_id = i.batch_id
where i.state = 'BATCHED'
union all
select distinct 'PAYMENT_INSTRUCTION', i.id, h.person, 'MAKER'
from payment_instruction i join payment_batch b on b.id = i.batch_id
    cross join lateral (values (i.created_by), (b.created_by), (b.sent_by)) h(person)
where i.state = 'IN_DOUBT' and h.person is not null;
comment on view held_part_view is '各类单据中已有的分工：何人担任何角色';

create view open_document_view with (security_invoker = true) as
select r.subject_type, r.subject_id, r.region_code,
    jsonb_build_object(
        'steps', jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', r.title, 'role', r.role, 'part', r.part))
            order by r.place),
        'held', coalesce((select jsonb_agg(jsonb_build_object('person', h.person, 'part', h.part) order by h.person, h.part)
            from held_part_view h where h.subject_type = r.subject_type and h.subject_id = r.subject_id), '[]')
    )::text as work
from remaining_step_view r group by r.subject_type, r.subject_id, r.region_code;
comment on view open_document_view is '未办结的单据：尚未办理的步骤与已有的分工（JSON）';

grant select on document_view, remaining_step_view, held_part_view, open_document_view to yaomen_app;
