-- Why: the second opinion computes the grant in arithmetic of its own, from the roster and the rates as they stand now, and
-- finds where it is due and was not computed.

create function disability_by_formula(asked uuid[]) returns table (line_id uuid, sheet_id uuid, worker_id uuid, kind text,
    due boolean, amount numeric) language sql stable as $$
    select l.id, l.sheet_id, l.worker_id, l.kind, d.due, case when d.due then round(
            (select p.value from parameter_in_force('DISABILITY_EMPLOYMENT_MONTHS', l.region_code::text, f.left_on) p
                where p.item = w.injury_grade::text) * s.local_monthly_wage, 2) else 0 end
    from severance_line l join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
        join worker w on w.id = l.worker_id join severance_sheet s on s.id = l.sheet_id
        cross join lateral (select coalesce(w.injury_grade between 5 and 10, false)
            and f.reason not in ('INTERNAL_TRANSFER', 'EARLY_RETIREMENT', 'RETIRED') as due) d
    where l.id = any(asked) and (l.kind = 'DISABILITY_EMPLOYMENT' or l.kind = 'SEVERANCE' and d.due)
$$;
comment on function disability_by_formula(uuid[]) is '按现有花名册与标准另行计算的一次性伤残就业补助金；没有标准的为空';

-- As before, and the grant: no rate was in force (DISABILITY on its own line), or the grade is on the roster only since
-- the calculation (on the line of severance, as long as the sheet can still be left behind).
create or replace function severance_findings(asked uuid[], day date) returns table (line_id uuid, code text) language sql stable as $$
    with own as materialized (
        select l.id, l.kind, l.amount, w.id as worker_id, f.left_on, f.reason, f.unlawful, w.injury_grade,
            w.pregnant or w.medical_period or w.near_retirement or w.injury_grade is not null as protected,
            w.account_index is null as no_account, 'NONE' = all(array[w.pension, w.medical, w.unemployment, w.work_injury,
                w.maternity]) as uninsured, l.kind in ('SEVERANCE', 'DISABILITY_EMPLOYMENT') as on_leaving
        from severance_line l join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
            join worker w on w.id = l.worker_id
        where l.id = any(asked) and l.payable and l.net > 0),
    disabled as materialized (select d.*, l.amount as frozen from disability_by_formula(asked) d
        join severance_line l on l.id = d.line_id)
    select b.line_id, 'FORMULA' from severance_by_formula(asked) b join severance_line l on l.id = b.line_id
    where b.amount <> l.amount
    union all select d.line_id, 'FORMULA' from disabled d
    where d.kind = 'DISABILITY_EMPLOYMENT' and d.frozen > 0 and d.amount is distinct from d.frozen
    union all select d.line_id, 'DISABILITY' from disabled d where d.kind = 'DISABILITY_EMPLOYMENT' and d.frozen = 0
    union all select d.line_id, 'DISABILITY' from disabled d join severance_sheet s on s.id = d.sheet_id
    where d.kind = 'SEVERANCE' and s.state in ('CALCULATING', 'CALCULATED') and not exists (select from severance_line g
        where g.sheet_id = d.sheet_id and g.worker_id = d.worker_id and g.kind = 'DISABILITY_EMPLOYMENT')
    union all select id, 'EXCLUDED' from own where on_leaving and severance_is_excluded(worker_id, day) is not null
    union all select id, 'PROTECTED' from own where on_leaving and not unlawful
        and (reason = 'LAYOFF' and protected or injury_grade <= 4)
    union all select id, 'UNINSURED' from own where uninsured
    union all select id, 'NO_ACCOUNT' from own where no_account
    union all select id, 'NOT_LEFT' from own where on_leaving and left_on > day
    union all select c.line_id, c.code from severance_claimed(asked) c
$$;
