-- Why: before a subsidy is paid the database computes it once more by itself, from the claim and the parameters, and looks at
-- limits, placement, plan and account. The same function lists what stands against it and refuses the payment.

create function subsidy_value(name text, wanted_item text, region text, day date) returns numeric language sql stable as $$
    select p.value from parameter_in_force(name, region, day) p where p.item = wanted_item
$$;
comment on function subsidy_value(text, text, text, date) is '某参数某分项在某区划、某日的数值；没有的为空';

-- What others of the person's claims were granted before this one, here and elsewhere.
create function subsidy_granted(asked uuid) returns numeric language sql stable security definer
    set search_path = public, pg_catalog as $$
    select coalesce(sum(l.amount), 0)
    from subsidy_claim c join worker w on w.id = c.worker_id
        join subsidy_taken t on t.person = w.citizen_id_index and t.kind = c.kind and t.live and t.claim_id <> c.id
        join subsidy_claim o on o.id = t.claim_id and (t.slot = 'ONCE' or t.slot = to_char(o.from_on, 'YYYY-MM'))
        join subsidy_current_line l on l.claim_id = o.id
    where c.id = asked and starts_with(c.region_code, (select scope_prefix()))
        and l.recorded_at < coalesce((select n.recorded_at from subsidy_current_line n where n.claim_id = c.id), 'infinity')
$$;
comment on function subsidy_granted(uuid) is '同一人同种补贴此前核定的合计（含其他区划）；应用角色不可调用';
revoke execute on function subsidy_granted(uuid) from public;

create function subsidy_most(c subsidy_claim, granted numeric) returns numeric language sql stable as $$
    select round(case c.kind
        when 'FLEXIBLE_INSURANCE' then c.paid_monthly * c.months * subsidy_value('FLEXIBLE_SUBSIDY', 'subsidised', c.region_code, c.to_on)
            / subsidy_value('FLEXIBLE_SUBSIDY', 'contributed', c.region_code, c.to_on)
        when 'PUBLIC_POST' then (select case when bool_and(w.wage is not null and w.share is not null)
                then sum(round(w.wage * w.share, 2)) end
            from (select subsidy_value('MINIMUM_WAGE', '', c.region_code, m::date) as wage,
                    subsidy_value('PUBLIC_POST_SHARE', '', c.region_code, m::date) as share
                from generate_series(c.from_on::timestamp, c.to_on::timestamp, '1 month') m) w)
        when 'START_UP' then case when c.months >= subsidy_value('START_UP_TRADING', '', c.region_code, c.to_on)
            then subsidy_value('START_UP_GRANT', '', c.region_code, c.to_on) end
        when 'TRAINING_LIVING' then (select least(c.days * d.daily, greatest(d.cap - granted, 0))
            from (select subsidy_value('TRAINING_LIVING_DAILY', '', c.region_code, c.to_on) as daily,
                subsidy_value('TRAINING_LIVING_CAP', '', c.region_code, c.to_on) as cap) d
            where d.daily is not null and d.cap is not null)
        else subsidy_value('TRAINING_GRANT', '', c.region_code, c.to_on) end, 2)
$$;
comment on function subsidy_most(subsidy_claim, numeric) is '按申报和参数另行计算的补贴；缺参数或条件的为空';

-- Of another county's nothing is told: only that the amount or the months are not due.
create function subsidy_findings(asked uuid[], day date) returns table (claim_id uuid, code text) language sql stable
    security definer set search_path = public, pg_catalog as $$
    with own as materialized (
        select c.id, c.kind, c.worker_id, c.from_on, c.to_on, c.near_retirement, w.enterprise_id, w.programme_id,
            w.account_index, w.shared_account, l.amount, subsidy_most(c, subsidy_granted(c.id)) as most,
            subsidy_value('SUBSIDY_MONTHS', c.kind, c.region_code, c.to_on) as cap,
            (select count(*) from subsidy_slots(c.kind, c.from_on, c.to_on)) as months
        from subsidy_claim c join worker w on w.id = c.worker_id left join subsidy_current_line l on l.claim_id = c.id
        where c.id = any(asked) and starts_with(c.region_code, (select scope_prefix()))),
    gates as materialized (
        select e.* from (select distinct enterprise_id, programme_id from own) e
        where exists (select from resettlement_gate(e.enterprise_id, e.programme_id, day) g where g.voted and g.funded and g.approved))
    select id, 'FORMULA' from own where amount is not null and (most is null or amount > most)
    union all select id, 'CAP' from own cross join lateral subsidy_person(worker_id, kind, id) p
        where p.months + own.months > cap and not coalesce(case when p.months > 0 then p.near end, near_retirement)
    union all select id, 'UNCARRIED' from own where exists (select from subsidy_uncarried(worker_id, kind, from_on, to_on))
    union all select id, 'GATE' from own where not exists (select from gates g
        where g.enterprise_id = own.enterprise_id and g.programme_id = own.programme_id)
    union all select id, 'NO_ACCOUNT' from own where account_index is null
    union all select id, 'SHARED_ACCOUNT' from own where shared_account
$$;
comment on function subsidy_findings(uuid[], date) is '支付前复核：各申报不宜支付的原因（含其他区划，只答有无）';
revoke execute on function subsidy_findings(uuid[], date) from public;
grant execute on function subsidy_findings(uuid[], date) to yaomen_app;

-- A payment of a claim is its frozen line's, to the worker's own account, and nothing stands against it.
create function subsidy_payment_is_sound() returns trigger language plpgsql as $$
declare
    found text;
begin
    if not exists (select from subsidy_current_line l join subsidy_sheet s on s.id = l.sheet_id
            join subsidy_claim c on c.id = l.claim_id join worker w on w.id = c.worker_id
        where l.claim_id = new.subject_id and s.state in ('PAYING', 'PAID') and l.amount = new.amount
            and l.sha256 = new.subject_sha256 and l.use_code = new.use_code and s.appropriation_id = new.appropriation_id
            and (new.reissue_of is not null or new.created_by not in (s.calculated_by, c.created_by))
            and (w.account_index = new.account_index or new.reissue_of is not null)) then
        raise exception '支付指令与补贴核定明细、用途或职工账户不符' using errcode = '23514';
    end if;
    select string_agg(f.code, ' ') into found from subsidy_findings(array[new.subject_id], business_today()) f;
    if found is not null then
        raise exception '支付前复核未通过：%', found using errcode = '23514';
    end if;
    return null;
end $$;
create trigger subsidy_payment_is_sound after insert on payment_instruction
    for each row when (new.subject_type = 'SUBSIDY_CLAIM') execute function subsidy_payment_is_sound();

-- What subsidies of an enterprise's workers have taken from an appropriation counts for its plan as severance does.
create or replace function resettlement_taken(appropriation uuid, enterprise uuid) returns numeric language sql stable as $$
    select coalesce(sum(case p.side when 'C' then p.amount else -p.amount end), 0)
        + coalesce((select sum(l.amount) from subsidy_sheet b join subsidy_line l on l.sheet_id = b.id
                join subsidy_claim c on c.id = l.claim_id join worker w on w.id = c.worker_id
            where b.appropriation_id = appropriation and w.enterprise_id = enterprise
                and (select sum(case q.side when 'C' then q.amount else -q.amount end) from journal_entry j
                    join posting q on q.entry_id = j.id and q.account_code = 'B-AVAILABLE'
                    where j.subject_type = 'SUBSIDY_SHEET' and j.subject_id = b.id) > 0), 0)
    from severance_sheet s
        join journal_entry e on e.subject_type = 'SEVERANCE_SHEET' and e.subject_id = s.id
        join posting p on p.entry_id = e.id and p.account_code = 'B-AVAILABLE' and p.appropriation_id = s.appropriation_id
    where s.appropriation_id = appropriation and s.enterprise_id = enterprise
$$;
comment on function resettlement_taken(uuid, uuid) is '某企业的经济补偿和安置补贴核定表已从某指标占用的金额（以总账为准）';
