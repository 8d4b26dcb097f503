-- Why: who did what to a document, and to what it came from and led to, for everybody who works on it; and how a
-- programme moved month by month. Neither shows what a document held before and after: that is the auditor's.

-- The documents whose history belongs to a document's own. Each is linked to itself.
create view document_link with (security_invoker = true) as
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
    union all select 'PAYMENT_INSTRUCTION', n.id, 'PAYMENT_INSTRUCTION', n.id from payment_instruction n
    union all select 'PAYMENT_INSTRUCTION', n.id, 'PAYMENT_BATCH', n.batch_id from payment_instruction n where n.batch_id is not null
    union all select 'PAYMENT_INSTRUCTION', n.id, n.subject_type, n.subject_id from payment_instruction n
    union all select 'PAYMENT_BATCH', b.id, 'PAYMENT_BATCH', b.id from payment_batch b
    union all select 'PAYMENT_BATCH', n.batch_id, 'PAYMENT_INSTRUCTION', n.id from payment_instruction n where n.batch_id is not null
    union all select 'PROGRAMME', p.id, 'PROGRAMME', p.id from programme p
    union all select 'PROGRAMME', s.programme_id, 'RULE_SET', s.id from rule_set s
    union all select 'RULE_SET', s.id, 'RULE_SET', s.id from rule_set s) r;
comment on view document_link is '单据及与其相连的单据';

-- Besides the audit's records, what the bank said of a single payment: the audit keeps that by file.
create view timeline_view with (security_invoker = true) as
select k.subject_type, k.subject_id, r.id, k.linked_type as of_type, k.linked_id as of_id, r.recorded_at, r.business_date,
    r.actor, r.action, r.reason
from document_link k join audit_record r on r.subject_type = k.linked_type and r.subject_id = k.linked_id::text
union all
select k.subject_type, k.subject_id, v.id, k.linked_type, k.linked_id, v.recorded_at, v.happened_on, v.recorded_by,
    'payment-event.' || lower(replace(v.kind, '_', '-')), v.reason_text
from document_link k join payment_event v on v.instruction_id = k.linked_id
where k.linked_type = 'PAYMENT_INSTRUCTION' and v.kind in ('PAID', 'RETURNED', 'IN_DOUBT');
comment on view timeline_view is '单据经过：何人、何时、何事、何故，含相连单据，不含改前改后';

-- What moved in a month. Committed is less what was released, paid less what came back after payment; instructed and
-- returned count every time, so that a re-issued payment is instructed twice.
create view programme_month_view with (security_invoker = true) as
select programme_id, month, coalesce(sum(committed), 0) as committed, coalesce(sum(instructed), 0) as instructed,
    coalesce(sum(paid), 0) as paid, coalesce(sum(returned), 0) as returned, sum(accepted)::int as closures_accepted
from (
    select i.programme_id, date_trunc('month', e.effective_on)::date as month,
        case when p.account_code = 'B-COMMITTED' and e.kind in ('COMMIT', 'RELEASE') then signed.amount end as committed,
        case when p.account_code = 'B-INSTRUCTED' and e.kind = 'INSTRUCT' then signed.amount end as instructed,
        case when p.account_code = 'B-EXECUTED' then signed.amount end as paid,
        case when p.account_code = 'B-INSTRUCTED' and p.side = 'C' and e.kind = 'RETURN' then p.amount end as returned,
        0 as accepted
    from posting p
        join journal_entry e on e.id = p.entry_id and e.book = 'BUDGET'
        join appropriation i on i.id = p.appropriation_id
        cross join lateral (select case p.side when 'D' then p.amount else -p.amount end as amount) signed
    union all
    select c.programme_id, date_trunc('month', o.accepted_on)::date, null, null, null, null, 1
    from acceptance_opinion o join closure c on c.id = o.closure_id) m
group by programme_id, month;
comment on view programme_month_view is '政策项目逐月进展：占用、出指令、支付、退回、验收户数';

grant select on document_link, timeline_view, programme_month_view to yaomen_app;
