-- Why: what the divider, the receiver and the public see of an allocation; how much of an appropriation was passed on, and
-- by when the rest must be (预算法第五十二条).

create table pass_down_term (
    item text not null check (item in ('CENTRAL', 'OWN', 'RECEIVED')),
    effective_from date not null,
    calendar_days int not null check (calendar_days > 0),
    document text not null check (document <> ''),
    article text not null check (article <> ''),
    note text not null,
    primary key (item, effective_from)
);
comment on table pass_down_term is '转移支付下达期限：自收文（本级预算批准）之日起的自然日数，按收文日期取当时有效者';
comment on column pass_down_term.item is 'CENTRAL 中央本级预算安排，OWN 地方本级预算安排，RECEIVED 收到上级转移支付';
comment on column pass_down_term.effective_from is '自何日起适用';
comment on column pass_down_term.calendar_days is '自然日数';
comment on column pass_down_term.document is '文号';
comment on column pass_down_term.article is '条款';
comment on column pass_down_term.note is '说明';
grant select on pass_down_term to yaomen_app;

insert into pass_down_term
select item, date '2015-01-01', days, '主席令第12号（预算法）', '第五十二条', note
from (values
    ('CENTRAL', 90, '中央对地方专项转移支付，自全国人民代表大会批准预算之日起'),
    ('OWN', 60, '县级以上地方各级对下级的专项转移支付，自本级人民代表大会批准预算之日起'),
    ('RECEIVED', 30, '省级收到中央转移支付之日起；市级收到的比照执行（待核实）')) v(item, days, note);

create function pass_down_item(region text, kind text) returns text language sql immutable as $$
    select case
        when kind = 'CENTRAL' and region = '000000' then 'CENTRAL'
        when kind = 'PROVINCIAL' and length(region_prefix(region)) = 2 then 'OWN'
        when kind in ('CENTRAL', 'PROVINCIAL') and length(region_prefix(region)) in (2, 4) then 'RECEIVED' end
$$;
comment on function pass_down_item(text, text) is '某地区某类资金适用的下达期限；县级及不须下达的为空';

create view pass_down_view with (security_invoker = true) as
select i.id as appropriation_id, i.received_on + t.calendar_days as due_on, b.balance as rest
from appropriation i
    join fund_source s on s.id = i.fund_source_id
    join account_balance b on b.appropriation_id = i.id and b.account_code = 'B-AVAILABLE'
    cross join lateral (select calendar_days from pass_down_term
        where item = pass_down_item(i.region_code, s.kind) and effective_from <= i.received_on
        order by effective_from desc limit 1) t
where i.state = 'ISSUED' and (b.balance > 0 or exists (select from allocation a where a.appropriation_id = i.id and a.state = 'IN_APPROVAL'));
comment on view pass_down_view is '尚未全部下达的上级和本级转移支付及其下达期限';

create or replace view appropriation_view with (security_invoker = true) as
select i.id, i.region_code, i.fund_source_id, s.code as source_code, s.kind as source_kind, s.name as source_name,
    i.programme_id, p.code as programme_code, p.name as programme_name, i.document_no, i.title, i.amount, i.index_year,
    i.received_on, i.state, i.sha256, i.created_by, i.recorded_at, i.version, s.synthetic,
    coalesce(b.available, 0) as available, coalesce(b.committed, 0) as committed,
    coalesce(b.instructed, 0) as instructed, coalesce(b.paid, 0) as paid, coalesce(r.returned, 0) as returned,
    coalesce(b.allocated, 0) as allocated, i.allocation_line_id, d.due_on as pass_down_by,
    d.due_on - business_today() as pass_down_days_left
from appropriation i
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join lateral (select sum(balance) filter (where account_code = 'B-AVAILABLE') as available,
            sum(balance) filter (where account_code = 'B-COMMITTED') as committed,
            sum(balance) filter (where account_code = 'B-INSTRUCTED') as instructed,
            sum(balance) filter (where account_code = 'B-EXECUTED') as paid,
            sum(balance) filter (where account_code = 'B-ALLOCATED') as allocated
        from account_balance b where b.appropriation_id = i.id) b on true
    left join lateral (select sum(g.amount) as returned from posting g join journal_entry e on e.id = g.entry_id
        where g.appropriation_id = i.id and g.account_code = 'B-INSTRUCTED' and g.side = 'C' and e.kind = 'RETURN') r on true
    left join pass_down_view d on d.appropriation_id = i.id;

create or replace view fund_movement_view with (security_invoker = true) as
select i.programme_id, s.name as source_name, p.township_code, t.name as township_name, p.use_code, e.effective_on,
    case when p.account_code = 'B-AUTHORITY' then -signed.amount end as appropriated,
    case when p.account_code = 'B-AVAILABLE' then signed.amount end as available,
    case when p.account_code = 'B-COMMITTED' then signed.amount end as committed,
    case when p.account_code = 'B-INSTRUCTED' then signed.amount end as instructed,
    case when p.account_code = 'B-EXECUTED' then signed.amount end as paid,
    case when p.account_code = 'B-INSTRUCTED' and p.side = 'C' and e.kind = 'RETURN' then p.amount end as returned,
    case when p.account_code = 'B-ALLOCATED' then signed.amount end as allocated
from posting p
    join journal_entry e on e.id = p.entry_id and e.book = 'BUDGET'
    join appropriation i on i.id = p.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    left join township t on t.code = p.township_code
    cross join lateral (select case p.side when 'D' then p.amount else -p.amount end as amount) signed;

-- ---------------------------------------------------------------- for anybody

-- The result of an allocation is published to society (财建〔2016〕321号). Both views run with their owner's rights, show
-- issued allocations only, and hold no official's name.
create view public_allocation_view with (security_barrier = true) as
select a.id, a.region_code, r.name as region_name, p.id as programme_id, p.name as programme_name, s.kind as source_kind, a.document_no, a.title,
    a.method, a.amount, a.issued_on, (a.document::jsonb -> 'factors')::text as factors, a.sha256,
    (select count(*) from allocation_line l where l.allocation_id = a.id) as line_count, s.synthetic
from allocation a
    join appropriation i on i.id = a.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join region r on r.code = a.region_code and r.valid_to is null
where a.state = 'ISSUED';
comment on view public_allocation_view is '对社会公开的资金分配结果';

create view public_allocation_line_view with (security_barrier = true) as
select l.allocation_id, l.line_no, l.region_code, r.name as region_name, l.share, l.amount
from allocation_line l left join region r on r.code = l.region_code and r.valid_to is null
where l.issued_on is not null;
comment on view public_allocation_line_view is '对社会公开的各地区分配金额';

-- ---------------------------------------------------------------- for officials

create view incoming_allocation_view with (security_invoker = true) as
select l.id, l.region_code, r.name as region_name, a.region_code as from_region_code, a.region_name as from_region_name,
    l.allocation_id, a.programme_id, a.programme_name, a.document_no, a.title, a.source_kind, a.method, l.share, l.amount, l.issued_on, i.id as appropriation_id,
    coalesce(i.state, 'UNREGISTERED') as state, a.synthetic
from allocation_line l
    join public_allocation_view a on a.id = l.allocation_id
    left join region r on r.code = l.region_code and r.valid_to is null
    left join appropriation i on i.allocation_line_id = l.id and i.state <> 'REFUSED'
where l.amount > 0;
comment on view incoming_allocation_view is '上级下达的资金及其登记情况';

create view allocation_line_view with (security_invoker = true) as
select l.id, l.allocation_id, l.line_no, l.region_code, r.name as region_name, l.share, l.amount, i.id as appropriation_id,
    coalesce(i.state, 'UNREGISTERED') as state, i.received_on
from allocation_line l
    left join region r on r.code = l.region_code and r.valid_to is null
    left join appropriation i on i.allocation_line_id = l.id and i.state <> 'REFUSED';
comment on view allocation_line_view is '资金分配明细及其登记情况';

create view allocation_view with (security_invoker = true) as
select a.id, a.region_code, r.name as region_name, a.appropriation_id, i.document_no as source_document_no,
    s.kind as source_kind, i.programme_id, p.name as programme_name, a.document_no, a.title, a.method, a.amount,
    n.line_count, n.registered, a.state, a.issued_on, s.synthetic, a.sha256, a.created_by, a.recorded_at, a.version
from allocation a
    join appropriation i on i.id = a.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join region r on r.code = a.region_code and r.valid_to is null
    cross join lateral (select count(*)::int as line_count,
            coalesce(sum(l.amount) filter (where l.state = 'ISSUED'), 0) as registered
        from allocation_line_view l where l.allocation_id = a.id) n;
comment on view allocation_view is '资金分配方案及下级登记情况';

grant select on pass_down_view, public_allocation_view, public_allocation_line_view, incoming_allocation_view,
    allocation_line_view, allocation_view to yaomen_app;
