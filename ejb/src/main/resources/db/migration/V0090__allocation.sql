-- Why: central money reaches a county through documents, one a level: an issued appropriation of the nation, a province or
-- a city is divided among regions below it, and each part is registered there as an appropriation again. What is passed
-- on leaves the sender's books as it enters the receiver's.

insert into account values
    ('B-ALLOCATED', 'BUDGET', '已下达下级', 'D', true),
    ('5011', 'CASH', '补助支出', 'D', true);
alter table journal_entry drop constraint journal_entry_kind_check;
alter table journal_entry add constraint journal_entry_kind_check check (kind in
    ('APPROPRIATE', 'RECEIVE', 'COMMIT', 'RELEASE', 'INSTRUCT', 'EXECUTE', 'PAY', 'RETURN', 'ALLOCATE', 'TRANSFER'));
comment on column journal_entry.kind is '业务类别：下达、到账、占用、释放、指令、执行、支付、退回、下达下级、补助支出';

create table allocation (
    id uuid primary key,
    region_code region_code not null,
    appropriation_id uuid not null references appropriation,
    document_no text not null check (length(document_no) between 2 and 80),
    title text not null check (length(title) between 2 and 200),
    method text not null check (method in ('FACTORS', 'DIRECT')),
    amount cny not null check (amount > 0),
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    state text not null check (state in ('IN_APPROVAL', 'ISSUED', 'REFUSED')),
    issued_on date,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    constraint allocation_issued_on check ((state = 'ISSUED') = (issued_on is not null)),
    constraint allocation_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);
create unique index allocation_document_once on allocation (region_code, document_no) where state <> 'REFUSED';
create index allocation_by_appropriation on allocation (appropriation_id);
comment on table allocation is '资金分配方案：将本级一笔预算指标分配下达给下级地区';
comment on column allocation.id is '标识';
comment on column allocation.region_code is '分配地区（本级）';
comment on column allocation.appropriation_id is '所分配的预算指标';
comment on column allocation.document_no is '下达文号';
comment on column allocation.title is '标题';
comment on column allocation.method is '分配方式：FACTORS 因素法，DIRECT 切块下达';
comment on column allocation.amount is '分配总额（元）';
comment on column allocation.document is '方案全文（规范 JSON）：因素、权重、各地区份额与金额，送审后不变';
comment on column allocation.sha256 is '方案全文摘要';
comment on column allocation.state is 'IN_APPROVAL 审批中，ISSUED 已下达，REFUSED 审批未通过';
comment on column allocation.issued_on is '下达日期';
comment on column allocation.created_by is '编制人';
comment on column allocation.recorded_at is '记录时间';
comment on column allocation.version is '版本号（并发控制）';
comment on index allocation_document_once is '同一地区同一文号只下达一次；审批未通过的不计';
insert into state_transition values ('allocation', 'IN_APPROVAL', 'ISSUED'), ('allocation', 'IN_APPROVAL', 'REFUSED');
create trigger check_transition before update on allocation for each row execute function check_transition();

create table allocation_line (
    id uuid primary key,
    allocation_id uuid not null references allocation,
    line_no int not null check (line_no > 0),
    distributor_code region_code not null,
    region_code region_code not null,
    share numeric(9, 6) check (share between 0 and 1),
    amount cny not null check (amount >= 0),
    issued_on date,
    unique (allocation_id, line_no),
    unique (allocation_id, region_code),
    constraint allocation_line_goes_down check (
        region_code <> distributor_code and starts_with(region_code, region_prefix(distributor_code)))
);
comment on table allocation_line is '资金分配明细：一个收到资金的地区一行，下达后该地区可见';
comment on column allocation_line.id is '标识';
comment on column allocation_line.allocation_id is '资金分配方案';
comment on column allocation_line.line_no is '行号';
comment on column allocation_line.distributor_code is '分配地区';
comment on column allocation_line.region_code is '收到资金的地区，须在分配地区之下';
comment on column allocation_line.share is '份额，六位小数；切块下达的为空';
comment on column allocation_line.amount is '金额（元）';
comment on column allocation_line.issued_on is '下达日期';

create function allocation_has_its_money() returns trigger language plpgsql as $$
begin
    if not exists (select from appropriation i
        where i.id = new.appropriation_id and i.region_code = new.region_code and i.state = 'ISSUED') then
        raise exception '所分配的指标不属于本地区，或尚未下达' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger allocation_has_its_money before insert on allocation
    for each row execute function allocation_has_its_money();

create function allocation_never_changes() returns trigger language plpgsql as $$
begin
    if (new.region_code, new.appropriation_id, new.document_no, new.title, new.method, new.amount, new.document, new.sha256)
        is distinct from (old.region_code, old.appropriation_id, old.document_no, old.title, old.method, old.amount,
            old.document, old.sha256) then
        raise exception '资金分配方案送审后不可修改' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger allocation_never_changes before update on allocation
    for each row execute function allocation_never_changes();

-- Called with the name of the column that holds the allocation's id: for the plan itself and for each of its lines.
create function allocation_is_divided_wholly() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if exists (select from allocation a where a.id = (to_jsonb(new) ->> tg_argv[0])::uuid and (a.amount <> coalesce(
            (select sum(l.amount) from allocation_line l where l.allocation_id = a.id), 0)
        or exists (select from allocation_line l where l.allocation_id = a.id and l.distributor_code <> a.region_code))) then
        raise exception '各地区金额合计须等于分配总额' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger allocation_is_divided_wholly after insert on allocation
    deferrable initially deferred for each row execute function allocation_is_divided_wholly('id');
create constraint trigger allocation_is_divided_wholly after insert on allocation_line
    deferrable initially deferred for each row execute function allocation_is_divided_wholly('allocation_id');

create function issued_lines_are_seen_below() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    update allocation_line set issued_on = new.issued_on where allocation_id = new.id;
    return null;
end $$;
create trigger issued_lines_are_seen_below after update of state on allocation
    for each row when (new.state = 'ISSUED') execute function issued_lines_are_seen_below();

select guard_region('allocation');
-- A line belongs to the region that receives it, once it is issued; until then only to the one that divides.
alter table allocation_line enable row level security;
create policy region on allocation_line to yaomen_app
    using (coalesce(starts_with(region_code, (select scope_prefix())), false)
        and (issued_on is not null or coalesce(starts_with(distributor_code, (select scope_prefix())), false)))
    with check (coalesce(starts_with(distributor_code, (select scope_prefix())), false));
grant select, insert, update on allocation to yaomen_app;
grant select, insert on allocation_line to yaomen_app;

insert into approval_route values
    ('a0000000-0000-4000-8000-000000000005', 'ALLOCATION', '000000', 0, null, '系统预置，可按本级内控制度调整');
insert into approval_route_step values
    ('a0000000-0000-4000-8000-000000000005', 1, 'finance-reviewer', '财政复核'),
    ('a0000000-0000-4000-8000-000000000005', 2, 'finance-approver', '财政审批');

-- ---------------------------------------------------------------- what the receiver registers

alter table appropriation add column allocation_line_id uuid references allocation_line;
comment on column appropriation.allocation_line_id is '来自上级下达的哪一行，本级自有资金为空';
create unique index appropriation_line_once on appropriation (allocation_line_id) where state <> 'REFUSED';
comment on index appropriation_line_once is '上级下达的一行只登记一次；审批未通过的不计';

create or replace function appropriation_never_changes() returns trigger language plpgsql as $$
begin
    if (new.amount, new.document_no, new.fund_source_id, new.programme_id, new.sha256, new.allocation_line_id) is distinct
        from (old.amount, old.document_no, old.fund_source_id, old.programme_id, old.sha256, old.allocation_line_id) then
        raise exception '指标登记后不可修改' using errcode = '23514';
    end if;
    return new;
end $$;

-- Four eyes between the levels: who divided the money does not also receive it.
create function allocation_line_made_by(line uuid, person text) returns boolean language sql stable security definer
    set search_path = public, pg_catalog as $$
    select exists (select from allocation_line l join allocation a on a.id = l.allocation_id
        where l.id = line and a.created_by = person)
$$;
comment on function allocation_line_made_by(uuid, text) is '某人是否为某行下达的编制人';
revoke execute on function allocation_line_made_by(uuid, text) from public;
grant execute on function allocation_line_made_by(uuid, text) to yaomen_app;

create function appropriation_fits_its_line() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if new.allocation_line_id is not null and (allocation_line_made_by(new.allocation_line_id, new.created_by)
        or not exists (select from allocation_line l join allocation a on a.id = l.allocation_id
                join appropriation up on up.id = a.appropriation_id join fund_source s on s.id = up.fund_source_id
                join fund_source mine on mine.id = new.fund_source_id
            where l.id = new.allocation_line_id and a.state = 'ISSUED' and new.received_on >= a.issued_on
                and (l.region_code, l.amount, a.document_no, s.kind)
                    = (new.region_code, new.amount, new.document_no, mine.kind))) then
        raise exception '与上级下达的地区、金额、文号、资金类别或日期不符，或由下达的编制人登记' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger appropriation_fits_its_line before insert on appropriation
    for each row execute function appropriation_fits_its_line();
