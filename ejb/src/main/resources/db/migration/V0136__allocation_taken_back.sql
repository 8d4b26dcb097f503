-- Why: an allocation that was issued by mistake is taken back as long as no region below has registered its part: the money
-- returns to the sender by mirrored entries, and everybody who saw the document sees that it no longer holds.

alter table allocation
    add column taken_back_on date,
    add column taken_back_by text,
    add column taken_back_at timestamptz,
    add column taken_back_why text check (length(taken_back_why) between 2 and 500),
    drop constraint allocation_state_check,
    add constraint allocation_state_check check (state in ('IN_APPROVAL', 'ISSUED', 'REFUSED', 'TAKEN_BACK')),
    drop constraint allocation_issued_on,
    add constraint allocation_issued_on check ((state in ('ISSUED', 'TAKEN_BACK')) = (issued_on is not null)),
    add constraint allocation_taken_back check (
        num_nulls(taken_back_on, taken_back_by, taken_back_at, taken_back_why)
            = case state when 'TAKEN_BACK' then 0 else 4 end
        and taken_back_on >= issued_on and taken_back_by <> created_by);
comment on column allocation.state is 'IN_APPROVAL 审批中，ISSUED 已下达，REFUSED 审批未通过，TAKEN_BACK 已收回';
comment on column allocation.taken_back_on is '收回日期';
comment on column allocation.taken_back_by is '收回人，与编制人不为同一人';
comment on column allocation.taken_back_at is '收回的记录时间';
comment on column allocation.taken_back_why is '收回原因';
insert into state_transition values ('allocation', 'ISSUED', 'TAKEN_BACK');

drop index allocation_document_once;
create unique index allocation_document_once on allocation (region_code, document_no)
    where state not in ('REFUSED', 'TAKEN_BACK');
comment on index allocation_document_once is '同一地区同一文号只下达一次；审批未通过的和已收回的不计';

-- Whoever registers a part holds the allocation meanwhile (below), so the two cannot pass each other.
create function registered_money_stays() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if exists (select from allocation_line l join appropriation i on i.allocation_line_id = l.id and i.state <> 'REFUSED'
        where l.allocation_id = new.id) then
        raise exception '下级已登记该文件的指标，不能收回' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger registered_money_stays before update of state on allocation
    for each row when (new.state = 'TAKEN_BACK') execute function registered_money_stays();

create function hold_allocation() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
    perform from allocation a join allocation_line l on l.allocation_id = a.id
    where l.id = new.allocation_line_id for share of a;
    return new;
end $$;
-- Before appropriation_fits_its_line, which then reads the state that holds: triggers fire in the order of their names.
create trigger allocation_is_held before insert on appropriation
    for each row when (new.allocation_line_id is not null) execute function hold_allocation();

create or replace view public_allocation_view with (security_barrier = true) as
select a.id, a.region_code, r.name as region_name, p.id as programme_id, p.name as programme_name, s.kind as source_kind, a.document_no, a.title,
    a.method, a.amount, a.issued_on, (a.document::jsonb -> 'factors')::text as factors, a.sha256,
    (select count(*) from allocation_line l where l.allocation_id = a.id) as line_count, s.synthetic, a.taken_back_on, a.taken_back_at
from allocation a
    join appropriation i on i.id = a.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join region r on r.code = a.region_code and r.valid_to is null
where a.state in ('ISSUED', 'TAKEN_BACK');

create or replace view incoming_allocation_view with (security_invoker = true) as
select l.id, l.region_code, r.name as region_name, a.region_code as from_region_code, a.region_name as from_region_name,
    l.allocation_id, a.programme_id, a.programme_name, a.document_no, a.title, a.source_kind, a.method, l.share, l.amount, l.issued_on, i.id as appropriation_id,
    case when a.taken_back_on is not null then 'TAKEN_BACK' else coalesce(i.state, 'UNREGISTERED') end as state, a.synthetic
from allocation_line l
    join public_allocation_view a on a.id = l.allocation_id
    left join region r on r.code = l.region_code and r.valid_to is null
    left join appropriation i on i.allocation_line_id = l.id and i.state <> 'REFUSED'
where l.amount > 0;

create or replace view allocation_waiting_view with (security_invoker = true) as
select 'REGISTER_ALLOCATION' as kind, 'ALLOCATION_LINE' as subject_type, n.id as subject_id, n.region_code,
    null::uuid as programme_id, n.from_region_name || ' ' || n.document_no as title, n.amount::numeric as amount,
    'finance-clerk' as role, null as or_role, n.issued_on as since, null::date as set_due_on, null as part_type,
    null::uuid as part_id, null as own_part, '{}'::text[] as people, null::uuid as approval_case_id
from incoming_allocation_view n
where n.state = 'UNREGISTERED' and starts_with((select (scope_parts())[2]), region_prefix(n.region_code))
union all
select 'PASS_DOWN', 'APPROPRIATION', i.id, i.region_code, i.programme_id, i.document_no || ' ' || i.title, d.rest,
    'finance-clerk', null, i.received_on, d.due_on, null, null, null, '{}', null
from pass_down_view d join appropriation i on i.id = d.appropriation_id;

create or replace view allocation_view with (security_invoker = true) as
select a.id, a.region_code, r.name as region_name, a.appropriation_id, i.document_no as source_document_no,
    s.kind as source_kind, i.programme_id, p.name as programme_name, a.document_no, a.title, a.method, a.amount,
    n.line_count, n.registered, a.state, a.issued_on, s.synthetic, a.sha256, a.created_by, a.recorded_at, a.version,
    a.taken_back_on, a.taken_back_by, a.taken_back_why, n.taken
from allocation a
    join appropriation i on i.id = a.appropriation_id
    join fund_source s on s.id = i.fund_source_id
    join programme p on p.id = i.programme_id
    left join region r on r.code = a.region_code and r.valid_to is null
    cross join lateral (select count(*)::int as line_count,
            coalesce(sum(l.amount) filter (where l.state = 'ISSUED'), 0) as registered,
            coalesce(bool_or(l.appropriation_id is not null), false) as taken
        from allocation_line_view l where l.allocation_id = a.id) n;

-- A part that was on the desk below and is gone must not be gone without a word.
create view allocation_happening_view with (security_invoker = true) as
select 'ALLOCATION_TAKEN_BACK' as kind, n.id, n.region_code, 'ALLOCATION_LINE' as subject_type, n.id as subject_id,
    n.from_region_name || ' ' || n.document_no as title, n.amount::numeric as amount, a.title as text, 'system' as actor,
    a.taken_back_at as recorded_at, '' as person, null as part_type,
    null::uuid as part_id, 'finance-clerk' as role, null as or_role
from incoming_allocation_view n join public_allocation_view a on a.id = n.allocation_id
where n.state = 'TAKEN_BACK';
comment on view allocation_happening_view is '上级收回的下达';
select join_view('happening_view', 'allocation_happening_view');
