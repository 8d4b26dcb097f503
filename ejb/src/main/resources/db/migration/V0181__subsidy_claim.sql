-- Why: human resources enter what a placed worker may be subsidised with; an entry is never changed, only withdrawn. A month of
-- a person is taken once, in whatever county: by a unique index that row-level security does not divide. A contribution
-- subsidy and a public-welfare post share one kind of month, so that they exclude one another.

create table subsidy_claim (
    id uuid primary key,
    region_code region_code not null,
    worker_id uuid not null references worker,
    kind text not null check (kind in ('FLEXIBLE_INSURANCE', 'PUBLIC_POST', 'START_UP', 'TRAINING_LIVING', 'TRAINING')),
    from_on date not null,
    to_on date not null,
    days int check (days between 1 and to_on - from_on + 1),
    paid_monthly cny check (paid_monthly > 0 and paid_monthly <= 100000),
    licence_no text check (length(licence_no) between 2 and 60),
    proof_sha256 sha256_hex not null,
    trading_sha256 sha256_hex,
    near_retirement boolean not null,
    note text check (length(note) between 2 and 500),
    created_by text not null,
    recorded_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_why text check (length(withdrawn_why) between 2 and 500),
    version int not null,
    claim_no text generated always as ('BTSQ-' || upper(left(replace(id::text, '-', ''), 10))) stored,
    months int not null generated always as (((extract(year from to_on + 1) - extract(year from from_on)) * 12
        + extract(month from to_on + 1) - extract(month from from_on)
        - case when extract(day from to_on + 1) < extract(day from from_on) then 1 else 0 end)::int) stored,
    foreign key (region_code, proof_sha256) references attachment (region_code, sha256),
    foreign key (region_code, trading_sha256) references attachment (region_code, sha256),
    constraint subsidy_claim_in_order check (to_on >= from_on),
    constraint subsidy_claim_months check (kind not in ('FLEXIBLE_INSURANCE', 'PUBLIC_POST')
        or (extract(day from from_on) = 1 and extract(day from to_on + 1) = 1)),
    constraint subsidy_claim_days check ((kind = 'TRAINING_LIVING') = (days is not null)),
    constraint subsidy_claim_paid check ((kind = 'FLEXIBLE_INSURANCE') = (paid_monthly is not null)),
    constraint subsidy_claim_start_up check ((kind = 'START_UP') = (licence_no is not null)
        and (kind = 'START_UP') = (trading_sha256 is not null)),
    constraint subsidy_claim_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null)
        and (withdrawn_by is null) = (withdrawn_why is null))
);
create index subsidy_claim_in_list on subsidy_claim (region_code, recorded_at desc, id);
create index subsidy_claim_by_worker on subsidy_claim (worker_id);
comment on table subsidy_claim is '安置补贴申报：一名职工的一项补贴，登记后不改，只可撤回';
comment on column subsidy_claim.id is '标识';
comment on column subsidy_claim.region_code is '区划';
comment on column subsidy_claim.worker_id is '职工';
comment on column subsidy_claim.kind is 'FLEXIBLE_INSURANCE 灵活就业社会保险补贴，PUBLIC_POST 公益性岗位补贴，START_UP 一次性创业补贴，'
    'TRAINING_LIVING 职业培训期间生活补助，TRAINING 职业培训补贴';
comment on column subsidy_claim.from_on is '起始日期：补贴首月一日、营业执照签发日期、培训首日';
comment on column subsidy_claim.to_on is '截止日期：补贴末月末日、经营证明截止日期、培训末日';
comment on column subsidy_claim.days is '培训天数（职业培训期间生活补助）';
comment on column subsidy_claim.paid_monthly is '本人每月实缴社会保险费（元）';
comment on column subsidy_claim.licence_no is '营业执照编号（一次性创业补贴）';
comment on column subsidy_claim.proof_sha256 is '证明材料的附件摘要：缴费凭证、在岗证明、营业执照或培训证明';
comment on column subsidy_claim.trading_sha256 is '正常经营证明的附件摘要（一次性创业补贴）';
comment on column subsidy_claim.near_retirement is '起始时距法定退休年龄不足规定年限，登记时依公民身份号码判定（出生月日不存明文）';
comment on column subsidy_claim.note is '说明';
comment on column subsidy_claim.created_by is '登记人';
comment on column subsidy_claim.recorded_at is '记录时间';
comment on column subsidy_claim.withdrawn_by is '撤回人';
comment on column subsidy_claim.withdrawn_at is '撤回时间';
comment on column subsidy_claim.withdrawn_why is '撤回原因';
comment on column subsidy_claim.version is '版本号（并发控制）';
comment on column subsidy_claim.claim_no is '申报编号';
comment on column subsidy_claim.months is '起止之间的整月数';

create table subsidy_taken (
    claim_id uuid not null references subsidy_claim,
    family text not null check (family in ('MONTH', 'START_UP', 'TRAINING_LIVING', 'TRAINING')),
    slot text not null check (slot = 'ONCE' or slot ~ '^[0-9]{4}-[0-9]{2}$'),
    region_code region_code not null,
    person bytea not null,
    kind text not null,
    live boolean not null default true,
    primary key (claim_id, slot)
);
create unique index subsidy_taken_once on subsidy_taken (person, family, slot) where live;
comment on index subsidy_taken_once is '同一人同一月份（或同一次性补贴）只补贴一次，不分区划';
comment on table subsidy_taken is '已申报的月份：由申报得出，应用角色不可读写';
comment on column subsidy_taken.claim_id is '申报';
comment on column subsidy_taken.family is '互斥类别：MONTH 社会保险补贴与公益性岗位补贴同月互斥，其余各为一类';
comment on column subsidy_taken.slot is '月份；一次性的为 ONCE';
comment on column subsidy_taken.region_code is '区划';
comment on column subsidy_taken.person is '公民身份号码盲索引';
comment on column subsidy_taken.kind is '补贴种类';
comment on column subsidy_taken.live is '撤回的不再占用';
select guard_region(t) from unnest(array['subsidy_claim', 'subsidy_taken']::regclass[]) t;
grant select, insert on subsidy_claim to yaomen_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_why, version) on subsidy_claim to yaomen_app;

create function subsidy_family(kind text) returns text language sql immutable as $$
    select case when kind in ('FLEXIBLE_INSURANCE', 'PUBLIC_POST') then 'MONTH' else kind end
$$;
comment on function subsidy_family(text) is '补贴的互斥类别';

create function subsidy_slots(kind text, from_on date, to_on date) returns setof text language sql immutable as $$
    select 'ONCE' where kind = 'START_UP'
    union all
    select to_char(m, 'YYYY-MM') from generate_series(date_trunc('month', from_on::timestamp), to_on::timestamp, '1 month') m
    where kind <> 'START_UP'
$$;
comment on function subsidy_slots(text, date, date) is '一项补贴占用的月份';

create function subsidy_claim_takes_its_months() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    who bytea;
begin
    select w.citizen_id_index into strict who from worker w where w.id = new.worker_id;
    perform pg_advisory_xact_lock(hashtextextended('subsidy ' || encode(who, 'hex'), 0));
    insert into subsidy_taken (claim_id, family, slot, region_code, person, kind)
    select new.id, subsidy_family(new.kind), s, new.region_code, who, new.kind
    from subsidy_slots(new.kind, new.from_on, new.to_on) s;
    return null;
end $$;
create trigger subsidy_claim_takes_its_months after insert on subsidy_claim
    for each row execute function subsidy_claim_takes_its_months();

create function subsidy_claim_gives_its_months_back() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    if old.withdrawn_by is not null then
        raise exception '申报已撤回' using errcode = '23514';
    end if;
    update subsidy_taken set live = false where claim_id = new.id;
    return null;
end $$;
create trigger subsidy_claim_gives_its_months_back after update on subsidy_claim
    for each row when (new.withdrawn_by is not null) execute function subsidy_claim_gives_its_months_back();
