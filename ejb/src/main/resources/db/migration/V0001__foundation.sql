-- Why: what every later table leans on. Money that refuses a third decimal, the caller's region proven by a
-- keyed digest (so that no hand-written SQL of the application role can widen it), hash chains, state machines
-- as data, and the kind of installation, which decides for good whether the business clock may be moved.

create domain cny as numeric
    check (scale(value) <= 2 and abs(value) < 1e16);
comment on domain cny is '人民币金额（元），至多两位小数，多一位即拒绝，不作四舍五入';

create domain region_code as char(6) check (value ~ '^[0-9]{6}$');
comment on domain region_code is 'GB/T 2260 行政区划代码';

create domain sha256_hex as text check (value ~ '^[0-9a-f]{64}$');
comment on domain sha256_hex is 'SHA-256 摘要（十六进制小写）';

-- ---------------------------------------------------------------- installation

create table installation (
    only_row boolean primary key default true check (only_row),
    kind text not null check (kind in ('PRODUCTION', 'SINGLE_MACHINE')),
    clock_offset_days int not null default 0,
    installed_at timestamptz not null default now(),
    check (kind = 'SINGLE_MACHINE' or clock_offset_days = 0)
);
comment on table installation is '安装信息：一库一行';
comment on column installation.only_row is '恒为真，保证只有一行';
comment on column installation.kind is '安装类型：PRODUCTION 生产，SINGLE_MACHINE 单机演示；一经写入不可更改';
comment on column installation.clock_offset_days is '业务时钟偏移天数，仅单机演示环境可以不为零';
comment on column installation.installed_at is '安装时间';

create function installation_kind_is_for_good() returns trigger language plpgsql as $$
begin
    if new.kind <> old.kind then
        raise exception '安装类型不可更改' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger installation_kind_is_for_good before update on installation
    for each row execute function installation_kind_is_for_good();

-- Called by the owner after every migration. The first call decides; a different one later is refused.
create function install_kind(wanted text) returns void language plpgsql as $$
begin
    insert into installation (kind) values (wanted) on conflict do nothing;
    if (select kind from installation) <> wanted then
        raise exception '本库已安装为 %，不能改为 %', (select kind from installation), wanted using errcode = '42501';
    end if;
end $$;
revoke execute on function install_kind(text) from public;

-- ---------------------------------------------------------------- the caller's scope

create table scope_key (
    only_row boolean primary key default true check (only_row),
    key bytea not null check (length(key) = 32)
);
comment on table scope_key is '调用者范围签名密钥：应用角色不可读';
comment on column scope_key.only_row is '恒为真，保证只有一行';
comment on column scope_key.key is '32 字节密钥，由迁移程序写入';

create function set_scope_key(wanted bytea) returns void language sql as $$
    insert into scope_key (key) values (wanted) on conflict (only_row) do update set key = excluded.key
$$;
revoke execute on function set_scope_key(bytea) from public;

create function xor_pad(key bytea, pad int) returns bytea language plpgsql immutable strict as $$
declare
    padded bytea := key || decode(repeat('00', 64 - length(key)), 'hex');
begin
    for i in 0..63 loop
        padded := set_byte(padded, i, get_byte(padded, i) # pad);
    end loop;
    return padded;
end $$;

-- HMAC-SHA256 (RFC 2104) from the server's own sha256, so that no extension is needed.
create function hmac_sha256_hex(message text, key bytea) returns text language sql immutable strict as $$
    select encode(sha256(xor_pad(key, 92) || sha256(xor_pad(key, 54) || convert_to(message, 'UTF8'))), 'hex')
$$;

-- 'user|region|digest' as set by the application for this transaction; null unless the digest is right.
create function scope_parts() returns text[] language plpgsql stable security definer
    set search_path = public, pg_catalog as $$
declare
    parts text[] := string_to_array(current_setting('yaomen.scope', true), '|');
begin
    if array_length(parts, 1) = 3
        and parts[3] = hmac_sha256_hex(parts[1] || '|' || parts[2], (select key from scope_key)) then
        return parts;
    end if;
    return null;
end $$;
comment on function scope_parts() is '当前事务经签名证明的调用者：用户、区划、摘要；证明不成立时为空';

create function region_prefix(code text) returns text language sql immutable strict as $$
    select regexp_replace(code, '(00){1,3}$', '')
$$;
comment on function region_prefix(text) is '区划代码前缀：省 2 位、市 4 位、县 6 位、全国为空串';

create function scope_prefix() returns text language sql stable as $$
    select region_prefix((scope_parts())[2])
$$;
create function scope_user() returns text language sql stable as $$
    select (scope_parts())[1]
$$;

-- Gives a table its row-level security: rows of the caller's region and below, for reading and for writing.
create function guard_region(guarded regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy region on %s to yaomen_app using (starts_with(region_code, (select scope_prefix())))
        with check (starts_with(region_code, (select scope_prefix())))', guarded);
end $$;
revoke execute on function guard_region(regclass) from public;

-- ---------------------------------------------------------------- state machines

create table state_transition (
    subject text not null,
    from_state text not null,
    to_state text not null,
    primary key (subject, from_state, to_state)
);
comment on table state_transition is '各类单据允许的状态变化';
comment on column state_transition.subject is '单据表名';
comment on column state_transition.from_state is '原状态';
comment on column state_transition.to_state is '新状态';

create function check_transition() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and not exists (
        select from state_transition t
        where t.subject = tg_table_name and t.from_state = old.state and t.to_state = new.state) then
        raise exception '%：状态不能由 % 变为 %', tg_table_name, old.state, new.state using errcode = '23514';
    end if;
    return new;
end $$;

-- ---------------------------------------------------------------- hash chains

create table chain_link (
    region_code region_code not null,
    chain text not null check (chain in ('AUDIT', 'LEDGER', 'CALCULATION')),
    seq bigint not null check (seq > 0),
    subject_id uuid not null,
    content_sha256 sha256_hex not null,
    previous_sha256 sha256_hex not null,
    sha256 sha256_hex not null,
    primary key (region_code, chain, seq),
    unique (chain, subject_id)
);
comment on table chain_link is '哈希链：每条审计记录、会计分录、核定结果在本区划链上的一环';
comment on column chain_link.region_code is '区划';
comment on column chain_link.chain is '链：AUDIT 审计、LEDGER 总账、CALCULATION 核定';
comment on column chain_link.seq is '链内序号，自 1 起连续';
comment on column chain_link.subject_id is '所链记录的标识';
comment on column chain_link.content_sha256 is '记录内容摘要';
comment on column chain_link.previous_sha256 is '上一环摘要，首环为 64 个 0';
comment on column chain_link.sha256 is '本环摘要 = SHA-256(上一环摘要 || 内容摘要)，按十六进制文本拼接';

-- One lock a region: links are numbered without gaps, and ledger rows are taken in one order (no deadlocks).
create function lock_region(region text) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('region:' || region, 0))
$$;

create function append_link(region text, wanted_chain text, subject uuid, content text) returns void
    language plpgsql security definer set search_path = public, pg_catalog as $$
declare
    head chain_link;
    content_hash text := encode(sha256(convert_to(content, 'UTF8')), 'hex');
begin
    perform lock_region(region);
    select * into head from chain_link c
        where c.region_code = region and c.chain = wanted_chain order by c.seq desc limit 1;
    head.sha256 := coalesce(head.sha256, repeat('0', 64));
    insert into chain_link values (region, wanted_chain, coalesce(head.seq, 0) + 1, subject, content_hash, head.sha256,
        encode(sha256(convert_to(head.sha256 || content_hash, 'UTF8')), 'hex'));
end $$;
revoke execute on function append_link(text, text, uuid, text) from public;

select guard_region('chain_link');

-- ---------------------------------------------------------------- idempotency

create table idempotency_record (
    username text not null,
    key text not null check (length(key) between 1 and 100),
    request_sha256 sha256_hex not null,
    status int,
    location text,
    answer text,
    recorded_at timestamptz not null default now(),
    primary key (username, key)
);
comment on table idempotency_record is '幂等键：同一用户同一键只生效一次，重复提交返回原答复';
comment on column idempotency_record.username is '用户';
comment on column idempotency_record.key is '幂等键';
comment on column idempotency_record.request_sha256 is '请求摘要：同键异文即拒绝';
comment on column idempotency_record.status is '原答复状态码';
comment on column idempotency_record.location is '原答复 Location';
comment on column idempotency_record.answer is '原答复正文（个人信息已脱敏）';
comment on column idempotency_record.recorded_at is '记录时间';
alter table idempotency_record enable row level security;
create policy own on idempotency_record to yaomen_app using (username = (select scope_user()));

grant usage on schema public to yaomen_app;
grant select on installation to yaomen_app;
grant update (clock_offset_days) on installation to yaomen_app;
grant select on state_transition, chain_link to yaomen_app;
grant select, insert on idempotency_record to yaomen_app;
grant update (status, location, answer) on idempotency_record to yaomen_app;
