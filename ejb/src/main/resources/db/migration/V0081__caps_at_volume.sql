-- Why: whether a rule caps totals is asked first; what it has awarded is summed only then, not for every award of a
-- programme without caps. And closures still to be computed are found in the order of their ids.

create or replace function award_within_caps() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    cap record;
begin
    for cap in select l.value ->> 'kind' as kind, (l.value ->> 'amount')::numeric as amount
        from calculation k join rule_set s on s.id = k.rule_set_id
            cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r
            cross join lateral jsonb_array_elements(r.value -> 'limits') l
        where new.state = 'CALCULATED' and k.id = new.calculation_id and r.value ->> 'code' = new.rule_code
            and l.value ->> 'kind' in ('ENTERPRISE_CAP', 'PROGRAMME_CAP') loop
        if new.amount + (select case cap.kind when 'ENTERPRISE_CAP' then b.enterprise else b.programme end
            from awarded_before(new.programme_id, new.rule_code, new.closure_id) b) > cap.amount then
            raise exception '奖补合计超过规则规定的封顶金额' using errcode = '23514';
        end if;
    end loop;
    return null;
end $$;

create index closure_accepted on closure (programme_id, id) where state = 'ACCEPTED';
