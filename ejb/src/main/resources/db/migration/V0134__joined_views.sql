-- Why: what waits, what belongs together, what is still to be done and what there is to tell is one view each, with a branch
-- for every kind of document. The next feature writes a view of its own kind and one line that joins it; nobody writes the
-- branches of the others again.

create function join_view(whole text, part text) returns void language plpgsql as $$
begin
    execute format('create or replace view %I with (security_invoker = true) as %s union all select * from %I',
        whole, rtrim(pg_get_viewdef(whole::regclass), ';'), part);
    execute format('grant select on %I to yaomen_app', part);
end $$;
comment on function join_view(text, text) is '将一项功能的视图并入汇总视图（待办、单据关联、剩余步骤、消息等），列须相同';
revoke execute on function join_view(text, text) from public;

-- News is read and named by the reader; what happened is told by the documents.
create view happening_view with (security_invoker = true) as
select 'APPROVAL_' || c.state as kind, c.id, c.region_code, c.subject_type, c.subject_id, c.title, c.amount,
    s.reason as text, s.decided_by as actor, s.recorded_at, c.opened_by as person, c.subject_type as part_type,
    c.subject_id as part_id,
    case when c.subject_type in ('APPROPRIATION', 'ALLOCATION') or (c.state = 'REFUSED' and c.subject_type = 'AWARD')
        then 'finance-clerk' when c.subject_type = 'RESETTLEMENT_PLAN' then 'hr-clerk' else 'cashier' end as role,
    null as or_role
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
where n.state = 'CLOSED' and starts_with(n.region_code, (select scope_prefix()));
comment on view happening_view is '各类单据发生的事，及应告知的岗位与经办人';
grant select on happening_view to yaomen_app;

create or replace view news_view with (security_invoker = true) as
select n.kind, n.id, n.region_code::text as region_code, n.subject_type, n.subject_id, n.title, n.amount, n.text, n.actor,
    n.recorded_at, n.role, n.or_role,
    n.recorded_at > coalesce((select r.read_until from news_read r), '-infinity') as unread,
    n.person = (select scope_user()) or exists (select from participation p where p.subject_type = n.part_type
        and p.subject_id = n.part_id and p.person = (select scope_user())) as took_part
from happening_view n
where n.recorded_at > now() - interval '90 days' and n.actor <> (select scope_user());

-- Which documents have a term of the house is a list of its own.
create table desk_term_kind (kind text primary key);
comment on table desk_term_kind is '有内部办理时限的待办类别';
comment on column desk_term_kind.kind is '待办类别';
grant select on desk_term_kind to yaomen_app;
insert into desk_term_kind values ('ACCEPT_CLOSURE'), ('CALCULATE_AWARD'), ('RECALCULATE_AWARD'), ('PUBLISH_AWARD'),
    ('DECIDE_OBJECTION'), ('CONFIRM_CONDITION'), ('SUBMIT_AWARD'), ('APPROVE_AWARD'), ('APPROVE_APPROPRIATION'),
    ('APPROVE_ALLOCATION'), ('REGISTER_ALLOCATION'), ('APPROVE_PAYMENT_BATCH'), ('INSTRUCT_AWARD'), ('BATCH_PAYMENT'),
    ('DISPATCH_BATCH'), ('RECEIVE_BANK_RESULT'), ('RESOLVE_DOUBT'), ('REISSUE_PAYMENT');
alter table desk_term drop constraint desk_term_kind,
    add constraint desk_term_kind foreign key (kind) references desk_term_kind;
