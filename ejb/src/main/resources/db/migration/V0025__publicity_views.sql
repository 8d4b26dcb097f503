-- Why: what officials see of notices and objections, row by row under their own rights; and what anybody may see
-- without a login, which is a list of columns chosen here, not a matter of care in the application.

create view notice_view with (security_invoker = true) as
select n.id, n.region_code, n.programme_id, p.code as programme_code, p.name as programme_name, n.title, n.published_on,
    n.notice_days_working, n.ends_on, n.state, n.sha256, l.line_count, l.amount, l.synthetic,
    (select count(*) from objection o where o.notice_id = n.id and o.state = 'OPEN') as open_objections,
    n.published_by, n.recorded_at, n.closed_at, n.version
from publicity_notice n
join programme p on p.id = n.programme_id
cross join lateral (select count(*) as line_count, coalesce(sum(x.amount), 0) as amount,
    coalesce(bool_or(x.synthetic), false) as synthetic from notice_line x where x.notice_id = n.id) l;
comment on view notice_view is '公示及其合计、待处理异议数';

create view notice_line_view with (security_invoker = true) as
select l.notice_id, l.line_no, l.region_code, l.subject_type, l.subject_id, l.subject_sha256, l.payee_name, l.text, l.amount,
    l.synthetic,
    (select count(*) from objection o where o.notice_id = l.notice_id and o.line_no = l.line_no and o.state = 'OPEN')
        as open_objections
from notice_line l;
comment on view notice_line_view is '公示明细及其待处理异议数';

create view objection_view with (security_invoker = true) as
select o.id, o.region_code, o.notice_id, n.title as notice_title, o.line_no, l.subject_type, l.subject_id, l.payee_name,
    l.amount, o.receipt_no, o.text, o.contact_cipher is not null as has_contact, o.filed_on, o.state, o.decided_by,
    o.decision_reason, o.decided_at, o.recorded_at, o.version
from objection o
join publicity_notice n on n.id = o.notice_id
join notice_line l on l.notice_id = o.notice_id and l.line_no = o.line_no;
comment on view objection_view is '异议及其公示行';

-- The public's view runs with its owner's rights: a programme's name is otherwise seen by officials only. It holds
-- no official's name and no identifier of a document.
create view public_notice_view with (security_barrier = true) as
select n.id, n.region_code, p.name as programme_name, p.document as programme_document, n.title, n.published_on,
    n.notice_days_working, n.ends_on, n.state, n.sha256, l.line_count, l.amount, l.synthetic
from publicity_notice n
join programme p on p.id = n.programme_id
cross join lateral (select count(*) as line_count, coalesce(sum(x.amount), 0) as amount,
    coalesce(bool_or(x.synthetic), false) as synthetic from notice_line x where x.notice_id = n.id) l;
comment on view public_notice_view is '对社会公开的公示内容';

-- One objection by its receipt number, and only how far it has come: a list of receipts cannot be asked for.
create function objection_by_receipt(receipt text)
    returns table (receipt_no text, notice_id uuid, line_no int, filed_on date, state text, decided_on date)
    language sql stable security definer set search_path = public, pg_catalog as $$
    select o.receipt_no, o.notice_id, o.line_no, o.filed_on, o.state,
        (o.decided_at at time zone 'Asia/Shanghai')::date
    from objection o where o.receipt_no = receipt
$$;
comment on function objection_by_receipt(text) is '凭回执号查询异议办理进度';

grant select on notice_view, notice_line_view, objection_view, public_notice_view to yaomen_app;
