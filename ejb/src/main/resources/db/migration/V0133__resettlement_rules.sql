-- Why: what a plan must meet besides its own sums, held by the database whatever the code above it does: the workers' vote,
-- explanation and report before contracts end, and the money, which is looked at again when the last signature is given.

-- Nothing in force on the day: nothing passes.
create function congress_passes(p resettlement_plan) returns boolean language sql stable as $$
    select coalesce(bool_and(case n.name
        when 'CONGRESS_ATTENDANCE' then p.attended * n.whole >= p.entitled * n.part
        else p.in_favour * n.whole > p.entitled * n.part end) and count(n.part) = 2, false)
    from (select w.name, max(f.value) filter (where f.item = 'part') as part,
            max(f.value) filter (where f.item = 'whole') as whole
        from unnest(array['CONGRESS_ATTENDANCE', 'CONGRESS_MAJORITY']) w (name)
            cross join lateral parameter_in_force(w.name, p.region_code, p.held_on) f
        group by w.name) n
$$;
comment on function congress_passes(resettlement_plan) is '职工代表大会的出席与赞成人数是否达到规定份额';

create function is_large_layoff(p resettlement_plan) returns boolean language sql stable as $$
    select coalesce(bool_or(case f.name when 'LAYOFF_HEADS' then p.ch2 + p.ch4 + p.other >= f.value
        else p.ch2 + p.ch4 + p.other >= p.staff * f.value end), false) and p.ch2 + p.ch4 + p.other > 0
    from unnest(array['LAYOFF_HEADS', 'LAYOFF_SHARE']) w (name)
        cross join lateral parameter_in_force(w.name, p.region_code, p.contracts_end_on) f
$$;
comment on function is_large_layoff(resettlement_plan) is '解除合同的人数是否达到须提前说明并报告的数（劳动合同法第四十一条）';

create function layoff_is_announced(p resettlement_plan) returns boolean language sql stable as $$
    select coalesce(bool_and(p.explained_on + f.value::int <= p.contracts_end_on and p.explained_on <= p.reported_on
        and p.reported_on < p.contracts_end_on and p.report_sha256 is not null), false)
    from parameter_in_force('LAYOFF_NOTICE', p.region_code, p.contracts_end_on) f
$$;
comment on function layoff_is_announced(resettlement_plan) is '是否已按期说明情况，并在解除合同前报告';

-- What other enterprises' plans that stand have been promised of the same appropriation.
create function resettlement_promised(appropriation uuid, enterprise uuid) returns numeric language sql stable as $$
    select coalesce(sum(o.amount), 0) from resettlement_plan o
    where o.appropriation_id = appropriation and o.state = 'APPROVED' and o.enterprise_id <> enterprise
$$;
comment on function resettlement_promised(uuid, uuid) is '某指标上其他企业已批准的安置方案资金合计';

create function resettlement_is_funded(p resettlement_plan) returns boolean language sql stable as $$
    select exists (select from appropriation i
            join account_balance b on b.appropriation_id = i.id and b.account_code = 'B-AVAILABLE'
        where i.id = p.appropriation_id and i.state = 'ISSUED' and i.region_code = p.region_code
            and i.programme_id = p.programme_id
            and p.amount + resettlement_promised(p.appropriation_id, p.enterprise_id) <= b.balance)
$$;
comment on function resettlement_is_funded(resettlement_plan) is '方案资金是否落实：指标已下达、属同一政策项目，可用金额够各已批准方案之用';

create function resettlement_plan_is_lawful() returns trigger language plpgsql as $$
begin
    if not exists (select from enterprise e where e.id = new.enterprise_id and e.region_code = new.region_code) then
        raise exception '企业不属于本地区' using errcode = '23514';
    end if;
    if greatest(new.held_on, new.explained_on, new.reported_on) > business_today() then
        raise exception '表决、说明和报告的日期不能晚于今日' using errcode = '23514';
    end if;
    if not congress_passes(new) then
        raise exception '职工代表大会的出席或赞成人数未达规定' using errcode = '23514';
    end if;
    if is_large_layoff(new) and not layoff_is_announced(new) then
        raise exception '须提前三十日说明情况，并在解除合同前向劳动行政部门报告' using errcode = '23514';
    end if;
    return null;
end $$;
-- After the row is there: its computed columns are known only then.
create trigger resettlement_plan_is_lawful after insert on resettlement_plan
    for each row execute function resettlement_plan_is_lawful();

create function resettlement_plan_has_its_money() returns trigger language plpgsql as $$
begin
    perform lock_region(new.region_code);
    if not resettlement_is_funded(new) then
        raise exception '资金未落实：指标未下达、不属同一政策项目，或可用金额不足' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger resettlement_plan_has_its_money after insert or update of state on resettlement_plan
    for each row when (new.state in ('IN_APPROVAL', 'APPROVED')) execute function resettlement_plan_has_its_money();

create function resettlement_plan_never_changes() returns trigger language plpgsql as $$
begin
    if (new.id, new.region_code, new.document, new.sha256, new.created_by, new.recorded_at) is distinct from
        (old.id, old.region_code, old.document, old.sha256, old.created_by, old.recorded_at) then
        raise exception '职工安置方案送审后不可修改' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger resettlement_plan_never_changes before update on resettlement_plan
    for each row execute function resettlement_plan_never_changes();

create function resettlement_plan_lists_its_evidence() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    insert into resettlement_plan_evidence
    select new.id, new.region_code, e ->> 'attachmentSha256', e ->> 'title'
    from jsonb_array_elements(new.document::jsonb -> 'evidence') e;
    return null;
end $$;
create trigger resettlement_plan_lists_its_evidence after insert on resettlement_plan
    for each row execute function resettlement_plan_lists_its_evidence();

-- Every payment to a worker must pass here. The plan that stands on the day, otherwise the last that was made; no row where
-- there is none. The money is that of now: what has been spent since cannot be promised again.
create function resettlement_gate(enterprise uuid, programme uuid, day date)
    returns table (plan_id uuid, voted boolean, funded boolean, approved boolean) language sql stable as $$
    select p.id, p.held_on <= day and congress_passes(p), resettlement_is_funded(p), s.stands
    from resettlement_plan p cross join lateral (select coalesce(p.approved_on <= day
        and (p.superseded_on is null or p.superseded_on > day), false) as stands) s
    where p.enterprise_id = enterprise and p.programme_id = programme
    order by s.stands desc, p.recorded_at desc limit 1
$$;
comment on function resettlement_gate(uuid, uuid, date) is
    '某企业在某政策项目下、某日，职工安置方案是否已表决、资金已落实、已批准；三者皆是方可支付职工款项';

create view resettlement_plan_view with (security_invoker = true) as
select p.id, p.region_code::text as region_code, coalesce(r.name, p.region_code::text) as region_name, p.enterprise_id,
    e.name as enterprise_name, p.programme_id, g.name as programme_name, p.appropriation_id, i.document_no as appropriation_no,
    p.staff, p.affected, p.ch2 + p.ch4 + p.other as contracts_ended, p.amount, p.contracts_end_on, p.held_on, p.state,
    p.approved_on, p.superseded_on, e.synthetic, p.sha256, p.created_by, p.recorded_at, p.version
from resettlement_plan p
    join enterprise e on e.id = p.enterprise_id
    join programme g on g.id = p.programme_id
    join appropriation i on i.id = p.appropriation_id
    left join region r on r.code = p.region_code and r.valid_to is null;
comment on view resettlement_plan_view is '职工安置方案及其企业、项目与指标';
grant select on resettlement_plan_view to yaomen_app;
