-- Why: what a placement must meet besides its own columns, held by the database whatever the code above it does: its turn
-- in the series, the plan by which contracts end, whom the law protects, and who is near enough to retirement or hard to
-- place. The day of birth is sealed, so the database judges by the year what the program judges by the day: it never
-- refuses what the program rightly allows.

create function placement_plan(enterprise uuid, programme uuid, day date)
    returns table (plan_id uuid, contracts_end_on date) language sql stable as $$
    select p.id, p.contracts_end_on from resettlement_plan p
    where p.enterprise_id = enterprise and p.programme_id = programme and p.approved_on <= day
        and (p.superseded_on is null or p.superseded_on > day)
    order by p.recorded_at desc limit 1
$$;
comment on function placement_plan(uuid, uuid, date) is '某企业在某政策项目下、某日有效的已批准安置方案';

create function placement_is_in_turn() returns trigger language plpgsql as $$
declare now placement_standing;
begin
    select * into now from placement_standing s where s.worker_id = new.worker_id;
    if new.started_on > business_today()
        or not exists (select from worker w where w.id = new.worker_id and w.region_code = new.region_code) then
        raise exception '去向的起始日期不能晚于今日，并须与职工同属一个区划' using errcode = '23514';
    end if;
    if new.seq_no <> coalesce(now.seq_no, 0) + 1 then
        raise exception '该职工的去向已有新的记录' using errcode = '23514';
    end if;
    if new.cause = 'REVERSED' and new.reverses is distinct from now.record_id then
        raise exception '只能冲销现行的去向记录' using errcode = '23514';
    end if;
    if new.cause <> 'REVERSED' and now.record_id is not null and (new.started_on < now.since or now.status = 'DEAD') then
        raise exception '起始日期早于现去向，或职工已死亡' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger placement_is_in_turn before insert on placement_record
    for each row execute function placement_is_in_turn();

create function placement_lapses_from_a_place() returns trigger language plpgsql as $$
begin
    if not exists (select from placement_standing s where s.worker_id = new.worker_id
        and s.status in ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED')) then
        raise exception '没有可中断的去向' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger placement_lapses_from_a_place before insert on placement_record
    for each row when (new.cause = 'LAPSED') execute function placement_lapses_from_a_place();

create function retirement_year(w worker) returns int language sql immutable as $$
    select w.birth_year + case when w.sex = 'MALE' then 60 when w.post = 'MANAGEMENT' then 55 else 50 end
$$;
comment on function retirement_year(worker) is '最早可能的法定退休年份（渐进式延迟只会更晚）';

create function hard_to_place(w worker, day date) returns boolean language sql immutable as $$
    select w.zero_employment_family or w.older
        or extract(year from day) - w.birth_year >= case w.sex when 'MALE' then 50 else 40 end
$$;
comment on function hard_to_place(worker, date) is '是否就业困难人员：零就业家庭成员或大龄人员（按出生年份从宽判定）';

create function protected_from_layoff(w worker) returns boolean language sql immutable as $$
    select w.injury_grade is not null or w.pregnant or w.medical_period or w.near_retirement
$$;
comment on function protected_from_layoff(worker) is '是否属劳动合同法第四十二条不得裁减的情形';

create function placement_suits_the_worker() returns trigger language plpgsql as $$
declare w worker;
begin
    select * into strict w from worker o where o.id = new.worker_id;
    if new.contract_end_ground in ('LAYOFF', 'EXPIRY') and protected_from_layoff(w)
        and not (new.contract_end_ground = 'EXPIRY' and w.injury_grade is not null) then
        raise exception '劳动合同法第四十二条、第四十五条所列情形，不得裁减，期满须续延' using errcode = '23514';
    end if;
    if new.status = 'CH4' and not hard_to_place(w, new.started_on) then
        raise exception '公益性岗位只安置就业困难人员' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger placement_suits_the_worker before insert on placement_record
    for each row when (new.cause = 'PLACED') execute function placement_suits_the_worker();

create function early_retirement_is_near() returns trigger language plpgsql as $$
begin
    if not exists (select from worker w
            cross join lateral parameter_in_force('EARLY_RETIREMENT_YEARS', w.region_code, new.started_on) f
        where w.id = new.worker_id and extract(year from new.started_on) >= retirement_year(w) - f.value) then
        raise exception '内部退养须距法定退休年龄不超过规定年限' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger early_retirement_is_near before insert on placement_record
    for each row when (new.cause = 'PLACED' and new.status = 'CH3') execute function early_retirement_is_near();

create function placement_follows_the_plan() returns trigger language plpgsql as $$
begin
    if not exists (select from worker w cross join lateral placement_plan(w.enterprise_id, w.programme_id, new.started_on) p
        where w.id = new.worker_id
            and (new.contract_ended_on is null or new.contract_ended_on >= p.contracts_end_on)) then
        raise exception '企业的职工安置方案未批准，或早于方案所定的合同解除日期' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger placement_follows_the_plan before insert on placement_record
    for each row when (new.cause = 'PLACED' and (new.status = 'CH3' or new.contract_ended_on is not null))
    execute function placement_follows_the_plan();

create function placement_is_followed_up() returns trigger language plpgsql as $$
begin
    if not exists (select from placement_standing s where s.worker_id = new.worker_id and s.record_id = new.record_id
        and s.region_code = new.region_code and new.followed_on between s.since and business_today()
        and s.status in ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'UNEMPLOYED')
        and (new.outcome <> 'LAPSED' or s.status <> 'UNEMPLOYED')) then
        raise exception '回访须针对现行的去向，日期在其起始之后、今日之前' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger placement_is_followed_up before insert on placement_follow_up
    for each row execute function placement_is_followed_up();

-- One row a worker. An unreached worker is called on again after the same days, not left.
create function placement_stands() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
    insert into placement_standing
    select new.worker_id, new.region_code, n.last, f.id, coalesce(f.status, 'WAITING'), coalesce(f.cause = 'LAPSED', false),
        coalesce(f.started_on, business_today()), u.day, case when f.status in ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED',
            'UNEMPLOYED') then coalesce(u.day, f.started_on) + (select p.value::int
                from parameter_in_force('FOLLOW_UP_DAYS', new.region_code, coalesce(u.day, f.started_on)) p) end
    from (select max(r.seq_no) as last from placement_record r where r.worker_id = new.worker_id) n
        left join lateral (select * from placement_fact_view v where v.worker_id = new.worker_id
            order by v.seq_no desc limit 1) f on true
        left join lateral (select max(o.followed_on) as day from placement_follow_up o where o.record_id = f.id) u on true
    on conflict (worker_id) do update set seq_no = excluded.seq_no, record_id = excluded.record_id,
        status = excluded.status, reopened = excluded.reopened, since = excluded.since,
        followed_on = excluded.followed_on, follow_up_on = excluded.follow_up_on;
    return null;
end $$;
create trigger placement_stands after insert on placement_record for each row execute function placement_stands();
create trigger placement_stands after insert on placement_follow_up for each row execute function placement_stands();
