-- Why: a province's programme is carried out by counties that set rates of their own. A rule set is for the programme's
-- region or a part of it, and the nearest one applies. Versions are numbered over all regions, so that one number means
-- one text; the number is counted here because a county does not see the others' rule sets.

comment on column rule_set.region_code is '适用区划：项目区划或其中一部分，就近优先';

create function rule_set_turn(programme uuid) returns int language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('rule_set ' || programme, 0));
    return (select coalesce(max(s.version_no), 0) + 1 from rule_set s where s.programme_id = programme);
end $$;
comment on function rule_set_turn(uuid) is '取得项目规则的写入次序，并答复下一版次';
revoke execute on function rule_set_turn(uuid) from public;
grant execute on function rule_set_turn(uuid) to yaomen_app;

create or replace function active_rules_never_change() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT'
        and (new.terms, new.sha256, new.effective_from, new.programme_id, new.version_no, new.region_code)
        is distinct from (old.terms, old.sha256, old.effective_from, old.programme_id, old.version_no, old.region_code) then
        raise exception '已启用的规则集不可修改' using errcode = '23514';
    end if;
    return new;
end $$;

create function rule_set_within_programme() returns trigger language plpgsql as $$
begin
    if not exists (select from programme p where p.id = new.programme_id
        and starts_with(new.region_code, region_prefix(p.region_code))) then
        raise exception '规则集的适用区划不在项目区划内' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger rule_set_within_programme before insert or update on rule_set
    for each row execute function rule_set_within_programme();

-- The second time of RulesOverTime: what is frozen was computed by the rules in force for that place and day.
create function rule_set_in_force(programme uuid, region text, day date) returns uuid language sql stable as $$
    select s.id from rule_set s
    where s.programme_id = programme and s.state = 'ACTIVE' and s.effective_from <= day
        and starts_with(region, region_prefix(s.region_code))
    order by length(region_prefix(s.region_code)) desc, s.version_no desc limit 1
$$;
comment on function rule_set_in_force(uuid, text, date) is '某地某日适用的规则集：就近优先，同区划取最高版次';

create function calculation_by_rules_in_force() returns trigger language plpgsql as $$
begin
    if not exists (select from award a join closure c on c.id = a.closure_id where a.id = new.award_id
        and new.rule_set_id = rule_set_in_force(c.programme_id, c.region_code, c.closed_on)) then
        raise exception '所用规则集不是该地该日适用的规则集，请重新核定' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger calculation_by_rules_in_force after insert on calculation
    deferrable initially deferred for each row execute function calculation_by_rules_in_force();

create or replace view rule_in_force_view with (security_invoker = true) as
select s.programme_id, s.effective_from, s.until, r.value ->> 'code' as rule_code, r.value ->> 'name' as rule_name,
    s.region_code::text as region_code
from (select programme_id, region_code, effective_from, terms,
        lead(effective_from) over (partition by programme_id, region_code order by version_no) as until
    from rule_set where state = 'ACTIVE') s
cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r;
comment on view rule_in_force_view is '生效规则集中的各条规则及其适用的区划和关闭日期';

create view closure_to_calculate_view with (security_invoker = true) as
with rule as materialized (
    select *, region_prefix(region_code) as prefix from rule_in_force_view)
select c.id, string_agg(r.rule_name, '、' order by r.rule_code) as names
from closure c join rule r on r.programme_id = c.programme_id and r.effective_from <= c.closed_on
    and (r.until is null or c.closed_on < r.until) and starts_with(c.region_code, r.prefix)
where c.state = 'ACCEPTED'
    and not exists (select from award a where a.closure_id = c.id and a.rule_code = r.rule_code)
    and not exists (select from rule n where n.programme_id = c.programme_id and length(n.prefix) > length(r.prefix)
        and starts_with(c.region_code, n.prefix) and n.effective_from <= c.closed_on
        and (n.until is null or c.closed_on < n.until))
group by c.id;
comment on view closure_to_calculate_view is '已验收、尚有规则未核定的关闭及规则名称';
grant select on closure_to_calculate_view to yaomen_app;

create or replace view rule_set_view with (security_invoker = true) as
select s.id, s.programme_id, p.code as programme_code, s.version_no, s.state, s.effective_from, s.sha256::text as sha256,
    s.created_by, s.activated_by, s.recorded_at, s.activated_at, s.version, s.region_code::text as region_code
from rule_set s join programme p on p.id = s.programme_id;
