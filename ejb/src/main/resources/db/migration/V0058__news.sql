-- Why: officials hear what became of the documents they worked on, and what came to their desk, without looking for it.
-- News is what the documents themselves have stored; only how far somebody has read is kept here.

create table news_read (
    username text primary key,
    read_until timestamptz not null
);
comment on table news_read is '消息已读至：每人一行';
comment on column news_read.username is '用户';
comment on column news_read.read_until is '此刻及以前的消息均已读';
alter table news_read enable row level security;
create policy own on news_read to yaomen_app using (username = (select scope_user()));
create function reading_goes_forward() returns trigger language plpgsql as $$
begin
    new.read_until := greatest(new.read_until, old.read_until);
    return new;
end $$;
create trigger reading_goes_forward before update on news_read for each row execute function reading_goes_forward();
grant select, insert on news_read to yaomen_app;
grant update (read_until) on news_read to yaomen_app;

create index approval_step_by_time on approval_step (recorded_at);
create index payment_event_trouble on payment_event (recorded_at) where kind in ('RETURNED', 'IN_DOUBT');

-- What is older than a quarter is no news. "person" took part by making the document; "part_type" and "part_id" name the
-- document whose participants hear of it.
create view news_view with (security_invoker = true) as
select n.kind, n.id, n.region_code::text as region_code, n.subject_type, n.subject_id, n.title, n.amount, n.text, n.actor,
    n.recorded_at, n.role, n.or_role,
    n.recorded_at > coalesce((select r.read_until from news_read r), '-infinity') as unread,
    n.person = (select scope_user()) or exists (select from participation p where p.subject_type = n.part_type
        and p.subject_id = n.part_id and p.person = (select scope_user())) as took_part
from (
    select 'APPROVAL_' || c.state as kind, c.id, c.region_code, c.subject_type, c.subject_id, c.title, c.amount,
        s.reason as text, s.decided_by as actor, s.recorded_at, c.opened_by as person, c.subject_type as part_type,
        c.subject_id as part_id,
        case when c.subject_type = 'APPROPRIATION' or (c.state = 'REFUSED' and c.subject_type = 'AWARD') then 'finance-clerk'
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
comment on view news_view is '消息：审批结果、异议、银行退回与存疑、回盘、公示期满，及当前用户是否经办、是否已读';
grant select on news_view to yaomen_app;
