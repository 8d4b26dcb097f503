-- Why: every document of the walk that waits for somebody, in one list: what, on whose desk, since when, until when.
-- What the law or the document itself sets (end of publicity, dismantling) comes from the document; how long a desk
-- may take is a house term, and says of itself whether anybody has confirmed it.

create table desk_term (
    kind text not null,
    effective_from date not null,
    working_days int not null check (working_days between 0 and 250),
    document text not null check (length(document) between 2 and 200),
    confirmed boolean not null,
    primary key (kind, effective_from)
);
comment on table desk_term is '办理时限：各类待办自交办之日起的工作日数，按交办之日取当时有效者';
comment on column desk_term.kind is '待办类别';
comment on column desk_term.effective_from is '自何日起适用';
comment on column desk_term.working_days is '工作日数';
comment on column desk_term.document is '依据';
comment on column desk_term.confirmed is '依据是否已核实';
grant select on desk_term to yaomen_app;

insert into desk_term
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('ACCEPT_CLOSURE', 10), ('CALCULATE_AWARD', 10), ('RECALCULATE_AWARD', 5), ('PUBLISH_AWARD', 5),
    ('DECIDE_OBJECTION', 5), ('SUBMIT_AWARD', 3), ('APPROVE_AWARD', 3), ('APPROVE_APPROPRIATION', 3),
    ('APPROVE_PAYMENT_BATCH', 2), ('INSTRUCT_AWARD', 5), ('BATCH_PAYMENT', 3), ('DISPATCH_BATCH', 1),
    ('RECEIVE_BANK_RESULT', 2), ('RESOLVE_DOUBT', 5), ('REISSUE_PAYMENT', 5)) v(kind, days);

-- The rules that a programme's closures are computed by, each with the closing days it is for: of the active versions
-- the later one begins later.
create view rule_in_force_view with (security_invoker = true) as
select s.programme_id, s.effective_from, s.until, r.value ->> 'code' as rule_code, r.value ->> 'name' as rule_name
from (select programme_id, effective_from, terms,
        lead(effective_from) over (partition by programme_id order by version_no) as until
    from rule_set where state = 'ACTIVE') s
cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r;
comment on view rule_in_force_view is '生效规则集中的各条规则及其适用的关闭日期';

create function batch_programme(batch uuid) returns uuid language sql stable as $$
    select case when count(distinct i.programme_id) = 1 then min(i.programme_id::text)::uuid end
    from payment_instruction n join appropriation i on i.id = n.appropriation_id where n.batch_id = batch
$$;
comment on function batch_programme(uuid) is '支付批次所属的政策项目，跨项目时为空';

create index approval_case_by_subject on approval_case (subject_type, subject_id);
create index award_waiting on award (state)
    where state in ('CALCULATED', 'PUBLICIZED', 'APPROVED', 'REJECTED', 'OVERTURNED');
create index closure_waiting on closure (registered_on) where state = 'REGISTERED';
create index acceptance_opinion_to_dismantle on acceptance_opinion (dismantle_by)
    where acceptance_state = 'POWER_AND_WATER_CUT';
create index payment_instruction_trouble on payment_instruction (state) where state in ('IN_DOUBT', 'RETURNED');

-- One branch a kind of work. "own_part" is the part that the next person takes: who has any other part in the document
-- is barred, and so are the persons named in "people".
create view waiting_view with (security_invoker = true) as
select 'ACCEPT_CLOSURE' as kind, 'CLOSURE' as subject_type, c.id as subject_id, c.region_code, c.programme_id,
    e.name || ' ' || f.name as title, null::numeric as amount, 'industry-reviewer' as role, null as or_role,
    c.registered_on as since, null::date as set_due_on, 'CLOSURE' as part_type, c.id as part_id, null as own_part,
    '{}'::text[] as people, null::uuid as approval_case_id
from closure c join enterprise e on e.id = c.enterprise_id join facility f on f.id = c.facility_id
where c.state = 'REGISTERED'
union all
select 'CALCULATE_AWARD', 'CLOSURE', c.id, c.region_code, c.programme_id, e.name || ' ' || f.name || '：' || r.names, null,
    'finance-clerk', null, o.accepted_on, null, 'CLOSURE', c.id, null, '{}', null
from (with rule as materialized (select * from rule_in_force_view)
        select c.id, string_agg(r.rule_name, '、' order by r.rule_code) as names
        from closure c join rule r on r.programme_id = c.programme_id and r.effective_from <= c.closed_on
            and (r.until is null or c.closed_on < r.until)
        where c.state = 'ACCEPTED'
            and not exists (select from award a where a.closure_id = c.id and a.rule_code = r.rule_code)
        group by c.id) r
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
select 'DISMANTLE_KILN', 'CLOSURE', c.id, c.region_code, c.programme_id, e.name || ' ' || f.name, null, 'industry-clerk', null,
    o.accepted_on, o.dismantle_by, null, null, null, '{}', null
from acceptance_opinion o
    join closure c on c.id = o.closure_id
    join enterprise e on e.id = c.enterprise_id
    join facility f on f.id = c.facility_id
where o.acceptance_state = 'POWER_AND_WATER_CUT'
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
comment on view waiting_view is '各环节等待办理的单据';

-- Overdue is a matter of days; days left are working days, and at least one is gone when the day is over.
create view todo_view with (security_invoker = true) as
select w.kind, w.subject_type, w.subject_id, w.approval_case_id, w.region_code::text as region_code, w.programme_id, w.title,
    w.amount, w.role, w.or_role, w.since, due.on_day as due_on, due.on_day < today.day as overdue,
    case when due.on_day < today.day then least(d.number - n.number, -1) else d.number - n.number end as days_left,
    case when w.set_due_on is null then t.document end as term_document,
    w.set_due_on is not null or coalesce(t.confirmed, false) as term_confirmed,
    coalesce((select scope_user()) = any(w.people), false) or exists (
        select from participation p where p.subject_type = w.part_type and p.subject_id = w.part_id
            and p.person = (select scope_user()) and p.part is distinct from w.own_part) as barred
from waiting_view w
    cross join (select business_today() as day) today
    left join lateral (select t.working_days, t.document, t.confirmed from desk_term t
        where t.kind = w.kind and t.effective_from <= w.since order by t.effective_from desc limit 1) t on true
    left join working_day s on s.day = w.since
    left join working_day u on u.working and u.number = s.number + t.working_days
    cross join lateral (select coalesce(w.set_due_on, u.day) as on_day) due
    left join working_day d on d.day = due.on_day
    left join working_day n on n.day = today.day;
comment on view todo_view is '待办：类别、单据、金额、岗位、交办之日、限期、剩余工作日';

grant select on rule_in_force_view, waiting_view, todo_view to yaomen_app;
