-- Why: what an enterprise's sheets have taken from an appropriation was promised to its plan before: it counts for the plan,
-- not against it. The books say how much was taken.

create function resettlement_taken(appropriation uuid, enterprise uuid) returns numeric language sql stable as $$
    select coalesce(sum(case p.side when 'C' then p.amount else -p.amount end), 0)
    from severance_sheet s
        join journal_entry e on e.subject_type = 'SEVERANCE_SHEET' and e.subject_id = s.id
        join posting p on p.entry_id = e.id and p.account_code = 'B-AVAILABLE' and p.appropriation_id = s.appropriation_id
    where s.appropriation_id = appropriation and s.enterprise_id = enterprise
$$;
comment on function resettlement_taken(uuid, uuid) is '某企业的核定表已从某指标占用的金额（以总账为准）';

create or replace function resettlement_promised(appropriation uuid, enterprise uuid) returns numeric language sql stable as $$
    select coalesce(sum(greatest(o.amount - resettlement_taken(o.appropriation_id, o.enterprise_id), 0)), 0)
    from resettlement_plan o
    where o.appropriation_id = appropriation and o.state = 'APPROVED' and o.enterprise_id <> enterprise
$$;
comment on function resettlement_promised(uuid, uuid) is '某指标上其他企业已批准的安置方案资金合计，已占用的除外';

create or replace function resettlement_is_funded(p resettlement_plan) returns boolean language sql stable as $$
    select exists (select from appropriation i
            join account_balance b on b.appropriation_id = i.id and b.account_code = 'B-AVAILABLE'
        where i.id = p.appropriation_id and i.state = 'ISSUED' and i.region_code = p.region_code
            and i.programme_id = p.programme_id
            and p.amount + resettlement_promised(p.appropriation_id, p.enterprise_id)
                <= b.balance + resettlement_taken(p.appropriation_id, p.enterprise_id))
$$;
comment on function resettlement_is_funded(resettlement_plan) is
    '方案资金是否落实：指标已下达、属同一政策项目，可用金额连同本方案已占用的，够各已批准方案之用';
