-- Why: rates change yearly and differ by county, so rules are dated, versioned documents that carry their own
-- worked examples; once active they never change.

create table programme (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    name text not null,
    region_code region_code not null,
    document text not null,
    effective_from date not null,
    effective_to date not null,
    note text,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    check (effective_to >= effective_from)
);
comment on table programme is '政策项目';
comment on column programme.id is '标识';
comment on column programme.code is '项目代码';
comment on column programme.name is '项目名称';
comment on column programme.region_code is '区划';
comment on column programme.document is '文号';
comment on column programme.effective_from is '生效日期';
comment on column programme.effective_to is '截止日期（含当日）';
comment on column programme.note is '说明，例如数据是否为合成样例';
comment on column programme.created_by is '建立人';
comment on column programme.recorded_at is '记录时间';
comment on column programme.version is '版本号（并发控制）';

create table rule_set (
    id uuid primary key,
    programme_id uuid not null references programme,
    region_code region_code not null,
    version_no int not null check (version_no > 0),
    state text not null check (state in ('DRAFT', 'ACTIVE', 'SUPERSEDED')),
    effective_from date not null,
    terms text not null,
    sha256 sha256_hex not null,
    created_by text not null,
    activated_by text,
    recorded_at timestamptz not null,
    activated_at timestamptz,
    version int not null,
    unique (programme_id, version_no),
    check (state = 'DRAFT' or activated_by is not null),
    check (encode(sha256(convert_to(terms, 'UTF8')), 'hex') = sha256)
);
comment on table rule_set is '规则集：一个项目的一版规则及其文件自带算例';
comment on column rule_set.id is '标识';
comment on column rule_set.programme_id is '政策项目';
comment on column rule_set.region_code is '区划';
comment on column rule_set.version_no is '版次';
comment on column rule_set.state is 'DRAFT 草案，ACTIVE 生效，SUPERSEDED 已被替代';
comment on column rule_set.effective_from is '自何日起适用';
comment on column rule_set.terms is '规则全文（规范 JSON）';
comment on column rule_set.sha256 is '规则全文摘要';
comment on column rule_set.created_by is '起草人';
comment on column rule_set.activated_by is '启用人';
comment on column rule_set.recorded_at is '记录时间';
comment on column rule_set.activated_at is '启用时间';
comment on column rule_set.version is '版本号（并发控制）';

insert into state_transition values ('rule_set', 'DRAFT', 'ACTIVE'), ('rule_set', 'ACTIVE', 'SUPERSEDED');
create trigger check_transition before update on rule_set for each row execute function check_transition();

create function active_rules_never_change() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.terms, new.sha256, new.effective_from, new.programme_id, new.version_no)
        is distinct from (old.terms, old.sha256, old.effective_from, old.programme_id, old.version_no) then
        raise exception '已启用的规则集不可修改' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger active_rules_never_change before update on rule_set
    for each row execute function active_rules_never_change();

-- A programme is seen from its own region, from above it, and from below it (a county sees the nation's programmes).
alter table programme enable row level security;
create policy region_read on programme for select to yaomen_app using (
    starts_with(region_code, (select scope_prefix()))
    or starts_with((select (scope_parts())[2]), region_prefix(region_code)));
create policy region_write on programme for insert to yaomen_app
    with check (starts_with(region_code, (select scope_prefix())));
create policy region_change on programme for update to yaomen_app
    using (starts_with(region_code, (select scope_prefix())));
alter table rule_set enable row level security;
create policy region_read on rule_set for select to yaomen_app using (
    starts_with(region_code, (select scope_prefix()))
    or starts_with((select (scope_parts())[2]), region_prefix(region_code)));
create policy region_write on rule_set for insert to yaomen_app
    with check (starts_with(region_code, (select scope_prefix())));
create policy region_change on rule_set for update to yaomen_app
    using (starts_with(region_code, (select scope_prefix())));
grant select, insert, update on programme, rule_set to yaomen_app;
