-- Why: lists stay quick with a hundred thousand awards and a million postings. A join that can neither add nor drop a
-- row is an outer one or a subquery, so that counting and picking a page leave it out, and no view joins more than eight
-- tables, beyond which the planner no longer starts from the picked rows; codes are compared as they are stored, so that
-- an index that begins with the region serves; what is read row by row is found by an index.

create index award_in_list on award (region_code, recorded_at, id);
create index closure_in_list on closure (region_code, closed_on, id);
create index facility_in_list on facility (region_code, enterprise_id);
create index approval_case_in_list on approval_case (region_code, recorded_at, id);
create index objection_in_list on objection (region_code, recorded_at desc, id);
create index publicity_notice_in_list on publicity_notice (region_code, published_on desc, id);
create index payment_batch_in_list on payment_batch (region_code, recorded_at desc, id);
create index payment_instruction_in_list on payment_instruction (region_code, recorded_at desc, id);
create index payment_instruction_by_subject on payment_instruction (subject_id, recorded_at desc);
create index journal_entry_in_list on journal_entry (region_code, recorded_at, id);
create index posting_in_list on posting (region_code) include (side, amount);
create index audit_record_in_list on audit_record (region_code, recorded_at desc, id);
create index journal_entry_returns on journal_entry (id) where kind = 'RETURN';
drop index journal_entry_by_time, audit_record_by_time;

drop view award_register_view, award_view;
create view award_view with (security_invoker = true) as
select a.id, a.region_code, a.programme_id, (select p.code from programme p where p.id = a.programme_id) as programme_code,
    a.closure_id, a.rule_code, a.rule_name, a.use_code, e.id as enterprise_id, e.name as enterprise_name, e.credit_code,
    (select f.name from facility f where f.id = c.facility_id) as facility_name,
    (k.document::jsonb #>> '{facts,kilnDoors}')::int as kiln_doors, a.township_code,
    (select t.name from township t where t.code = a.township_code) as township_name,
    (k.document::jsonb #>> '{facts,closedOn}')::date as closed_on,
    k.document::jsonb #>> '{facts,acceptanceState}' as acceptance_state,
    a.payee_kind, a.payee_name, a.state, a.amount, a.calculation_id, a.calculation_sha256,
    (select string_agg(r ->> 'text', '；') from jsonb_array_elements(k.document::jsonb -> 'reasons') r) as why_not,
    a.appropriation_id, (select i.document_no from appropriation i where i.id = a.appropriation_id) as document_no,
    v.state as payment_state, v.bank_reference, v.booked_on as paid_on, a.synthetic, a.recorded_at, a.version
from award a
    left join closure c on c.id = a.closure_id
    left join enterprise e on e.id = c.enterprise_id
    left join calculation k on k.id = a.calculation_id
    left join lateral (select (array_agg(n.state order by n.recorded_at desc, n.id))[1] as state,
            (array_agg(w.bank_reference order by n.recorded_at desc, n.id))[1] as bank_reference,
            (array_agg(w.booked_on order by n.recorded_at desc, n.id))[1] as booked_on
        from payment_instruction n left join payment_event w on w.instruction_id = n.id and w.kind = 'PAID'
        where n.subject_type = 'AWARD' and n.subject_id = a.id) v on true;
comment on view award_view is '奖补一览';

create view award_register_view with (security_invoker = true) as
select a.id, a.programme_id, a.enterprise_name, a.credit_code, a.township_name, a.rule_name, l.quantity, l.unit,
    a.closed_on, l.rate, a.amount, a.state, a.why_not, a.document_no, a.bank_reference, a.paid_on, a.synthetic
from award_view a left join calculation_line l on l.calculation_id = a.calculation_id and l.line_no = 1;
comment on view award_register_view is '奖补登记册';

create or replace view journal_view with (security_invoker = true) as
select p.entry_id, p.line_no, p.region_code, e.book, e.kind, e.subject_type, e.subject_id, e.text, e.effective_on,
    e.recorded_at, e.recorded_by, e.reversal_of, p.account_code, a.name as account_name,
    case p.side when 'D' then p.amount end as debit, case p.side when 'C' then p.amount end as credit,
    p.appropriation_id, p.township_code, p.use_code
from posting p left join journal_entry e on e.id = p.entry_id and e.region_code = p.region_code
    left join account a on a.code = p.account_code;

drop view enterprise_view;
create view enterprise_view with (security_invoker = true) as
select e.id, e.region_code, e.township_code, t.name as township_name, e.name, e.credit_code::text as credit_code, e.address,
    e.legal_person_name, e.legal_person_id_masked, e.account_name, '****' || e.account_tail as account_masked, e.bank_code,
    e.synthetic, e.created_by, e.recorded_at, e.version, e.name || ' ' || e.credit_code::text as name_and_code
from enterprise e left join township t on t.code = e.township_code;
comment on view enterprise_view is '企业列表（证件与账号脱敏）';

drop view facility_view;
create view facility_view with (security_invoker = true) as
select f.id, f.region_code, f.enterprise_id, e.name as enterprise_name, f.name, f.kind, f.kiln_doors, f.approved_capacity,
    f.capacity_unit, q.numbers as equipment_numbers,
    exists (select from closure c where c.facility_id = f.id and c.state = 'ACCEPTED') as accepted,
    f.synthetic, f.created_by, f.recorded_at, f.version, e.name || ' ' || f.name || ' ' || q.numbers as words
from facility f
left join enterprise e on e.id = f.enterprise_id
left join lateral (select coalesce(string_agg(q.equipment_no, e'\n' order by q.equipment_no), '') as numbers
    from facility_equipment q where q.facility_id = f.id) q on true;
comment on view facility_view is '设施列表';

drop view closure_view;
create view closure_view with (security_invoker = true) as
select c.id, c.region_code, c.programme_id, p.code as programme_code, c.enterprise_id, e.name as enterprise_name,
    e.credit_code::text as credit_code, e.township_code, t.name as township_name, c.facility_id, f.name as facility_name,
    f.kiln_doors, f.approved_capacity, f.capacity_unit, c.applied_on, c.closed_on, c.voluntary, c.state, o.acceptance_state,
    o.accepted_on, o.dismantle_by, o.opinion,
    (select count(*) from closure_evidence v where v.closure_id = c.id)::int as evidence_count,
    f.synthetic or e.synthetic as synthetic, c.registered_by, o.accepted_by, c.recorded_at, c.version,
    e.name || ' ' || e.credit_code::text || ' ' || f.name as words
from closure c
left join programme p on p.id = c.programme_id
left join facility f on f.id = c.facility_id
left join enterprise e on e.id = c.enterprise_id
left join township t on t.code = e.township_code
left join acceptance_opinion o on o.closure_id = c.id;
comment on view closure_view is '关闭登记列表，含验收意见';

create or replace view payment_instruction_view with (security_invoker = true) as
select i.id, i.region_code, i.subject_type, i.subject_id, i.end_to_end_id, i.appropriation_id, i.township_code, i.use_code,
    i.payee_name, '****' || i.account_tail as account, i.bank_code, i.amount, i.remittance, i.state, i.batch_id, b.batch_no,
    i.reissue_of, (select r.id from payment_instruction r where r.reissue_of = i.id) as reissued_as,
    e.bank_reference, e.reason_code, e.reason_text, e.booked_on, i.synthetic, i.created_by, i.recorded_at, i.version
from payment_instruction i
left join payment_batch b on b.id = i.batch_id
left join lateral (select (array_agg(x.bank_reference order by x.recorded_at desc, x.kind = 'IN_DOUBT'))[1] as bank_reference,
        (array_agg(x.reason_code order by x.recorded_at desc, x.kind = 'IN_DOUBT'))[1] as reason_code,
        (array_agg(x.reason_text order by x.recorded_at desc, x.kind = 'IN_DOUBT'))[1] as reason_text,
        (array_agg(x.booked_on order by x.recorded_at desc, x.kind = 'IN_DOUBT'))[1] as booked_on
    from payment_event x where x.instruction_id = i.id and x.kind in ('PAID', 'RETURNED', 'IN_DOUBT')
        and i.state in ('PAID', 'RETURNED', 'IN_DOUBT')) e on true;

create or replace view notice_view with (security_invoker = true) as
select n.id, n.region_code, n.programme_id, p.code as programme_code, p.name as programme_name, n.title, n.published_on,
    n.notice_days_working, n.ends_on, n.state, n.sha256, l.line_count, l.amount, l.synthetic,
    (select count(*) from objection o where o.notice_id = n.id and o.state = 'OPEN') as open_objections,
    n.published_by, n.recorded_at, n.closed_at, n.version
from publicity_notice n
left join programme p on p.id = n.programme_id
left join lateral (select count(*) as line_count, coalesce(sum(x.amount), 0) as amount,
    coalesce(bool_or(x.synthetic), false) as synthetic from notice_line x where x.notice_id = n.id) l on true;

create or replace view objection_view with (security_invoker = true) as
select o.id, o.region_code, o.notice_id, n.title as notice_title, o.line_no, l.subject_type, l.subject_id, l.payee_name,
    l.amount, o.receipt_no, o.text, o.contact_cipher is not null as has_contact, o.filed_on, o.state, o.decided_by,
    o.decision_reason, o.decided_at, o.recorded_at, o.version
from objection o
left join publicity_notice n on n.id = o.notice_id
left join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no;

grant select on award_view, award_register_view, enterprise_view, facility_view, closure_view to yaomen_app;
