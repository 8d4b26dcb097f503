-- Why: the same person may stand on two rosters, and two persons behind one account, in one county or in two. Both rosters
-- are told, and neither learns of the other's people more than that there is one. References are drawn as those of
-- closures are and opened in the same place.

-- Marks both sides. Of what was there before, in whichever region, only the mark changes.
create function worker_is_marked() returns trigger language plpgsql security definer set search_path = public, pg_catalog
as $$
begin
    update worker w set same_person = true
    from (select f.id as one, o.id as other from fresh f
            join worker o on o.citizen_id_index = f.citizen_id_index and o.id <> f.id) p
    where w.id in (p.one, p.other) and not w.same_person;
    update worker w set shared_account = true
    from (select f.id as one, o.id as other from fresh f
            join worker o on o.account_index = f.account_index and o.citizen_id_index <> f.citizen_id_index) p
    where w.id in (p.one, p.other) and not w.shared_account;
    return null;
end $$;
create trigger worker_is_marked after insert on worker referencing new table as fresh
    for each statement execute function worker_is_marked();

-- Another account: those who shared the old one, and those who share the new one.
create function worker_account_is_marked() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    update worker w set shared_account = not w.shared_account
    where w.account_index in (old.account_index, new.account_index) and w.shared_account <> exists (
        select from worker o where o.account_index = w.account_index and o.citizen_id_index <> w.citizen_id_index);
    return null;
end $$;
create trigger worker_account_is_marked after update on worker for each row
    when (old.account_index is distinct from new.account_index) execute function worker_account_is_marked();

-- What is known of the persons and accounts of a list before they are entered, at most five of each; blind indexes in
-- hexadecimal. Of another county's nothing is told but that there is one.
create function worker_twins(asked json) returns table (no int, kind text, elsewhere boolean, worker_id uuid,
    enterprise_id uuid, programme_id uuid, enterprise_name text) language sql stable security definer
    set search_path = public, pg_catalog
as $$
    with scope as materialized (select scope_prefix() as prefix)
    select a.no, t.kind, e.id is null, case when e.id is not null then t.id end, e.id,
        case when e.id is not null then t.programme_id end, e.name
    from scope cross join json_to_recordset(asked) as a(no int, person text, account text)
        cross join lateral (
            (select 'PERSON' as kind, w.id, w.enterprise_id, w.programme_id from worker w
            where w.citizen_id_index = decode(a.person, 'hex') limit 5)
            union all
            (select 'ACCOUNT', w.id, w.enterprise_id, w.programme_id from worker w
            where w.account_index = decode(a.account, 'hex') and w.citizen_id_index <> decode(a.person, 'hex') limit 5)) t
        left join enterprise e on e.id = t.enterprise_id and starts_with(e.region_code, scope.prefix)
    where scope.prefix is not null
$$;
comment on function worker_twins(json) is '名单中的人员、账户是否已在花名册中；范围以外的只答有无';
revoke execute on function worker_twins(json) from public;
grant execute on function worker_twins(json) to yaomen_app;

create table worker_reference (
    reference text primary key default 'CF-' || upper(left(replace(gen_random_uuid()::text, '-', ''), 12))
        check (reference ~ '^CF-[0-9A-F]{12}$'),
    kind text not null check (kind in ('PERSON', 'ACCOUNT')),
    first_worker uuid not null references worker,
    second_worker uuid not null references worker,
    recorded_at timestamptz not null default now(),
    check (first_worker < second_worker),
    unique (first_worker, second_worker, kind)
);
comment on table worker_reference is '花名册重复记录的核查编号，只增不改；应用角色不可读，只经函数按范围答复';
comment on column worker_reference.reference is '核查编号（随机）';
comment on column worker_reference.kind is '相同之处：PERSON 同一人，ACCOUNT 同一账户';
comment on column worker_reference.first_worker is '两条花名册记录之一（标识较小者）';
comment on column worker_reference.second_worker is '两条花名册记录之二';
comment on column worker_reference.recorded_at is '首次发现时间';

create function worker_matches(asked uuid) returns table (kind text, worker_id uuid) language sql stable
    set search_path = public, pg_catalog
as $$
    with own as materialized (
        select w.id, w.citizen_id_index, w.account_index from worker w
        where w.id = asked and starts_with(w.region_code, (select scope_prefix()))
    )
    (select 'PERSON', w.id from own join worker w on w.citizen_id_index = own.citizen_id_index where w.id <> own.id limit 50)
    union all
    (select 'ACCOUNT', w.id from own join worker w on w.account_index = own.account_index
    where w.citizen_id_index <> own.citizen_id_index limit 50)
$$;
comment on function worker_matches(uuid) is '与某职工同一人或同账户的花名册记录；不经范围过滤，应用角色不可调用';
revoke execute on function worker_matches(uuid) from public;

-- References are written in one order, so that two callers cannot wait for each other.
create function workers_alike(asked uuid) returns table (kind text, elsewhere boolean, reference text, worker_id uuid,
    worker_name text, enterprise_name text, programme_code text, contract_from date, contract_to date)
    language sql volatile security definer set search_path = public, pg_catalog
as $$
    insert into worker_reference (kind, first_worker, second_worker)
    select m.kind, least(asked, m.worker_id), greatest(asked, m.worker_id) from worker_matches(asked) m
    order by 2, 3, 1
    on conflict do nothing;

    select m.kind, own.id is null, r.reference, own.id, own.name, e.name, p.code, own.contract_from, own.contract_to
    from worker_matches(asked) m
        join worker_reference r on r.kind = m.kind and r.first_worker = least(asked, m.worker_id)
            and r.second_worker = greatest(asked, m.worker_id)
        left join worker own on own.id = m.worker_id and starts_with(own.region_code, (select scope_prefix()))
        left join enterprise e on e.id = own.enterprise_id
        left join programme p on p.id = own.programme_id
    order by own.id is null, m.kind desc, own.contract_from, own.id, r.reference
$$;
comment on function workers_alike(uuid) is '同一人或同账户的花名册记录：本范围内的给出记录，范围以外的只给出相同之处和核查编号';
revoke execute on function workers_alike(uuid) from public;
grant execute on function workers_alike(uuid) to yaomen_app;

-- One door for both kinds of reference.
drop function claim_opened(text);
create function claim_opened(asked text) returns table (kind text, first_subject uuid, second_subject uuid)
    language sql stable security definer set search_path = public, pg_catalog
as $$
    select r.kind, r.first_closure, r.second_closure
    from claim_reference r join closure a on a.id = r.first_closure join closure b on b.id = r.second_closure
    where r.reference = asked and starts_with(a.region_code, scope_prefix()) and starts_with(b.region_code, scope_prefix())
    union all
    select r.kind, r.first_worker, r.second_worker
    from worker_reference r join worker a on a.id = r.first_worker join worker b on b.id = r.second_worker
    where r.reference = asked and starts_with(a.region_code, scope_prefix()) and starts_with(b.region_code, scope_prefix())
$$;
comment on function claim_opened(text) is '核查编号所指的两项登记；调用者范围须覆盖两者';
revoke execute on function claim_opened(text) from public;
grant execute on function claim_opened(text) to yaomen_app;

create view claim_side_view with (security_invoker = true) as
select c.id, c.id as closure_id, null::uuid as worker_id, c.region_code, c.enterprise_id, e.name as enterprise_name,
    e.credit_code::text as credit_code, (select f.name from facility f where f.id = c.facility_id) as facility_name,
    null as worker_name, c.programme_id, (select p.code from programme p where p.id = c.programme_id) as programme_code,
    c.closed_on, null::date as contract_from, c.recorded_at
from closure c join enterprise e on e.id = c.enterprise_id
union all
select w.id, null, w.id, w.region_code, w.enterprise_id, e.name, e.credit_code::text, null, w.name, w.programme_id,
    (select p.code from programme p where p.id = w.programme_id), null, w.contract_from, w.recorded_at
from worker w join enterprise e on e.id = w.enterprise_id;
comment on view claim_side_view is '核查编号所指的登记：关闭或职工';
grant select on claim_side_view to yaomen_app;
