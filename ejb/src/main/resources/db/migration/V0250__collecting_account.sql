-- Why: what an enterprise owes to social insurance is paid to whoever collects it (征收机构: the agency or the tax authority),
-- never to the worker. Its account is entered by one person and confirmed by another before any money goes there; a correction
-- is a further account, so that every payment still shows where it went.

create table collecting_account (
    id uuid primary key,
    region_code region_code not null,
    account_name text not null check (length(account_name) between 2 and 100),
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (length(account_tail) <= 4),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    source text not null check (length(source) between 2 and 200),
    synthetic boolean not null,
    created_by text not null,
    recorded_at timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    constraint collecting_account_confirmed check ((confirmed_by is null) = (confirmed_at is null) and confirmed_at >= recorded_at),
    constraint collecting_account_four_eyes check (confirmed_by <> created_by)
);
create index collecting_account_by_region on collecting_account (region_code, recorded_at desc);
comment on table collecting_account is '社会保险费征缴账户：征收机构收款的账户，一人登记、另一人确认，更正即另行登记';
comment on column collecting_account.id is '标识';
comment on column collecting_account.region_code is '区划';
comment on column collecting_account.account_name is '户名（征收机构）';
comment on column collecting_account.account_cipher is '账号（加密）';
comment on column collecting_account.account_index is '账号盲索引';
comment on column collecting_account.account_tail is '账号末四位';
comment on column collecting_account.bank_code is '开户行联行号';
comment on column collecting_account.source is '账户出处（征收机构文号或告知）';
comment on column collecting_account.synthetic is '是否合成样例数据';
comment on column collecting_account.created_by is '登记人';
comment on column collecting_account.recorded_at is '登记时间';
comment on column collecting_account.confirmed_by is '确认人';
comment on column collecting_account.confirmed_at is '确认时间';
select guard_region('collecting_account');
grant select, insert, update (confirmed_by, confirmed_at) on collecting_account to yaomen_app;

create function collecting_account_is_confirmed_once() returns trigger language plpgsql as $$
begin
    if old.confirmed_by is not null then
        raise exception '征缴账户已确认，不可修改' using errcode = '23514';
    end if;
    if exists (select from collecting_account o where o.region_code = new.region_code and o.id <> new.id
            and o.recorded_at > new.recorded_at) then
        raise exception '其后另登记了征缴账户，此账户不再确认' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger collecting_account_is_confirmed_once before update on collecting_account
    for each row execute function collecting_account_is_confirmed_once();

create function collecting_account_of(region text) returns collecting_account language sql stable as $$
    select a from collecting_account a where a.region_code = region and a.confirmed_at is not null
    order by a.confirmed_at desc, a.id limit 1
$$;
comment on function collecting_account_of(text) is '某区划现行的征缴账户：最近确认的；没有的为空';

create view collecting_account_view with (security_invoker = true) as
select a.id, a.region_code::text as region_code, a.account_name as name, '****' || a.account_tail as account, a.bank_code, a.source,
    case when a.confirmed_at is null and exists (select from collecting_account o where o.region_code = a.region_code
            and o.recorded_at > a.recorded_at) then 'REPLACED'
        when a.confirmed_at is null then 'ENTERED'
        when a.id = (collecting_account_of(a.region_code::text)).id then 'IN_FORCE' else 'REPLACED' end as state,
    a.synthetic, a.created_by, a.recorded_at, a.confirmed_by, a.confirmed_at
from collecting_account a;
comment on view collecting_account_view is '征缴账户及其是否现行（账号已脱敏）';
grant select on collecting_account_view to yaomen_app;
