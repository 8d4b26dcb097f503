-- Why: what reports read. Every money figure is a sum of ledger postings, so that reports and books cannot differ.

create view programme_head_view with (security_invoker = true) as
select p.id, p.code, p.name, p.document, p.region_code, coalesce(r.name, p.region_code::text) as region_name, p.effective_from
from programme p left join region r on r.code = p.region_code and r.valid_to is null;
comment on view programme_head_view is '政策项目表头';

create view fund_movement_view with (security_invoker = true) as
select i.programme_id, s.name as source_name, p.township_code, t.name as township_name, p.use_code, e.effective_on,
    case when p.account_code = 'B-AUTHORITY' then -signed.amount end as appropriated,
    case when p.account_code = 'B-AVAILABLE' then signed.amount end as available,
    case when p.account_code = 'B-COMMITTED' then signed.amount end as committed,
    case when p.account_code = 'B-INSTRUCTED' then signed.amount end as instructed,
    case when p.account_code = 'B-EXECUTED' then signed.amount end as paid,
    case when p.account_code = 'B-INSTRUCTED' and p.side = 'C' and e.kind = 'RETURN' then p.amount end as returned
from posting p
    join journal_entry e on e.id = p.entry_id and e.book = 'BUDGET'
    join appropriation i on i.id = p.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    left join township t on t.code = p.township_code
    cross join lateral (select case p.side when 'D' then p.amount else -p.amount end as amount) signed;
comment on view fund_movement_view is '指标变动明细（按借方为正）';

create view closure_state_view with (security_invoker = true) as
select c.programme_id, coalesce(o.acceptance_state, c.state) as state, count(*) as count, 0::numeric as amount
from closure c left join acceptance_opinion o on o.closure_id = c.id group by 1, 2;
comment on view closure_state_view is '关闭登记按验收状态统计';

create view award_state_view with (security_invoker = true) as
select programme_id, state, count(*) as count, sum(amount) as amount from award group by 1, 2;
comment on view award_state_view is '奖补按状态统计';

create view award_register_view with (security_invoker = true) as
select a.id, a.programme_id, a.enterprise_name, a.credit_code, a.township_name, a.rule_name, l.quantity, l.unit,
    a.closed_on, l.rate, a.amount, a.state, a.why_not, a.document_no, a.bank_reference, a.paid_on, a.synthetic
from award_view a left join calculation_line l on l.calculation_id = a.calculation_id and l.line_no = 1;
comment on view award_register_view is '奖补登记册';

grant select on programme_head_view, fund_movement_view, closure_state_view, award_state_view, award_register_view to yaomen_app;
