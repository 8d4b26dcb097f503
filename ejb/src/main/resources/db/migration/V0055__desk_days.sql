-- Why: a desk counts in business days: since when a document waits, and how many working days are left. The business
-- day of an installation on one machine can be moved, so the real time of a record does not tell it; four tables keep it.

create function business_today() returns date language sql stable as $$
    select (now() at time zone 'Asia/Shanghai')::date + (select clock_offset_days from installation)
$$;
comment on function business_today() is '业务日期：北京时间当日，单机演示环境按业务时钟偏移';

-- Every day of the published calendar with its place in the count of working days, so that days between two dates are
-- a difference and the n-th working day after a date is a look-up. Days beyond the calendar are not in it: unknown.
create materialized view working_day as
select day, working, count(*) filter (where working) over (order by day) as number
from (select d::date as day, coalesce(c.kind = 'MAKE_UP_WORKDAY', extract(isodow from d) < 6) as working
    from (select min(year) as first, max(year) as last from calendar_year) y
    cross join generate_series(make_date(y.first, 1, 1), make_date(y.last, 12, 31), interval '1 day') d
    left join calendar_day c on c.day = d::date) x;
create unique index working_day_by_day on working_day (day);
create unique index working_day_by_number on working_day (number) where working;
comment on materialized view working_day is '工作日序号：由放假安排推算，日历之外的日期不在其中';
grant select on working_day to yaomen_app;

-- A migration that loads another year needs to do nothing else.
create function working_days_follow_the_calendar() returns trigger language plpgsql as $$
begin
    refresh materialized view working_day;
    return null;
end $$;
create trigger working_days_follow_the_calendar after insert or update or delete on calendar_year
    for each statement execute function working_days_follow_the_calendar();
create trigger working_days_follow_the_calendar after insert or update or delete on calendar_day
    for each statement execute function working_days_follow_the_calendar();

alter table closure add column registered_on date;
alter table approval_case add column opened_on date;
alter table approval_step add column decided_on date;
alter table payment_event add column happened_on date;
update closure set registered_on = (recorded_at at time zone 'Asia/Shanghai')::date;
update approval_case set opened_on = (recorded_at at time zone 'Asia/Shanghai')::date;
update approval_step set decided_on = (recorded_at at time zone 'Asia/Shanghai')::date;
update payment_event set happened_on = (recorded_at at time zone 'Asia/Shanghai')::date;
alter table closure alter column registered_on set default business_today(), alter column registered_on set not null;
alter table approval_case alter column opened_on set default business_today(), alter column opened_on set not null;
alter table approval_step alter column decided_on set default business_today(), alter column decided_on set not null;
alter table payment_event alter column happened_on set default business_today(), alter column happened_on set not null;
comment on column closure.registered_on is '登记的业务日期';
comment on column approval_case.opened_on is '送审的业务日期';
comment on column approval_step.decided_on is '审批的业务日期';
comment on column payment_event.happened_on is '发生的业务日期';
