-- Why: a figure of a month and the list under it must be of the same people. Both say what the series of placements said of
-- the month's last day, as it was known at one moment; records made or taken back later do not change either.

-- In the order in which reports walk along all rosters, and along one.
create index worker_in_region on worker (region_code, id);
create index worker_on_roster on worker (enterprise_id, programme_id, id);

create function placement_of(asked uuid, day date, known timestamptz) returns table (record_id uuid, status text, since date,
    reopened boolean, contract_ended boolean, registered boolean, on_benefit boolean) language sql stable as $$
    select f.record_id, coalesce(f.status, 'WAITING'), f.since, coalesce(f.cause = 'LAPSED', false),
        coalesce(f.contract_ended, false), coalesce(f.registered, false),
        coalesce(f.status = 'UNEMPLOYED' and f.benefit_from <= day, false)
    from (select (array_agg(p.id order by p.seq_no desc))[1] as record_id,
            (array_agg(p.status order by p.seq_no desc))[1] as status,
            (array_agg(p.started_on order by p.seq_no desc))[1] as since,
            (array_agg(p.cause order by p.seq_no desc))[1] as cause,
            (array_agg(p.benefit_from order by p.seq_no desc))[1] as benefit_from,
            bool_or(p.contract_ended_on <= day) as contract_ended, bool_or(p.registered_on <= day) as registered
        from placement_record p
        where p.worker_id = asked and p.started_on <= day and p.recorded_at <= known and p.cause <> 'REVERSED'
            and not exists (select from placement_record r where r.reverses = p.id and r.recorded_at <= known)) f
$$;
comment on function placement_of(uuid, date, timestamptz) is '一名职工在某日的去向，以某时已有的记录为准';

-- The columns of placement_view, without those of follow-ups, which are of today.
create function placement_list(day date, known timestamptz) returns table (id uuid, region_code text, enterprise_id uuid,
    enterprise_name text, programme_id uuid, programme_code text, name text, citizen_id_masked text, job text,
    special_cases text, status text, reopened boolean, since date, employer text, post text, followed_on date,
    follow_up_on date, days_left int, overdue boolean, seq_no int, track text, synthetic boolean) language sql stable as $$
    select w.id, w.region_code::text, w.enterprise_id, w.enterprise_name, w.programme_id, w.programme_code, w.name,
        w.citizen_id_masked, w.job, w.special_cases, p.status, p.reopened, p.since, r.employer, r.post, null::date, null::date,
        null::int, false, coalesce(s.seq_no, 0), case when p.status = 'UNEMPLOYED' then 'STILL_UNEMPLOYED'
            when extract(year from n.approved_on) = extract(year from day) then 'THIS_YEAR'
            when p.status = 'WAITING' and extract(year from n.approved_on) < extract(year from day) then 'CARRIED_OVER' end,
        w.synthetic
    from worker_view w
        cross join lateral placement_of(w.id, day, known) p
        left join placement_record r on r.id = p.record_id
        left join placement_standing s on s.worker_id = w.id
        left join resettlement_plan n on n.enterprise_id = w.enterprise_id and n.programme_id = w.programme_id
            and n.approved_on <= day and (n.superseded_on is null or n.superseded_on > day)
    where w.recorded_at <= known
$$;
comment on function placement_list(date, timestamptz) is '职工在某日的去向名单，以某时已有的记录为准';

-- What a report or a check counts of these workers, by enterprise and programme: heads of each name, money where it has any.
-- Names are statuses, marks of the roster, kinds of worker_figure_view, and those of money by status.
create function worker_counts(day date, known timestamptz, workers uuid[]) returns table (enterprise_id uuid,
    programme_id uuid, name text, heads bigint, amount numeric) language sql stable as $$
    with stood as materialized (
        select w.enterprise_id, w.programme_id, w.id, p.status, p.contract_ended, p.registered, p.on_benefit,
            'ARREARS' in (w.pension, w.medical, w.unemployment, w.work_injury, w.maternity) as in_arrears, w.same_person,
            w.shared_account, w.over_age, w.card_doubtful, w.account_cipher is null as no_account
        from worker w cross join lateral placement_of(w.id, day, known) p
        where w.id = any (workers)
    ), money as materialized (
        select f.worker_id, n.name, sum(n.amount) as amount
        from worker_figure_view f cross join lateral (values (f.kind, f.amount), (case f.kind when 'WAGE_ARREARS' then 'NEEDED_U3'
            when 'INSURANCE_ARREARS' then 'NEEDED_U3' when 'SEVERANCE_DUE' then 'NEEDED_U2' end, greatest(f.amount, 0)))
            n(name, amount)
        where f.worker_id = any (workers) and f.happened_on <= day and n.name is not null group by 1, 2
    )
    select s.enterprise_id, s.programme_id, n.name, count(*), null::numeric
    from stood s cross join lateral (values ('PLANNED', true), (s.status, true), ('CONTRACTS_ENDED', s.contract_ended),
        ('REGISTERED', s.registered), ('ON_BENEFIT', s.on_benefit), ('IN_ARREARS', s.in_arrears
            and not exists (select from money m where m.worker_id = s.id and m.name = 'INSURANCE_ARREARS' and m.amount <= 0)),
        ('SAME_PERSON', s.same_person), ('SHARED_ACCOUNT', s.shared_account), ('OVER_AGE', s.over_age),
        ('CARD_DOUBTFUL', s.card_doubtful), ('NO_ACCOUNT', s.no_account)) n(name, counts)
    where n.counts group by 1, 2, 3
    union all
    -- Whoever got what was in arrears is no longer one of those who wait for it.
    select s.enterprise_id, s.programme_id, n.name, count(*) filter (where m.amount > 0), sum(m.amount)
    from money m join stood s on s.id = m.worker_id cross join lateral (values (m.name), (case m.name
        when 'FUND_USED' then 'USED_' || s.status when 'SEVERANCE_DUE' then 'DUE_' || s.status end)) n(name)
    where n.name is not null group by 1, 2, 3
$$;
comment on function worker_counts(date, timestamptz, uuid[]) is '若干职工在某日的人数与金额，按企业与政策项目；各段之和即总数';

create function placement_disputes(enterprise uuid, programme uuid, day date, known timestamptz)
    returns table (petitions bigint, disputes bigint) language sql stable as $$
    select sum(m.petitions), sum(m.disputes)
    from (select distinct on (o.month) o.petitions, o.disputes from placement_dispute_month o
        where o.enterprise_id = enterprise and o.programme_id = programme and o.month <= day and o.recorded_at <= known
        order by o.month, o.seq_no desc) m
$$;
comment on function placement_disputes(uuid, uuid, date, timestamptz) is '企业截至某日的信访与劳动争议件数，每月以最后一条为准';

-- One count for the month and for the plan: the two functions before it are its parts by another name.
drop function placement_report(date);
drop function placement_as_of(date);
