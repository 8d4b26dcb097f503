-- Why: before a worker is paid, the database looks once more, without the calculator: the amount by the formula from the
-- facts as they stand now, who gets no severance, who is on no insurance list, and who is claimed twice, in this county or in
-- another. What it finds is listed for people to read, and the same functions refuse the payment.

-- The one seam for placements: what forbids severance to a worker on a day, or null. It knows roster and plan; whoever keeps
-- placements (CH1 内部分流, CH3 内部退养) replaces this function and nothing else.
create function severance_is_excluded(asked uuid, day date) returns text language sql stable as $$
    select case
        when w.retired then '已退休并领取养老金，不发经济补偿'
        when exists (select from resettlement_plan p where p.enterprise_id = w.enterprise_id and p.programme_id = w.programme_id
            and p.approved_on <= day and (p.superseded_on is null or p.superseded_on > day) and p.ch2 + p.ch4 + p.other = 0)
            then '安置方案中没有解除或终止劳动合同的职工，不发经济补偿' end
    from worker w where w.id = asked
$$;
comment on function severance_is_excluded(uuid, date) is '某职工某日不发经济补偿的原因；可发的为空';

-- 劳动合同法第四十七条、第八十七条 in arithmetic of its own. Null where service is counted in segments (第九十七条) or no
-- parameter is in force: then only the replay of the frozen document speaks.
create function severance_by_formula(asked uuid[]) returns table (line_id uuid, amount numeric) language sql stable as $$
    with c as materialized (
        select l.id, l.region_code::text as region, f.hired_on, f.left_on, w.mean_wage as wage, s.local_monthly_wage as local,
            s.minimum_wage as lowest, f.unlawful,
            f.unlawful or f.reason in ('CLOSED', 'LAYOFF', 'AGREED', 'EXPIRED', 'BANKRUPT') as owed
        from severance_line l join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
            join worker w on w.id = l.worker_id join severance_sheet s on s.id = l.sheet_id
        where l.id = any(asked) and l.kind = 'SEVERANCE'),
    t as materialized (
        select k.region, k.left_on, max(p.value) filter (where n = 'SEVERANCE_YEAR') as per_year,
            max(p.value) filter (where n = 'SEVERANCE_ROUND_UP') as rounds_up,
            max(p.value) filter (where n = 'SEVERANCE_PART_YEAR') as part,
            max(p.value) filter (where n = 'SEVERANCE_MINIMUM_WAGE') as floor,
            max(p.value) filter (where n = 'SEVERANCE_WAGE_CAP') as cap,
            max(p.value) filter (where n = 'SEVERANCE_YEARS_CAP') as years_cap,
            max(p.value) filter (where n = 'SEVERANCE_UNLAWFUL') as damages,
            coalesce(max(p.value) filter (where n = 'SEVERANCE_SEGMENT'), 0) as segments
        from (select distinct region, left_on from c) k
            cross join unnest(array['SEVERANCE_YEAR', 'SEVERANCE_ROUND_UP', 'SEVERANCE_PART_YEAR', 'SEVERANCE_MINIMUM_WAGE',
                'SEVERANCE_WAGE_CAP', 'SEVERANCE_YEARS_CAP', 'SEVERANCE_UNLAWFUL', 'SEVERANCE_SEGMENT']) n
            cross join lateral parameter_in_force(n, k.region, k.left_on) p
        group by 1, 2),
    m as (
        select c.*, t.per_year, t.rounds_up, t.part, t.cap, t.years_cap, t.segments,
            case when c.unlawful then t.damages else 1 end as times,
            greatest(c.wage, coalesce(round(c.lowest * t.floor, 2), 0)) as base, round(c.local * t.cap, 2) as highest,
            (extract(year from c.left_on + 1) - extract(year from c.hired_on)) * 12
                + extract(month from c.left_on + 1) - extract(month from c.hired_on)
                - case when extract(day from c.hired_on) > extract(day from c.left_on + 1) then 1 else 0 end as full_months
        from c join t on t.region = c.region and t.left_on = c.left_on),
    -- The day from which so many months are full: in a month without the hiring day, the first of the next.
    y as (
        select m.*, div(m.full_months, 12) as years, mod(m.full_months, 12) as months,
            case when extract(day from m.hired_on + make_interval(months => m.full_months::int)) = extract(day from m.hired_on)
                then (m.hired_on + make_interval(months => m.full_months::int))::date
                else (m.hired_on + make_interval(months => m.full_months::int))::date + 1 end < m.left_on + 1 as has_days
        from m),
    n as (
        select y.*, per_year * years + case when months >= rounds_up then per_year
            when months > 0 or has_days then part else 0 end as counted
        from y)
    select id, case when not owed then 0
            when segments > 0 and hired_on < date '2008-01-01' and not unlawful then null
            when base > highest then round(least(counted, years_cap * per_year) * highest * times, 2)
            else round(counted * base * times, 2) end
    from n
$$;
comment on function severance_by_formula(uuid[]) is '按现有花名册与填报情况另行计算的经济补偿；分段计算的为空';

-- Whether the person or the account is on a line of another sheet that has been submitted, wherever that is. Of another
-- county's nothing is told but that there is one.
create function severance_claimed(asked uuid[]) returns table (line_id uuid, code text) language sql stable security definer
    set search_path = public, pg_catalog as $$
    with own as materialized (
        select l.id, l.kind, l.sheet_id, w.id as worker_id, w.citizen_id_index, w.account_index
        from severance_line l join worker w on w.id = l.worker_id
        where l.id = any(asked) and l.payable and l.net > 0 and starts_with(l.region_code, (select scope_prefix())))
    select own.id, 'CLAIMED_TWICE' from own where exists (
        select from worker w join severance_line o on o.worker_id = w.id join severance_sheet s on s.id = o.sheet_id
        where w.citizen_id_index = own.citizen_id_index and o.sheet_id <> own.sheet_id and o.kind = own.kind and o.net > 0
            and s.state in ('IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID'))
    union all
    select own.id, 'SHARED_ACCOUNT' from own where exists (
        select from worker w join severance_line o on o.worker_id = w.id join severance_sheet s on s.id = o.sheet_id
        where w.account_index = own.account_index and w.citizen_id_index <> own.citizen_id_index and o.net > 0
            and (o.sheet_id = own.sheet_id or s.state in ('IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID')))
$$;
comment on function severance_claimed(uuid[]) is '同一人、同一账户是否已在另一张送审的核定表中（含其他区划，只答有无）';
revoke execute on function severance_claimed(uuid[]) from public;
grant execute on function severance_claimed(uuid[]) to yaomen_app;

create function severance_findings(asked uuid[], day date) returns table (line_id uuid, code text) language sql stable as $$
    with own as materialized (
        select l.id, l.kind, l.amount, w.id as worker_id, f.left_on, f.reason, f.unlawful, w.injury_grade,
            w.pregnant or w.medical_period or w.near_retirement or w.injury_grade is not null as protected,
            w.account_index is null as no_account, 'NONE' = all(array[w.pension, w.medical, w.unemployment, w.work_injury,
                w.maternity]) as uninsured
        from severance_line l join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
            join worker w on w.id = l.worker_id
        where l.id = any(asked) and l.payable and l.net > 0)
    select b.line_id, 'FORMULA' from severance_by_formula(asked) b join severance_line l on l.id = b.line_id
    where b.amount <> l.amount
    union all select id, 'EXCLUDED' from own where kind = 'SEVERANCE' and severance_is_excluded(worker_id, day) is not null
    union all select id, 'PROTECTED' from own where kind = 'SEVERANCE' and not unlawful
        and (reason = 'LAYOFF' and protected or injury_grade <= 4)
    union all select id, 'UNINSURED' from own where uninsured
    union all select id, 'NO_ACCOUNT' from own where no_account
    union all select id, 'NOT_LEFT' from own where kind = 'SEVERANCE' and left_on > day
    union all select c.line_id, c.code from severance_claimed(asked) c
$$;
comment on function severance_findings(uuid[], date) is '支付前复核：各明细不宜支付的原因';

-- What the plan that stands allows beside what the enterprise's sheets claim together.
create function severance_beside_plan(sheet uuid, day date) returns table (planned_u2 numeric, claimed_u2 numeric,
    planned_u3 numeric, claimed_u3 numeric, planned_heads bigint, claimed_heads bigint) language sql stable as $$
    select coalesce(max(p.u2), 0), coalesce(max(c.u2), 0), coalesce(max(p.u3), 0), coalesce(max(c.u3), 0),
        coalesce(max(p.ch2 + p.ch4 + p.other), 0)::bigint, coalesce(max(c.heads), 0)::bigint
    from severance_sheet s
        left join resettlement_plan p on p.enterprise_id = s.enterprise_id and p.programme_id = s.programme_id
            and p.approved_on <= day and (p.superseded_on is null or p.superseded_on > day)
        left join lateral (select sum(o.u2) as u2, sum(o.u3) as u3, sum((select count(*) from severance_line l
                where l.sheet_id = o.id and l.kind = 'SEVERANCE' and l.net > 0)) as heads
            from severance_sheet o where o.enterprise_id = s.enterprise_id and o.programme_id = s.programme_id
                and o.state in ('CALCULATED', 'IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID')) c on true
    where s.id = sheet
$$;
comment on function severance_beside_plan(uuid, date) is '有效安置方案的 U2、U3 资金和解除合同人数，与该企业各核定表合计';

create function severance_may_be_paid() returns trigger language plpgsql as $$
begin
    if not exists (select from resettlement_gate(new.enterprise_id, new.programme_id, business_today()) g
        where g.voted and g.funded and g.approved) then
        raise exception '职工安置方案未表决、未批准或资金未落实，不得支付职工款项' using errcode = '23514';
    end if;
    if exists (select from severance_beside_plan(new.id, business_today()) b where b.claimed_u2 > b.planned_u2
        or b.claimed_u3 > b.planned_u3 or b.claimed_heads > b.planned_heads) then
        raise exception '核定合计超出职工安置方案的资金或人数' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_may_be_paid after update of state on severance_sheet
    for each row when (new.state = 'PAYING' and old.state = 'APPROVED') execute function severance_may_be_paid();

-- A payment of a line is that line's, to the worker's own account, and nothing stands against it. A re-issue goes to an
-- account that was corrected.
create function severance_payment_is_sound() returns trigger language plpgsql as $$
declare
    found text;
begin
    if not exists (select from severance_line l join severance_sheet s on s.id = l.sheet_id and s.state in ('PAYING', 'PAID')
            join worker w on w.id = l.worker_id
        where l.id = new.subject_id and l.payable and l.net = new.amount and l.sha256 = new.subject_sha256
            and l.use_code = new.use_code and s.appropriation_id = new.appropriation_id
            and (new.reissue_of is not null or new.created_by not in (s.created_by, s.calculated_by))
            and (w.account_index = new.account_index or exists (select from payment_instruction r
                where r.subject_type = 'SEVERANCE_LINE' and r.subject_id = l.id and r.state = 'RETURNED'))) then
        raise exception '支付指令与核定明细、用途或职工账户不符' using errcode = '23514';
    end if;
    select string_agg(f.code, ' ') into found from severance_findings(array[new.subject_id], business_today()) f;
    if found is not null then
        raise exception '支付前复核未通过：%', found using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_payment_is_sound after insert on payment_instruction
    for each row when (new.subject_type = 'SEVERANCE_LINE') execute function severance_payment_is_sound();
