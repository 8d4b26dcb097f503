-- Why: a new figure comes with a document and a day, and is entered by the policy administrator of the region; what was
-- there stays as it was. A version is all rows of a name of one region from one day, so it is added at once and whole;
-- two versions of a name of a region never hold on the same day. Only the nearest region's newest version is in force.

alter table parameter
    add column set_by text not null default 'system',
    add column recorded_at timestamptz not null default now(),
    add constraint parameter_unit_check check (case
        when name in ('BASE_SHARE', 'FACTOR_WEIGHT', 'YEAR_FACTOR', 'LADDER_CAP', 'PENSION_POOLED', 'PENSION_ACCOUNT',
            'UNEMPLOYMENT_SUPPLEMENT') then unit = '占比'
        when name in ('LADDER_LOWER_INCLUSIVE', 'SEVERANCE_SEGMENT', 'TAX_INSURANCE', 'UNEMPLOYMENT_WHOLE')
            then unit = '是否' and value in (0, 1)
        when name in ('SEVERANCE_YEAR', 'SEVERANCE_ROUND_UP', 'SEVERANCE_PART_YEAR', 'DISABILITY_MONTHS',
            'UNEMPLOYMENT_MONTHS') then unit = '个月'
        when name in ('SEVERANCE_YEARS_CAP', 'TAX_YEARS_CAP') then unit = '年'
        when name = 'TAX_ALLOWANCE' then unit = '元/月'
        when name = 'TAX_BRACKET' then unit in ('每月', '全年')
        when name = 'FLEXIBLE_SUBSIDY' then unit = '份'
        when name = 'LATE_FEE_DAILY' then unit = '每日'
        else unit = '倍' end),
    add constraint parameter_item_form check (case
        when name = 'FACTOR_WEIGHT' then item in ('capacity', 'workers', 'difficulty')
        when name = 'YEAR_FACTOR' then item ~ '^[0-9]{4}$'
        when name = 'LADDER_STEP' then item ~ '^(0|[1-9][0-9]{0,3})([.][0-9]{1,6})?$'
        when name in ('SEVERANCE_SEGMENT', 'TAX_BRACKET', 'UNEMPLOYMENT_MONTHS', 'DISABILITY_MONTHS', 'FLEXIBLE_SUBSIDY')
            then true
        else item = '' end);
comment on column parameter.set_by is '设定人';
comment on column parameter.recorded_at is '记录时间';

create policy region_write on parameter for insert to yaomen_app
    with check (starts_with(region_code, (select scope_prefix())) and set_by = (select scope_user()));
grant insert on parameter to yaomen_app;

-- Whether a version from one day to another (null: not yet known) meets one that there is: the same first day, a first
-- day within another's fixed days, or fixed days that reach into a later one.
create function parameter_overlap(wanted text, region text, first_day date, last_day date) returns date
    language sql stable as $$
    select p.effective_from from parameter p
    where p.name = wanted and p.region_code = region and (p.effective_from = first_day
        or (p.effective_from < first_day and p.effective_to >= first_day)
        or (p.effective_from > first_day and last_day >= p.effective_from))
    order by p.effective_from limit 1
$$;
comment on function parameter_overlap(text, text, date, date) is '与拟增版本有效期重叠的已有版本的生效日期';

create function parameter_stands_alone() returns trigger language plpgsql as $$
begin
    if exists (select from added a join parameter p on p.name = a.name and p.region_code = a.region_code
            and (p.effective_from, p.item) not in (select o.effective_from, o.item from added o
                where o.name = a.name and o.region_code = a.region_code)
        where p.effective_from = a.effective_from
            or (p.effective_from < a.effective_from and p.effective_to >= a.effective_from)
            or (p.effective_from > a.effective_from and a.effective_to >= p.effective_from)) then
        raise exception '参数的有效期与已有的版本重叠' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger parameter_stands_alone after insert on parameter referencing new table as added
    for each statement execute function parameter_stands_alone();

create view parameter_view with (security_invoker = true) as
select p.name, p.item, p.value, p.unit, p.region_code::text as region_code, coalesce(r.name, p.region_code::text)
    as region_name, p.effective_from, p.effective_to, v.until,
    business_today() between p.effective_from and coalesce(v.until, date 'infinity') as in_force,
    p.document, p.article, p.to_confirm, p.note, p.set_by, p.recorded_at
from parameter p
    left join region r on r.code = p.region_code and r.valid_to is null
    cross join lateral (select least(p.effective_to, (select min(n.effective_from) - 1 from parameter n
        where n.name = p.name and n.region_code = p.region_code and n.effective_from > p.effective_from)) as until) v;
comment on view parameter_view is '政策参数，标明在本区划是否现行';
grant select on parameter_view to yaomen_app;
