-- Why: an unbroken insurance record is what a laid-off worker must not lose, so each month says which schemes were paid. A
-- month with a place or money and no insurance, and one in which another roster has the same person in a place, is what the
-- line of a life shows in red. Of another county nothing is told but the month and a reference.

create table insurance_month (
    worker_id uuid not null references worker,
    month date not null check (extract(day from month) = 1),
    seq_no int not null check (seq_no > 0),
    region_code region_code not null,
    pension boolean not null,
    medical boolean not null,
    unemployment boolean not null,
    work_injury boolean not null,
    maternity boolean not null,
    note text check (length(note) <= 200),
    created_by text not null,
    recorded_at timestamptz not null,
    primary key (worker_id, month, seq_no)
);
comment on table insurance_month is '职工逐月缴费记录，只增不改：同月后一条取代前一条';
comment on column insurance_month.worker_id is '职工';
comment on column insurance_month.month is '月份（当月一日）';
comment on column insurance_month.seq_no is '该月第几条记录';
comment on column insurance_month.region_code is '区划';
comment on column insurance_month.pension is '养老保险已缴';
comment on column insurance_month.medical is '医疗保险已缴';
comment on column insurance_month.unemployment is '失业保险已缴';
comment on column insurance_month.work_injury is '工伤保险已缴';
comment on column insurance_month.maternity is '生育保险已缴';
comment on column insurance_month.note is '说明';
comment on column insurance_month.created_by is '登记人';
comment on column insurance_month.recorded_at is '记录时间';
select guard_region('insurance_month');
grant select, insert on insurance_month to yaomen_app;

create function insurance_month_is_past() returns trigger language plpgsql as $$
begin
    if new.month > business_today()
        or not exists (select from worker w where w.id = new.worker_id and w.region_code = new.region_code) then
        raise exception '缴费月份不能晚于本月，并须与职工同属一个区划' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger insurance_month_is_past before insert on insurance_month
    for each row execute function insurance_month_is_past();

create view insurance_month_view with (security_invoker = true) as
select distinct on (m.worker_id, m.month) m.worker_id, m.month,
    concat_ws(e'\n', case when m.pension then 'PENSION' end, case when m.medical then 'MEDICAL' end,
        case when m.unemployment then 'UNEMPLOYMENT' end, case when m.work_injury then 'WORK_INJURY' end,
        case when m.maternity then 'MATERNITY' end) as schemes
from insurance_month m order by m.worker_id, m.month, m.seq_no desc;
comment on view insurance_month_view is '职工逐月缴费（每月最后一条）';

-- What a worker was paid or granted. Features that pay workers join theirs with join_view; none did when this was written.
create view worker_money_view with (security_invoker = true) as
select w.id as worker_id, w.region_code, ''::text as kind, ''::text as title, null::date as happened_on,
    null::date as from_month, null::date as to_month, null::numeric as amount
from worker w where false;
comment on view worker_money_view is '支付给职工或核给职工的款项；由支付职工款项的功能以 join_view 并入';
grant select on insurance_month_view, worker_money_view to yaomen_app;

-- In which months somebody stood in a channel. Not through the scope: only for the functions below.
create function channel_months(asked uuid) returns table (month date) language sql stable
    set search_path = public, pg_catalog as $$
    select m::date from (select p.started_on, p.status, lead(p.started_on, 1, business_today() + 1)
            over (order by p.seq_no) as until from placement_record p
        where p.worker_id = asked and p.cause <> 'REVERSED'
            and not exists (select from placement_record r where r.reverses = p.id)) f
        cross join lateral generate_series(date_trunc('month', f.started_on), f.until - 1, interval '1 month') m
    where f.status in ('CH1', 'CH2', 'CH3', 'CH4') and least(m::date + interval '1 month' - interval '1 day',
        business_today()) between f.started_on and f.until - 1
$$;
comment on function channel_months(uuid) is '某职工月末在安置渠道内的月份；不经范围过滤，应用角色不可调用';
revoke execute on function channel_months(uuid) from public;

create function person_placed_twice(asked uuid) returns table (month date, elsewhere boolean, reference text)
    language sql stable security definer set search_path = public, pg_catalog as $$
    select o.month, not starts_with(w.region_code, (select scope_prefix())), r.reference
    from worker_matches(asked) m
        join worker w on w.id = m.worker_id
        cross join lateral channel_months(m.worker_id) o
        left join worker_reference r on r.kind = 'PERSON' and r.first_worker = least(asked, m.worker_id)
            and r.second_worker = greatest(asked, m.worker_id)
    where m.kind = 'PERSON' and o.month in (select c.month from channel_months(asked) c)
    order by 1, 2, 3
$$;
comment on function person_placed_twice(uuid) is '同一人在另一花名册上同月也在安置渠道内的月份：只答月份、是否其他区划和核查编号';
revoke execute on function person_placed_twice(uuid) from public;
grant execute on function person_placed_twice(uuid) to yaomen_app;
