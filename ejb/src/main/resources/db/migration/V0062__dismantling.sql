-- Why: a kiln that was accepted with power and water cut has to be pulled down by a day. Somebody who did not register
-- its closure sees that it is, with evidence; until then it waits on the reviewers' desk.

create table dismantling (
    id uuid primary key,
    region_code region_code not null,
    closure_id uuid not null unique references closure,
    dismantled_on date not null,
    finding text not null check (length(finding) between 2 and 2000),
    attachment_sha256 sha256_hex not null,
    verified_by text not null,
    recorded_at timestamptz not null,
    foreign key (closure_id, attachment_sha256) references closure_evidence
);
comment on table dismantling is '限期拆除的核验记录，只增不改';
comment on column dismantling.id is '标识';
comment on column dismantling.region_code is '区划';
comment on column dismantling.closure_id is '关闭登记';
comment on column dismantling.dismantled_on is '拆除日期';
comment on column dismantling.finding is '核验情况';
comment on column dismantling.attachment_sha256 is '首份证明材料的附件摘要';
comment on column dismantling.verified_by is '核验人';
comment on column dismantling.recorded_at is '记录时间';
select guard_region('dismantling');
grant select, insert on dismantling to yaomen_app;

create function dismantling_was_due() returns trigger language plpgsql as $$
begin
    if not exists (select from closure c join acceptance_opinion o on o.closure_id = c.id
        where c.id = new.closure_id and c.region_code = new.region_code and o.acceptance_state = 'POWER_AND_WATER_CUT'
            and new.dismantled_on between o.accepted_on and business_today() and c.registered_by <> new.verified_by) then
        raise exception '不是待拆除的设施，或日期、核验人不符' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger dismantling_was_due before insert on dismantling for each row execute function dismantling_was_due();

create or replace view closure_view with (security_invoker = true) as
select c.id, c.region_code, c.programme_id, p.code as programme_code, c.enterprise_id, e.name as enterprise_name,
    e.credit_code::text as credit_code, e.township_code, t.name as township_name, c.facility_id, f.name as facility_name,
    f.kiln_doors, f.approved_capacity, f.capacity_unit, c.applied_on, c.closed_on, c.voluntary, c.state, o.acceptance_state,
    o.accepted_on, o.dismantle_by, o.opinion,
    (select count(*) from closure_evidence v where v.closure_id = c.id)::int as evidence_count,
    f.synthetic or e.synthetic as synthetic, c.registered_by, o.accepted_by, c.recorded_at, c.version,
    e.name || ' ' || e.credit_code::text || ' ' || f.name as words,
    d.dismantled_on, d.verified_by
from closure c
left join programme p on p.id = c.programme_id
left join facility f on f.id = c.facility_id
left join enterprise e on e.id = c.enterprise_id
left join township t on t.code = e.township_code
left join acceptance_opinion o on o.closure_id = c.id
left join dismantling d on d.closure_id = c.id;

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
