-- Why: what a claim must meet is asked by one function at entry, where it becomes a message, and again before payment, where
-- it refuses. Of another county nothing is told but that something is there.

create function subsidy_carried_by(kind text, status text) returns boolean language sql immutable as $$
    select case kind when 'FLEXIBLE_INSURANCE' then status in ('CH2', 'SELF_EMPLOYED') when 'PUBLIC_POST' then status = 'CH4'
        when 'START_UP' then status in ('CH2', 'SELF_EMPLOYED') else status in ('CH1', 'CH2', 'UNEMPLOYED') end
$$;
comment on function subsidy_carried_by(text, text) is '某去向可否享受某种补贴';

-- The months, by their last day, on which no placement stood that carries the subsidy. A grant is judged on its last day.
create function subsidy_uncarried(asked uuid, kind text, from_on date, to_on date) returns setof text
    language sql stable as $$
    select to_char(d.day, 'YYYY-MM')
    from (select least(m::date + interval '1 month' - interval '1 day', to_on)::date as day
        from generate_series(date_trunc('month', case kind when 'START_UP' then to_on else from_on end::timestamp),
            to_on::timestamp, '1 month') m) d
    where not coalesce(subsidy_carried_by(kind, coalesce((select f.status from placement_fact_view f
        where f.worker_id = asked and f.started_on <= d.day order by f.seq_no desc limit 1), 'WAITING')), false)
    order by 1
$$;
comment on function subsidy_uncarried(uuid, text, date, date) is '没有可享受该补贴的去向的月份';

-- Everything a person has taken of a kind, wherever: how many months, whether the first came near to retirement.
create function subsidy_person(asked uuid, of_kind text, except_claim uuid) returns table (months bigint, near boolean,
    elsewhere boolean) language sql stable set search_path = public, pg_catalog as $$
    select count(*), (array_agg(c.near_retirement order by t.slot))[1],
        coalesce(bool_or(not starts_with(t.region_code, (select scope_prefix()))), false)
    from worker w join subsidy_taken t on t.person = w.citizen_id_index and t.live and t.kind = of_kind
        join subsidy_claim c on c.id = t.claim_id
    where w.id = asked and t.claim_id is distinct from except_claim
$$;
comment on function subsidy_person(uuid, text, uuid) is '某人各区划已占用的月数；不经范围过滤，应用角色不可调用';
revoke execute on function subsidy_person(uuid, text, uuid) from public;

create function subsidy_clashes(asked uuid, of_kind text, from_on date, to_on date, near boolean)
    returns table (code text, slot text, elsewhere boolean) language sql stable security definer
    set search_path = public, pg_catalog as $$
    with own as materialized (select w.* from worker w
        where w.id = asked and starts_with(w.region_code, (select scope_prefix())))
    select 'DOUBLE', t.slot, not starts_with(t.region_code, (select scope_prefix()))
    from own join subsidy_taken t on t.person = own.citizen_id_index and t.live and t.family = subsidy_family(of_kind)
    where t.slot in (select subsidy_slots(of_kind, from_on, to_on))
    union all
    select 'CAP', null, p.elsewhere
    from own cross join lateral subsidy_person(own.id, of_kind, null) p
        cross join lateral parameter_in_force('SUBSIDY_MONTHS', own.region_code, to_on) f
    where f.item = of_kind and not coalesce(p.near, near)
        and p.months + (select count(*) from subsidy_slots(of_kind, from_on, to_on)) > f.value
    union all
    select 'UNCARRIED', u, false from own cross join lateral subsidy_uncarried(own.id, of_kind, from_on, to_on) u
$$;
comment on function subsidy_clashes(uuid, text, date, date, boolean) is
    '登记一项补贴时的冲突：月份已补贴、超过期限、没有相应去向；其他区划的只答有无';
revoke execute on function subsidy_clashes(uuid, text, date, date, boolean) from public;
grant execute on function subsidy_clashes(uuid, text, date, date, boolean) to yaomen_app;

-- The day of birth is sealed: judged by the year, in favour of the worker.
create function subsidy_claim_is_due() returns trigger language plpgsql as $$
declare
    w worker;
begin
    select * into strict w from worker o where o.id = new.worker_id;
    if w.region_code <> new.region_code or new.to_on > business_today() then
        raise exception '补贴只能在期满以后申报，并须与职工同属一个区划' using errcode = '23514';
    end if;
    if w.retired or extract(year from new.to_on) > retirement_year(w) + 5 then
        raise exception '已退休或已达法定退休年龄，不再补贴' using errcode = '23514';
    end if;
    if new.kind = 'TRAINING_LIVING' and not hard_to_place(w, new.to_on) then
        raise exception '只补贴零就业家庭成员和就业困难人员' using errcode = '23514';
    end if;
    if new.near_retirement and not exists (select from parameter_in_force('SUBSIDY_NEAR_RETIREMENT', new.region_code, new.to_on) f
        where f.item = new.kind and extract(year from new.from_on) >= retirement_year(w) - f.value) then
        raise exception '距法定退休年龄超过规定年限' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger subsidy_claim_is_due before insert on subsidy_claim for each row execute function subsidy_claim_is_due();

create function subsidy_claim_does_not_clash() returns trigger language plpgsql as $$
declare
    found text;
begin
    select string_agg(distinct c.code, ' ') into found
    from subsidy_clashes(new.worker_id, new.kind, new.from_on, new.to_on, new.near_retirement) c;
    if found is not null then
        raise exception '补贴月份重复、超过期限或者没有相应去向：%', found using errcode = '23514';
    end if;
    return new;
end $$;
create trigger subsidy_claim_is_free before insert on subsidy_claim
    for each row execute function subsidy_claim_does_not_clash();
