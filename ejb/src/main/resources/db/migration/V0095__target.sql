-- Why: a province sets how many enterprises and how much capacity each county closes in a year, by document and with a
-- deadline, and asks in May and December how far it is. A target that changes is a new row, so that a report of then can
-- be made again; progress is read from the accepted closures and stored nowhere.

create table target (
    id uuid not null,
    seq_no int not null check (seq_no > 0),
    region_code region_code not null,
    year int not null check (year between 2000 and 2199),
    industry text not null check (industry in ('BRICK_KILN', 'COAL_MINE', 'CEMENT_LINE', 'STEEL_LINE', 'OTHER')),
    enterprises int not null check (enterprises between 0 and 100000),
    kiln_doors int check (kiln_doors between 1 and 1000000),
    capacity numeric(18, 4) check (capacity > 0),
    capacity_unit text check (length(capacity_unit) between 1 and 20),
    document text not null check (length(document) between 2 and 100),
    due_on date not null,
    reason text check (length(reason) between 2 and 500),
    set_region region_code not null,
    set_by text not null,
    set_on date not null,
    recorded_at timestamptz not null,
    primary key (id, seq_no),
    constraint target_once unique (region_code, year, industry, seq_no),
    constraint target_doors check (kiln_doors is null or industry = 'BRICK_KILN'),
    constraint target_unit check ((capacity is null) = (capacity_unit is null)),
    constraint target_day check (due_on between make_date(year, 1, 1) and make_date(year + 1, 12, 31)),
    constraint target_reason check ((seq_no > 1) = (reason is not null)),
    constraint target_not_empty check (seq_no > 1 or enterprises > 0 or capacity is not null),
    constraint target_from_above check (starts_with(region_code, region_prefix(set_region)))
);
comment on table target is '年度淘汰任务，按区划、年度、行业，只增不改：调整另立一行，以序号最大的为准';
comment on column target.id is '标识，历次调整相同';
comment on column target.seq_no is '第几次下达，1 为首次';
comment on column target.region_code is '承担任务的区划';
comment on column target.year is '年度';
comment on column target.industry is '行业（设施类别）';
comment on column target.enterprises is '应关闭企业数（户）';
comment on column target.kiln_doors is '应关闭窑门数（门），仅砖瓦窑';
comment on column target.capacity is '应淘汰产能，空为不按产能下达';
comment on column target.capacity_unit is '产能单位，与设施核定产能的单位相同才计入完成数';
comment on column target.document is '文号';
comment on column target.due_on is '完成期限';
comment on column target.reason is '调整事由，首次下达为空';
comment on column target.set_region is '下达单位的区划：与所下达的区划相同或为其上级';
comment on column target.set_by is '下达人';
comment on column target.set_on is '下达的业务日期';
comment on column target.recorded_at is '记录时间';
select guard_region('target');
grant select, insert on target to yaomen_app;

-- A change follows what it changes, for the same county, year and industry, and never comes from below who set it.
create function target_follows() returns trigger language plpgsql as $$
begin
    if new.set_by <> scope_user() or new.set_region <> (scope_parts())[2] or new.set_on <> business_today() then
        raise exception '任务的下达人、下达单位或日期与当前用户不符' using errcode = '42501';
    end if;
    if new.seq_no > 1 and not exists (select from target t
        where t.id = new.id and t.seq_no = new.seq_no - 1 and t.region_code = new.region_code and t.year = new.year
            and t.industry = new.industry and starts_with(t.set_region, region_prefix(new.set_region))) then
        raise exception '调整须接续上一次下达，且不得由下级调整上级下达的任务' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger target_follows before insert on target for each row execute function target_follows();

-- A region and all above it, each once.
create function region_line(code text) returns setof text language sql immutable as $$
    select distinct a from unnest(array['000000', left(code, 2) || '0000', left(code, 4) || '00', code]) a
$$;
comment on function region_line(text) is '本级及各上级区划代码';

-- How far each target is at the end of a day: what was in force and accepted by then. A facility counts once, in the year
-- of its first closure, whatever programmes it closed under; capacity of another unit is counted apart, never converted.
create function target_progress(as_of date) returns table (id uuid, version int, region_code text, region_name text,
    year int, industry text, enterprises int, done_enterprises int, enterprises_percent numeric, remaining_enterprises int,
    kiln_doors int, done_kiln_doors int, capacity numeric, capacity_unit text, done_capacity numeric,
    capacity_percent numeric, remaining_capacity numeric, other_unit_facilities int, parts int, parts_enterprises int,
    parts_capacity numeric, decomposed boolean, document text, due_on date, days_left int, progress text, reason text,
    set_region text, set_by text, set_on date, recorded_at timestamptz) language sql stable as $$
    with closed as materialized (
        select f.region_code::text as region_code, f.kind, extract(year from min(c.closed_on))::int as year, f.enterprise_id,
            f.kiln_doors, f.approved_capacity, f.capacity_unit
        from closure c
            join acceptance_opinion o on o.closure_id = c.id and o.accepted_on <= as_of
            join facility f on f.id = c.facility_id
        group by f.id),
    counted as (
        select a as code, n.kind, n.year, sum(n.enterprises)::int as enterprises, sum(n.doors)::int as doors,
            sum(n.facilities)::int as facilities
        from (select c.region_code, c.kind, c.year, count(distinct c.enterprise_id) as enterprises, sum(c.kiln_doors) as doors,
                count(*) as facilities
            from closed c group by 1, 2, 3) n cross join lateral region_line(n.region_code) a
        group by 1, 2, 3),
    sized as (
        select a as code, n.kind, n.year, n.capacity_unit, sum(n.capacity) as capacity, sum(n.facilities)::int as facilities
        from (select c.region_code, c.kind, c.year, c.capacity_unit, sum(c.approved_capacity) as capacity,
                count(*) as facilities
            from closed c group by 1, 2, 3, 4) n cross join lateral region_line(n.region_code) a
        group by 1, 2, 3, 4),
    current as materialized (
        select distinct on (t.id) t.* from target t where t.set_on <= as_of order by t.id, t.seq_no desc),
    part as (
        select a as code, p.year, p.industry, p.capacity_unit, count(*) as parts, sum(p.enterprises) as enterprises,
            sum(p.capacity) as capacity
        from current p cross join lateral region_line(p.region_code) a
        where right(p.region_code, 2) <> '00' and a <> p.region_code
        group by 1, 2, 3, 4),
    parts as (
        select p.code, p.year, p.industry, sum(p.parts)::int as parts, sum(p.enterprises)::int as enterprises
        from part p group by 1, 2, 3),
    measured as (
        select t.*, coalesce(n.enterprises, 0) as done_enterprises,
            case when t.kiln_doors is not null then coalesce(n.doors, 0) end as done_doors,
            case when t.capacity is not null then coalesce(s.capacity, 0) end as done_capacity,
            case when t.capacity is not null then coalesce(n.facilities, 0) - coalesce(s.facilities, 0) else 0 end as others
        from current t
            left join counted n on n.code = t.region_code and n.kind = t.industry and n.year = t.year
            left join sized s on s.code = t.region_code and s.kind = t.industry and s.year = t.year
                and s.capacity_unit = t.capacity_unit)
    select m.id, m.seq_no, m.region_code::text, coalesce(r.name, m.region_code::text), m.year, m.industry, m.enterprises,
        m.done_enterprises, trunc(100.0 * m.done_enterprises / nullif(m.enterprises, 0), 2),
        greatest(m.enterprises - m.done_enterprises, 0), m.kiln_doors, m.done_doors, m.capacity, m.capacity_unit,
        m.done_capacity, trunc(100.0 * m.done_capacity / m.capacity, 2), greatest(m.capacity - m.done_capacity, 0), m.others,
        coalesce(p.parts, 0), coalesce(p.enterprises, 0), case when m.capacity is not null then coalesce(u.capacity, 0) end,
        case when right(m.region_code, 2) = '00' then coalesce(p.enterprises, 0) >= m.enterprises
            and (m.capacity is null or coalesce(u.capacity, 0) >= m.capacity) end,
        m.document, m.due_on, m.due_on - as_of,
        case when m.done_enterprises >= m.enterprises and (m.kiln_doors is null or m.done_doors >= m.kiln_doors)
                and (m.capacity is null or m.done_capacity >= m.capacity) then 'MET'
            when m.due_on < as_of then 'LATE' else 'ONGOING' end,
        m.reason, m.set_region::text, m.set_by, m.set_on, m.recorded_at
    from measured m
        left join region r on r.code = m.region_code and r.valid_to is null
        left join parts p on p.code = m.region_code and p.year = m.year and p.industry = m.industry
        left join part u on u.code = m.region_code and u.year = m.year and u.industry = m.industry
            and u.capacity_unit = m.capacity_unit
$$;
comment on function target_progress(date) is '各项任务截至某日的完成情况：当日有效的任务，当日之前验收的关闭';

create view target_view with (security_invoker = true) as select * from target_progress(business_today());
comment on view target_view is '年度任务及完成情况（截至业务日期）';
grant select on target_view to yaomen_app;
