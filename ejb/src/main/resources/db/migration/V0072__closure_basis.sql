-- Why: most rules ask for more than doors and days: output, investment, staff, wages, what bars from an award. What is
-- declared of a closure is kept as it was declared; a correction is a new row with its reason, and the latest counts.

create table closure_basis (
    id uuid primary key,
    region_code region_code not null,
    closure_id uuid not null references closure,
    seq_no int not null check (seq_no > 0),
    facts text not null check (facts is json object),
    reason text not null check (length(reason) between 2 and 500),
    declared_by text not null,
    recorded_at timestamptz not null,
    unique (closure_id, seq_no)
);
comment on table closure_basis is '核定基础数据，只增不改，以最后一次为准';
comment on column closure_basis.id is '标识';
comment on column closure_basis.region_code is '区划';
comment on column closure_basis.closure_id is '关闭登记';
comment on column closure_basis.seq_no is '第几次填报';
comment on column closure_basis.facts is '所报数据（规范 JSON）：历年产量、投资、职工、工资、行业、所有制、排除情形等';
comment on column closure_basis.reason is '填报依据或更正事由';
comment on column closure_basis.declared_by is '填报人';
comment on column closure_basis.recorded_at is '记录时间';
select guard_region('closure_basis');
grant select, insert on closure_basis to yaomen_app;

create view closure_basis_view with (security_invoker = true) as
select id, closure_id, seq_no, facts, reason, declared_by, recorded_at from closure_basis;
comment on view closure_basis_view is '核定基础数据填报记录';
grant select on closure_basis_view to yaomen_app;

-- What a rule of a programme has awarded without this closure: to its enterprise, and in all counties together. Sums
-- only: whose they are is not told.
create function awarded_before(rule_programme uuid, rule text, for_closure uuid,
    out enterprise numeric, out programme numeric) language sql stable security definer set search_path = public, pg_catalog
as $$
    select coalesce(sum(a.amount) filter (where c.enterprise_id = own.enterprise_id), 0), coalesce(sum(a.amount), 0)
    from (select enterprise_id from closure where id = for_closure) own
        cross join award a join closure c on c.id = a.closure_id
    where a.programme_id = rule_programme and a.rule_code = rule and a.closure_id <> for_closure
        and a.state not in ('REFUSED', 'REJECTED', 'OVERTURNED')
$$;
comment on function awarded_before(uuid, text, uuid) is '某规则此前已核定的金额：本企业，本项目合计';
revoke execute on function awarded_before(uuid, text, uuid) from public;
grant execute on function awarded_before(uuid, text, uuid) to yaomen_app;

-- The second time of the caps in RuleEngine: whoever computes at the same time, the sum stays within them.
create function award_within_caps() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if new.state = 'CALCULATED' and exists (
        select from calculation k join rule_set s on s.id = k.rule_set_id
            cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r
            cross join lateral jsonb_array_elements(coalesce(r.value -> 'limits', '[]')) l
            cross join lateral awarded_before(new.programme_id, new.rule_code, new.closure_id) b
        where k.id = new.calculation_id and r.value ->> 'code' = new.rule_code
            and new.amount + case l.value ->> 'kind' when 'ENTERPRISE_CAP' then b.enterprise
                when 'PROGRAMME_CAP' then b.programme end > (l.value ->> 'amount')::numeric) then
        raise exception '奖补合计超过规则规定的封顶金额' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger award_within_caps after insert or update of amount, calculation_id on award
    deferrable initially deferred for each row execute function award_within_caps();
