-- Why: whoever works on a closure must learn that a claim like it exists, also in another county, and must not learn
-- whose. Of what lies elsewhere only the kind and a reference are told. A reference is drawn by lot and kept here, so
-- that it tells nothing by itself, stays the same for both counties, and still opens after an address was corrected.

create table claim_reference (
    reference text primary key default 'CF-' || upper(left(replace(gen_random_uuid()::text, '-', ''), 12))
        check (reference ~ '^CF-[0-9A-F]{12}$'),
    kind text not null check (kind in ('CREDIT_CODE', 'EQUIPMENT', 'ADDRESS', 'LEGAL_PERSON')),
    first_closure uuid not null references closure,
    second_closure uuid not null references closure,
    recorded_at timestamptz not null default now(),
    check (first_closure < second_closure),
    unique (first_closure, second_closure, kind)
);
comment on table claim_reference is '相似申报的核查编号，只增不改；应用角色不可读，只经函数按范围答复';
comment on column claim_reference.reference is '核查编号（随机）';
comment on column claim_reference.kind is '相同之处：CREDIT_CODE 统一社会信用代码，EQUIPMENT 设施或设备编号，ADDRESS 地址，LEGAL_PERSON 法定代表人';
comment on column claim_reference.first_closure is '两项关闭登记之一（标识较小者）';
comment on column claim_reference.second_closure is '两项关闭登记之二';
comment on column claim_reference.recorded_at is '首次发现时间';

-- The closures like this one, at most 50 of each kind; none where the caller may not see the asked one. One enterprise
-- closing two kilns in a programme and year is no match. The same facility under another programme is said once, as
-- equipment. Address and legal person are compared between different credit codes only: with the same code they say
-- nothing new. An address of less than 6 characters is a village's name, not a place.
create function claim_matches(asked uuid) returns table (kind text, closure_id uuid) language sql stable
    set search_path = public, pg_catalog
as $$
    with own as materialized (
        select c.id, c.region_code, c.programme_id, c.facility_id, date_trunc('year', c.closed_on) as year, e.credit_code,
            case when length(folded(e.address)) >= 6 then folded(e.address) end as address, e.legal_person_id_index
        from closure c join enterprise e on e.id = c.enterprise_id
        where c.id = asked and starts_with(c.region_code, scope_prefix())
    )
    (select 'CREDIT_CODE', c.id
    from own join enterprise e on e.credit_code = own.credit_code join closure c on c.enterprise_id = e.id
    where c.facility_id <> own.facility_id and (c.programme_id, c.region_code, date_trunc('year', c.closed_on))
        <> (own.programme_id, own.region_code, own.year)
    limit 50)
    union all
    (select 'EQUIPMENT', c.id
    from own cross join lateral (
            select own.facility_id
            union
            select q.facility_id from facility_equipment mine
                join facility_equipment q on folded(q.equipment_no) = folded(mine.equipment_no)
            where mine.facility_id = own.facility_id) f
        join closure c on c.facility_id = f.facility_id
    where c.id <> own.id
    limit 50)
    union all
    (select 'ADDRESS', c.id
    from own join enterprise e on folded(e.address) = own.address join closure c on c.enterprise_id = e.id
    where e.credit_code <> own.credit_code
    limit 50)
    union all
    (select 'LEGAL_PERSON', c.id
    from own join enterprise e on e.legal_person_id_index = own.legal_person_id_index
        join closure c on c.enterprise_id = e.id
    where e.credit_code <> own.credit_code
    limit 50)
$$;
comment on function claim_matches(uuid) is '与某关闭登记相似的登记；不经范围过滤，应用角色不可调用';
revoke execute on function claim_matches(uuid) from public;

-- References are written in one order, so that two callers cannot wait for each other.
create function claims_alike(asked uuid) returns table (kind text, elsewhere boolean, reference text, closure_id uuid,
    enterprise_name text, facility_name text, programme_code text, recorded_at timestamptz)
    language sql volatile security definer set search_path = public, pg_catalog
as $$
    insert into claim_reference (kind, first_closure, second_closure)
    select m.kind, least(asked, m.closure_id), greatest(asked, m.closure_id) from claim_matches(asked) m
    order by 2, 3, 1
    on conflict do nothing;

    select m.kind, own.id is null, r.reference, own.id, e.name, f.name, p.code, own.recorded_at
    from claim_matches(asked) m
        join claim_reference r on r.kind = m.kind and r.first_closure = least(asked, m.closure_id)
            and r.second_closure = greatest(asked, m.closure_id)
        left join closure own on own.id = m.closure_id and starts_with(own.region_code, scope_prefix())
        left join enterprise e on e.id = own.enterprise_id
        left join facility f on f.id = own.facility_id
        left join programme p on p.id = own.programme_id
    order by own.id is null, own.recorded_at, own.id, array_position(
        array['EQUIPMENT', 'CREDIT_CODE', 'LEGAL_PERSON', 'ADDRESS'], m.kind), r.reference
$$;
comment on function claims_alike(uuid) is '相似申报：本范围内的给出登记，范围以外的只给出相同之处和核查编号';
revoke execute on function claims_alike(uuid) from public;
grant execute on function claims_alike(uuid) to yaomen_app;

create function claim_opened(asked text) returns table (kind text, first_closure uuid, second_closure uuid)
    language sql stable security definer set search_path = public, pg_catalog
as $$
    select r.kind, r.first_closure, r.second_closure
    from claim_reference r join closure a on a.id = r.first_closure join closure b on b.id = r.second_closure
    where r.reference = asked and starts_with(a.region_code, scope_prefix()) and starts_with(b.region_code, scope_prefix())
$$;
comment on function claim_opened(text) is '核查编号所指的两项登记；调用者范围须覆盖两者';
revoke execute on function claim_opened(text) from public;
grant execute on function claim_opened(text) to yaomen_app;
