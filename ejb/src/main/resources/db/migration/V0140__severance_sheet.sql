-- Why: what each worker of an enterprise is owed is frozen line by line, and the sheet that is approved is the digest of its
-- lines. Human resources keep the facts, which close when the calculation begins; a frozen line is never changed, only
-- left behind by a new sheet. Whether a line is paid is told by its payment instruction, not by the line.

create table severance_sheet (
    id uuid primary key,
    region_code region_code not null,
    enterprise_id uuid not null references enterprise,
    programme_id uuid not null references programme,
    left_on date not null,
    local_monthly_wage cny not null check (local_monthly_wage > 0),
    local_annual_wage cny not null check (local_annual_wage > 0),
    minimum_wage cny not null check (minimum_wage >= 0),
    wage_source text not null check (length(wage_source) between 2 and 200),
    workers int not null check (workers > 0),
    revises uuid unique references severance_sheet,
    state text not null check (state in ('DRAFT', 'CALCULATING', 'CALCULATED', 'IN_APPROVAL', 'APPROVED', 'PAYING', 'PAID',
        'REFUSED', 'SUPERSEDED')),
    appropriation_id uuid references appropriation,
    pay_on date,
    job_id uuid references job,
    calculated_by text,
    document text check (document is json object),
    sha256 sha256_hex,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    amount cny generated always as ((document::jsonb #>> '{sums,amount}')::numeric) stored check (amount >= 0),
    tax cny generated always as ((document::jsonb #>> '{sums,tax}')::numeric) stored check (tax >= 0),
    net cny generated always as ((document::jsonb #>> '{sums,net}')::numeric) stored check (net >= 0),
    u2 cny generated always as ((document::jsonb #>> '{sums,u2}')::numeric) stored check (u2 >= 0),
    u3 cny generated always as ((document::jsonb #>> '{sums,u3}')::numeric) stored check (u3 >= 0),
    unpayable cny generated always as ((document::jsonb #>> '{sums,unpayable}')::numeric) stored check (unpayable >= 0),
    lines int generated always as ((document::jsonb #>> '{sums,lines}')::int) stored check (lines > 0),
    lines_sha256 sha256_hex generated always as (document::jsonb ->> 'linesSha256') stored,
    constraint severance_sheet_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint severance_sheet_document check ((document is null) = (sha256 is null)
        and (state not in ('DRAFT', 'CALCULATING') or document is null)
        and (state in ('DRAFT', 'CALCULATING', 'SUPERSEDED') or document is not null)
        and (document is null or document::jsonb ->> 'id' = id::text)),
    constraint severance_sheet_calculation check (state = 'DRAFT' or state = 'SUPERSEDED'
        or (appropriation_id is not null and pay_on is not null and job_id is not null and calculated_by is not null)),
    constraint severance_sheet_four_eyes check (calculated_by <> created_by),
    constraint severance_sheet_sums check (net + tax = amount and u2 + u3 = amount)
);
comment on table severance_sheet is '经济补偿核定表：一户企业一批职工应得的补偿、欠薪，逐人核定、整表审批';
comment on column severance_sheet.id is '标识';
comment on column severance_sheet.region_code is '区划';
comment on column severance_sheet.enterprise_id is '企业';
comment on column severance_sheet.programme_id is '政策项目';
comment on column severance_sheet.left_on is '离职日期（未逐人填写的）';
comment on column severance_sheet.local_monthly_wage is '当地上年度职工月平均工资（元）';
comment on column severance_sheet.local_annual_wage is '当地上年度职工年平均工资（元）';
comment on column severance_sheet.minimum_wage is '当地月最低工资标准（元）';
comment on column severance_sheet.wage_source is '工资标准的文号或出处';
comment on column severance_sheet.workers is '职工人数';
comment on column severance_sheet.revises is '所取代的核定表';
comment on column severance_sheet.state is 'DRAFT 填报中，CALCULATING 核定中，CALCULATED 已核定，IN_APPROVAL 审批中，APPROVED 已批准，PAYING 支付中，PAID 已付清，REFUSED 审批未通过，SUPERSEDED 已被取代';
comment on column severance_sheet.appropriation_id is '资金来源指标';
comment on column severance_sheet.pay_on is '拟支付日期（个人所得税按此日规定）';
comment on column severance_sheet.job_id is '核定作业';
comment on column severance_sheet.calculated_by is '核定人';
comment on column severance_sheet.document is '核定表全文（规范 JSON），以下各列均由其得出';
comment on column severance_sheet.sha256 is '核定表全文摘要';
comment on column severance_sheet.created_by is '填报人';
comment on column severance_sheet.recorded_at is '记录时间';
comment on column severance_sheet.version is '版本号（并发控制）';
comment on column severance_sheet.amount is '应付合计（税前，元）';
comment on column severance_sheet.tax is '代扣个人所得税（元）';
comment on column severance_sheet.net is '实付职工（元）';
comment on column severance_sheet.u2 is 'U2 经济补偿金（元）';
comment on column severance_sheet.u3 is 'U3 清偿拖欠工资（元）';
comment on column severance_sheet.unpayable is '只列示、不随本表支付：社保欠费、滞纳金（元）';
comment on column severance_sheet.lines is '明细行数';
comment on column severance_sheet.lines_sha256 is '各明细摘要依次相连后的摘要';
create unique index severance_sheet_one_open on severance_sheet (enterprise_id, programme_id)
    where state in ('DRAFT', 'CALCULATING', 'CALCULATED', 'IN_APPROVAL');
create index severance_sheet_by_appropriation on severance_sheet (appropriation_id);
create index severance_sheet_in_list on severance_sheet (region_code, recorded_at desc, id);
comment on index severance_sheet_one_open is '同一企业同一政策项目同时只办理一张核定表';
insert into state_transition
    select 'severance_sheet', f, t from (values ('DRAFT', 'CALCULATING'), ('CALCULATING', 'CALCULATED'),
        ('CALCULATED', 'IN_APPROVAL'), ('IN_APPROVAL', 'APPROVED'), ('IN_APPROVAL', 'REFUSED'), ('APPROVED', 'PAYING'),
        ('PAYING', 'PAID'), ('PAID', 'PAYING'), ('CALCULATED', 'SUPERSEDED'), ('REFUSED', 'SUPERSEDED')) v(f, t);
create trigger check_transition before update on severance_sheet for each row execute function check_transition();

create table severance_fact (
    sheet_id uuid not null references severance_sheet,
    worker_id uuid not null references worker,
    region_code region_code not null,
    hired_on date not null,
    left_on date not null,
    reason text not null check (reason in ('CLOSED', 'LAYOFF', 'AGREED', 'EXPIRED', 'BANKRUPT', 'RESIGNED', 'RETIRED',
        'INTERNAL_TRANSFER', 'EARLY_RETIREMENT')),
    unlawful boolean not null,
    wage_arrears cny not null check (wage_arrears >= 0),
    insurance_arrears cny not null check (insurance_arrears >= 0),
    arrears_days int not null check (arrears_days between 0 and 36500),
    recorded_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    primary key (sheet_id, worker_id),
    constraint severance_fact_in_order check (left_on >= hired_on)
);
create index severance_fact_by_worker on severance_fact (worker_id);
comment on table severance_fact is '核定表中一名职工的离职情况，由人社填报，开始核定后不变';
comment on column severance_fact.sheet_id is '核定表';
comment on column severance_fact.worker_id is '职工';
comment on column severance_fact.region_code is '区划';
comment on column severance_fact.hired_on is '工作年限起算日期（实施条例第十条合并计算的，填原单位入职日期）';
comment on column severance_fact.left_on is '最后在职日期';
comment on column severance_fact.reason is '离职情形';
comment on column severance_fact.unlawful is '是否违法解除或者终止（劳动合同法第八十七条）';
comment on column severance_fact.wage_arrears is '拖欠工资（元）';
comment on column severance_fact.insurance_arrears is '欠缴社会保险费（元）';
comment on column severance_fact.arrears_days is '欠缴天数';
comment on column severance_fact.recorded_by is '填报人';
comment on column severance_fact.recorded_at is '记录时间';
comment on column severance_fact.version is '版本号（并发控制）';

create table severance_line (
    id uuid primary key,
    region_code region_code not null,
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    recorded_at timestamptz not null,
    sheet_id uuid not null generated always as ((document::jsonb #>> '{facts,sheetId}')::uuid) stored references severance_sheet,
    worker_id uuid not null generated always as ((document::jsonb #>> '{facts,workerId}')::uuid) stored references worker,
    kind text not null generated always as (document::jsonb ->> 'kind') stored
        check (kind in ('SEVERANCE', 'WAGE_ARREARS', 'INSURANCE_ARREARS', 'LATE_FEE')),
    use_code text not null generated always as (document::jsonb ->> 'use') stored,
    payable boolean not null generated always as ((document::jsonb ->> 'payable')::boolean) stored,
    amount cny not null generated always as ((document::jsonb ->> 'amount')::numeric) stored check (amount >= 0),
    tax cny not null generated always as ((document::jsonb ->> 'tax')::numeric) stored check (tax >= 0),
    net cny not null generated always as ((document::jsonb ->> 'net')::numeric) stored check (net >= 0),
    constraint severance_line_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint severance_line_sums check (net + tax = amount),
    -- Severance is U2, arrears are U3 (财建〔2018〕462号第三条); insurance arrears and late fees are only shown.
    constraint severance_line_use check ((kind = 'SEVERANCE') = (use_code = 'U2') and use_code in ('U2', 'U3')
        and payable = (kind in ('SEVERANCE', 'WAGE_ARREARS'))),
    foreign key (sheet_id, worker_id) references severance_fact (sheet_id, worker_id),
    constraint severance_line_once unique (sheet_id, worker_id, kind)
);
create index severance_line_by_worker on severance_line (worker_id);
comment on table severance_line is '核定表明细：一名职工的一项应得，全文冻结，只增不改';
comment on column severance_line.id is '标识';
comment on column severance_line.region_code is '区划';
comment on column severance_line.document is '明细全文（规范 JSON），以下各列均由其得出';
comment on column severance_line.sha256 is '明细全文摘要';
comment on column severance_line.recorded_at is '记录时间';
comment on column severance_line.sheet_id is '核定表';
comment on column severance_line.worker_id is '职工';
comment on column severance_line.kind is 'SEVERANCE 经济补偿或赔偿金，WAGE_ARREARS 拖欠工资，INSURANCE_ARREARS 社保欠费，LATE_FEE 滞纳金';
comment on column severance_line.use_code is '资金用途：U2 经济补偿金，U3 清偿拖欠';
comment on column severance_line.payable is '是否随本表支付给职工';
comment on column severance_line.amount is '税前金额（元）';
comment on column severance_line.tax is '代扣个人所得税（元）';
comment on column severance_line.net is '实付金额（元）';

select guard_region(t) from unnest(array['severance_sheet', 'severance_fact', 'severance_line']::regclass[]) t;
grant select, insert on severance_sheet, severance_fact, severance_line to yaomen_app;
grant update (state, appropriation_id, pay_on, job_id, calculated_by, document, sha256, version) on severance_sheet to yaomen_app;
grant update (hired_on, left_on, reason, unlawful, wage_arrears, insurance_arrears, arrears_days, recorded_by, recorded_at,
    version) on severance_fact to yaomen_app;

create function severance_fact_is_open() returns trigger language plpgsql as $$
begin
    if not exists (select from severance_sheet s join worker w on w.id = new.worker_id and w.enterprise_id = s.enterprise_id
            and w.programme_id = s.programme_id
        where s.id = new.sheet_id and s.state = 'DRAFT' and s.region_code = new.region_code) then
        raise exception '核定表已开始核定，或职工不在该企业花名册，不能填报' using errcode = '23514';
    end if;
    if tg_op = 'INSERT' and exists (select from severance_fact f join severance_sheet s on s.id = f.sheet_id
        where f.worker_id = new.worker_id and f.sheet_id <> new.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')) then
        raise exception '职工已在另一张核定表中' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger severance_fact_is_open before insert or update on severance_fact
    for each row execute function severance_fact_is_open();

-- After the row is there: its computed columns are known only then.
create function severance_line_joins_its_sheet() returns trigger language plpgsql as $$
begin
    if not exists (select from severance_sheet s
        where s.id = new.sheet_id and s.state = 'CALCULATING' and s.region_code = new.region_code) then
        raise exception '核定表不在核定中，不能加行' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_line_joins_its_sheet after insert on severance_line
    for each row execute function severance_line_joins_its_sheet();

create function severance_lines_of(sheet uuid) returns table (lines bigint, sha256 text, amount numeric, tax numeric,
    net numeric, u2 numeric, u3 numeric, unpayable numeric) language sql stable as $$
    select count(*), encode(sha256(convert_to(coalesce(string_agg(l.sha256, e'\n' order by l.worker_id, l.kind), ''),
            'UTF8')), 'hex'),
        coalesce(sum(l.amount) filter (where l.payable), 0), coalesce(sum(l.tax) filter (where l.payable), 0),
        coalesce(sum(l.net) filter (where l.payable), 0),
        coalesce(sum(l.amount) filter (where l.payable and l.use_code = 'U2'), 0),
        coalesce(sum(l.amount) filter (where l.payable and l.use_code = 'U3'), 0),
        coalesce(sum(l.amount) filter (where not l.payable), 0)
    from severance_line l where l.sheet_id = sheet
$$;
comment on function severance_lines_of(uuid) is '核定表各明细依次相连的摘要及合计';

create function severance_sheet_is_what_was_frozen() returns trigger language plpgsql as $$
begin
    if old.document is not null and (new.document, new.sha256, new.appropriation_id, new.pay_on) is distinct from
        (old.document, old.sha256, old.appropriation_id, old.pay_on) then
        raise exception '核定表冻结后不可修改' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger severance_sheet_is_what_was_frozen before update on severance_sheet
    for each row execute function severance_sheet_is_what_was_frozen();

create function severance_sheet_sums_its_lines() returns trigger language plpgsql as $$
begin
    if not exists (select from severance_lines_of(new.id) l where (l.lines, l.sha256, l.amount, l.tax, l.net, l.u2, l.u3,
            l.unpayable) = (new.lines, new.lines_sha256, new.amount, new.tax, new.net, new.u2, new.u3, new.unpayable))
        or exists (select from severance_fact f where f.sheet_id = new.id and not exists (select from severance_line l
            where l.sheet_id = f.sheet_id and l.worker_id = f.worker_id and l.kind = 'SEVERANCE')) then
        raise exception '核定表与其明细不符，或有职工尚未核定' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger severance_sheet_sums_its_lines after update of state on severance_sheet
    for each row when (new.state = 'CALCULATED') execute function severance_sheet_sums_its_lines();

alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check
    check (kind in ('AWARD_CALCULATION', 'WHAT_IF', 'IMPORT_CHECK', 'IMPORT_APPLY', 'SEVERANCE_CALCULATION'));
insert into approval_route values
    ('a0000000-0000-4000-8000-000000000023', 'SEVERANCE_SHEET', '000000', 0, null, '系统预置，可按本级内控制度调整');
insert into approval_route_step values
    ('a0000000-0000-4000-8000-000000000023', 1, 'hr-reviewer', '人社复核'),
    ('a0000000-0000-4000-8000-000000000023', 2, 'finance-reviewer', '财政复核'),
    ('a0000000-0000-4000-8000-000000000023', 3, 'finance-approver', '财政审批');
