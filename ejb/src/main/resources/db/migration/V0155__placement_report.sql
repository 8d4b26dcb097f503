-- Why: human resources reports every month how many of the workers of closing enterprises were placed, by county and by
-- enterprise (人社部发〔2017〕24号; the columns are to confirm). All of it is counted over one set of people, those of the
-- rosters, so that the parts sum to the whole; what other features record of them comes through worker_figure_view, and
-- what nobody records, petitions and disputes, is entered by the month.

create table placement_dispute_month (
    enterprise_id uuid not null references enterprise,
    programme_id uuid not null references programme,
    month date not null check (extract(day from month) = 1),
    seq_no int not null check (seq_no > 0),
    region_code region_code not null,
    petitions int not null check (petitions between 0 and 100000),
    disputes int not null check (disputes between 0 and 100000),
    note text check (length(note) <= 200),
    created_by text not null,
    recorded_at timestamptz not null,
    primary key (enterprise_id, programme_id, month, seq_no)
);
comment on table placement_dispute_month is '企业逐月信访与劳动争议件数，只增不改：同月后一条取代前一条';
comment on column placement_dispute_month.enterprise_id is '企业';
comment on column placement_dispute_month.programme_id is '政策项目';
comment on column placement_dispute_month.month is '月份（当月一日）';
comment on column placement_dispute_month.seq_no is '该月第几条记录';
comment on column placement_dispute_month.region_code is '区划';
comment on column placement_dispute_month.petitions is '当月信访件数';
comment on column placement_dispute_month.disputes is '当月劳动争议件数';
comment on column placement_dispute_month.note is '说明';
comment on column placement_dispute_month.created_by is '登记人';
comment on column placement_dispute_month.recorded_at is '记录时间';
select guard_region('placement_dispute_month');
grant select, insert on placement_dispute_month to yaomen_app;

create function dispute_month_is_past() returns trigger language plpgsql as $$
begin
    if new.month > business_today() or not exists (select from enterprise e where e.id = new.enterprise_id
        and e.region_code = new.region_code) then
        raise exception '月份不能晚于本月，并须与企业同属一个区划' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger dispute_month_is_past before insert on placement_dispute_month
    for each row execute function dispute_month_is_past();

-- The kinds are WAGE_ARREARS, INSURANCE_ARREARS, SEVERANCE_DUE, SEVERANCE_PAID and FUND_USED: a change of so much for a
-- worker on a day, negative where it is settled. Features that record such facts join theirs with join_view.
create view worker_figure_view with (security_invoker = true) as
select w.id as worker_id, w.region_code, w.enterprise_id, w.programme_id, ''::text as kind, null::date as happened_on,
    null::numeric as amount
from worker w where false;
comment on view worker_figure_view is '月报所需、由其他功能记录的职工金额：拖欠工资、欠缴社保、经济补偿应付与已付、奖补资金已用；以 join_view 并入';
grant select on worker_figure_view to yaomen_app;

-- As it is known now: a record made later counts from the day it speaks of.
create function placement_as_of(day date) returns table (worker_id uuid, region_code text, enterprise_id uuid,
    programme_id uuid, status text, contract_ended boolean, registered boolean, on_benefit boolean, in_arrears boolean)
    language sql stable as $$
    select w.id, w.region_code::text, w.enterprise_id, w.programme_id, coalesce(f.status, 'WAITING'),
        coalesce(f.contract_ended, false), coalesce(f.registered, false),
        coalesce(f.status = 'UNEMPLOYED' and f.benefit_from <= day, false),
        'ARREARS' in (w.pension, w.medical, w.unemployment, w.work_injury, w.maternity)
    from worker w left join (select v.worker_id, (array_agg(v.status order by v.seq_no desc))[1] as status,
            bool_or(v.contract_ended_on <= day) as contract_ended, bool_or(v.registered_on <= day) as registered,
            (array_agg(v.benefit_from order by v.seq_no desc))[1] as benefit_from
        from placement_fact_view v where v.started_on <= day group by v.worker_id) f on f.worker_id = w.id
$$;
comment on function placement_as_of(date) is '花名册各职工在某日的去向';

create function placement_report(day date) returns table (region_code text, enterprise_id uuid, programme_id uuid,
    staff int, affected int, fund_in_place numeric, planned int, ch1 int, ch2 int, ch3 int, ch4 int, self_employed int,
    retired int, dead int, unemployed int, waiting int, contracts_ended int, registered int, on_benefit int,
    insurance_arrears_heads int, this_year int, carried_over int, still_unemployed int, petitions int, disputes int)
    language sql stable as $$
    with plans as (
        select p.* from resettlement_plan p
        where p.approved_on <= day and (p.superseded_on is null or p.superseded_on > day)
    ), heads as (
        select a.region_code, a.enterprise_id, a.programme_id, count(*)::int as planned,
            (count(*) filter (where a.status = 'CH1'))::int as ch1, (count(*) filter (where a.status = 'CH2'))::int as ch2,
            (count(*) filter (where a.status = 'CH3'))::int as ch3, (count(*) filter (where a.status = 'CH4'))::int as ch4,
            (count(*) filter (where a.status = 'SELF_EMPLOYED'))::int as self_employed,
            (count(*) filter (where a.status = 'RETIRED'))::int as retired,
            (count(*) filter (where a.status = 'DEAD'))::int as dead,
            (count(*) filter (where a.status = 'UNEMPLOYED'))::int as unemployed,
            (count(*) filter (where a.status = 'WAITING'))::int as waiting,
            (count(*) filter (where a.contract_ended))::int as contracts_ended,
            (count(*) filter (where a.registered))::int as registered,
            (count(*) filter (where a.on_benefit))::int as on_benefit,
            (count(*) filter (where a.in_arrears))::int as in_arrears
        from placement_as_of(day) a group by 1, 2, 3
    )
    select coalesce(h.region_code, p.region_code::text), enterprise_id, programme_id, p.staff, p.affected, p.amount::numeric,
        coalesce(h.planned, 0), coalesce(h.ch1, 0), coalesce(h.ch2, 0), coalesce(h.ch3, 0), coalesce(h.ch4, 0),
        coalesce(h.self_employed, 0), coalesce(h.retired, 0), coalesce(h.dead, 0), coalesce(h.unemployed, 0),
        coalesce(h.waiting, 0), coalesce(h.contracts_ended, 0), coalesce(h.registered, 0), coalesce(h.on_benefit, 0),
        coalesce(h.in_arrears, 0),
        case when extract(year from p.approved_on) = extract(year from day) then h.planned - h.unemployed else 0 end,
        case when extract(year from p.approved_on) < extract(year from day) then h.waiting else 0 end,
        coalesce(h.unemployed, 0), d.petitions, d.disputes
    from heads h full join plans p using (enterprise_id, programme_id)
        left join lateral (select sum(m.petitions)::int as petitions, sum(m.disputes)::int as disputes
            from (select distinct on (o.month) o.petitions, o.disputes from placement_dispute_month o
                where o.enterprise_id = coalesce(h.enterprise_id, p.enterprise_id)
                    and o.programme_id = coalesce(h.programme_id, p.programme_id) and o.month <= day
                order by o.month, o.seq_no desc) m) d on true
$$;
comment on function placement_report(date) is '职工安置月报：每企业每政策项目一行，截至某日';
