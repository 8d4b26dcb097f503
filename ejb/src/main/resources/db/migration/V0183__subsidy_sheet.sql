-- Why: claims are computed, approved and paid in groups: a sheet of one kind holds a frozen line for each claim, and what is
-- approved is the digest of its lines. A claim is on one sheet that counts; of a sheet that was refused or discarded it is
-- free again.

create table subsidy_sheet (
    id uuid primary key,
    region_code region_code not null,
    programme_id uuid not null references programme,
    kind text not null check (kind in ('FLEXIBLE_INSURANCE', 'PUBLIC_POST', 'START_UP', 'TRAINING_LIVING', 'TRAINING')),
    appropriation_id uuid not null references appropriation,
    state text not null check (state in ('CALCULATED', 'IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID', 'REFUSED', 'DISCARDED')),
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    calculated_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    sheet_no text generated always as ('BTHD-' || upper(left(replace(id::text, '-', ''), 10))) stored,
    use_code text not null generated always as (document::jsonb ->> 'use') stored check (use_code ~ '^U[1-6]$'),
    lines int not null generated always as ((document::jsonb ->> 'lines')::int) stored check (lines between 1 and 2000),
    amount cny not null generated always as ((document::jsonb ->> 'amount')::numeric) stored check (amount > 0),
    lines_sha256 sha256_hex not null generated always as (document::jsonb ->> 'linesSha256') stored,
    constraint subsidy_sheet_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint subsidy_sheet_text check (document::jsonb ->> 'id' = id::text and document::jsonb ->> 'kind' = kind
        and document::jsonb ->> 'appropriationId' = appropriation_id::text
        and document::jsonb ->> 'programmeId' = programme_id::text)
);
create index subsidy_sheet_in_list on subsidy_sheet (region_code, recorded_at desc, id);
create index subsidy_sheet_by_appropriation on subsidy_sheet (appropriation_id);
comment on table subsidy_sheet is '安置补贴核定表：同一政策项目、同一种补贴的一批申报，逐项核定、整表审批';
comment on column subsidy_sheet.id is '标识';
comment on column subsidy_sheet.region_code is '区划';
comment on column subsidy_sheet.programme_id is '政策项目';
comment on column subsidy_sheet.kind is '补贴种类';
comment on column subsidy_sheet.appropriation_id is '资金来源指标';
comment on column subsidy_sheet.state is 'CALCULATED 已核定，IN_APPROVAL 审批中，APPROVED 已批准，PAYING 支付中，PAID 已付清，REFUSED 审批未通过，DISCARDED 已作废';
comment on column subsidy_sheet.document is '核定表全文（规范 JSON），以下各列均由其得出';
comment on column subsidy_sheet.sha256 is '核定表全文摘要';
comment on column subsidy_sheet.calculated_by is '核定人';
comment on column subsidy_sheet.recorded_at is '核定时间';
comment on column subsidy_sheet.version is '版本号（并发控制）';
comment on column subsidy_sheet.sheet_no is '核定表编号';
comment on column subsidy_sheet.use_code is '资金用途';
comment on column subsidy_sheet.lines is '明细行数';
comment on column subsidy_sheet.amount is '补贴合计（元）';
comment on column subsidy_sheet.lines_sha256 is '各明细摘要依次相连后的摘要';
insert into state_transition
    select 'subsidy_sheet', f, t from (values ('CALCULATED', 'IN_APPROVAL'), ('CALCULATED', 'DISCARDED'),
        ('IN_APPROVAL', 'APPROVED'), ('IN_APPROVAL', 'REFUSED'), ('APPROVED', 'PAYING'), ('PAYING', 'PAID'),
        ('PAID', 'PAYING')) v(f, t);
create trigger check_transition before update on subsidy_sheet for each row execute function check_transition();

create table subsidy_line (
    sheet_id uuid not null references subsidy_sheet,
    region_code region_code not null,
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    recorded_at timestamptz not null,
    claim_id uuid not null generated always as ((document::jsonb #>> '{facts,claimId}')::uuid) stored references subsidy_claim,
    use_code text not null generated always as (document::jsonb ->> 'use') stored,
    amount cny not null generated always as ((document::jsonb ->> 'amount')::numeric) stored check (amount > 0),
    primary key (sheet_id, claim_id),
    constraint subsidy_line_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint subsidy_line_reasons check (document::jsonb -> 'reasons' = '[]'::jsonb)
);
create index subsidy_line_by_claim on subsidy_line (claim_id);
comment on table subsidy_line is '安置补贴核定明细：一项申报的核定，全文冻结，只增不改';
comment on column subsidy_line.sheet_id is '核定表';
comment on column subsidy_line.region_code is '区划';
comment on column subsidy_line.document is '明细全文（规范 JSON），以下各列均由其得出';
comment on column subsidy_line.sha256 is '明细全文摘要';
comment on column subsidy_line.recorded_at is '记录时间';
comment on column subsidy_line.claim_id is '申报';
comment on column subsidy_line.use_code is '资金用途';
comment on column subsidy_line.amount is '补贴金额（元）';
select guard_region(t) from unnest(array['subsidy_sheet', 'subsidy_line']::regclass[]) t;
grant select, insert on subsidy_sheet, subsidy_line to yaomen_app;
grant update (state, version) on subsidy_sheet to yaomen_app;

create view subsidy_current_line with (security_invoker = true) as
select l.sheet_id, l.claim_id, l.sha256, l.use_code, l.amount, l.recorded_at, s.state as sheet_state, s.appropriation_id
from subsidy_line l join subsidy_sheet s on s.id = l.sheet_id and s.state not in ('REFUSED', 'DISCARDED');
comment on view subsidy_current_line is '有效核定表中的明细';
grant select on subsidy_current_line to yaomen_app;

-- After the row is there: its computed columns are known only then. The claim is held, so that two sheets cannot take it.
create function subsidy_line_is_of_an_open_claim() returns trigger language plpgsql as $$
declare
    c subsidy_claim;
begin
    select * into strict c from subsidy_claim o where o.id = new.claim_id for update;
    if c.withdrawn_by is not null
        or exists (select from subsidy_current_line l where l.claim_id = c.id and l.sheet_id <> new.sheet_id)
        or not exists (select from subsidy_sheet s join worker w on w.id = c.worker_id
            where s.id = new.sheet_id and s.state = 'CALCULATED' and s.region_code = c.region_code and s.kind = c.kind
                and s.programme_id = w.programme_id and s.use_code = new.use_code and s.calculated_by <> c.created_by) then
        raise exception '申报已撤回、已在另一核定表中，或与核定表不符' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger subsidy_line_is_of_an_open_claim after insert on subsidy_line
    for each row execute function subsidy_line_is_of_an_open_claim();

create function subsidy_claim_stays_on_its_sheet() returns trigger language plpgsql as $$
begin
    if exists (select from subsidy_current_line l where l.claim_id = new.id) then
        raise exception '申报已核定，须先作废核定表' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger subsidy_claim_stays_on_its_sheet before update on subsidy_claim
    for each row execute function subsidy_claim_stays_on_its_sheet();

create function subsidy_lines_of(sheet uuid) returns table (lines bigint, sha256 text, amount numeric) language sql stable as $$
    select count(*), encode(sha256(convert_to(coalesce(string_agg(l.sha256, e'\n' order by l.claim_id), ''), 'UTF8')), 'hex'),
        coalesce(sum(l.amount), 0)
    from subsidy_line l where l.sheet_id = sheet
$$;
comment on function subsidy_lines_of(uuid) is '核定表各明细依次相连的摘要及合计';

create function subsidy_sheet_sums_its_lines() returns trigger language plpgsql as $$
begin
    if not exists (select from subsidy_lines_of(new.id) l
        where (l.lines, l.sha256, l.amount) = (new.lines, new.lines_sha256, new.amount)) then
        raise exception '核定表与其明细不符' using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger subsidy_sheet_sums_its_lines after insert or update on subsidy_sheet
    deferrable initially deferred for each row execute function subsidy_sheet_sums_its_lines();

insert into approval_route values
    ('a0000000-0000-4000-8000-000000000024', 'SUBSIDY_SHEET', '000000', 0, null, '系统预置，可按本级内控制度调整');
insert into approval_route_step values
    ('a0000000-0000-4000-8000-000000000024', 1, 'hr-reviewer', '人社复核'),
    ('a0000000-0000-4000-8000-000000000024', 2, 'finance-reviewer', '财政复核'),
    ('a0000000-0000-4000-8000-000000000024', 3, 'finance-approver', '财政审批');
