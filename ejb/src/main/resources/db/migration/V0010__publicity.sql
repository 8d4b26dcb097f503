-- Why: no payment before the public could object. A notice shows frozen, masked lines; an objection holds its line only.

create table publicity_notice (
    id uuid primary key,
    region_code region_code not null,
    programme_id uuid not null references programme,
    title text not null check (length(title) between 2 and 200),
    published_on date not null,
    notice_days_working int not null check (notice_days_working between 1 and 60),
    ends_on date not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    sha256 sha256_hex not null,
    published_by text not null,
    recorded_at timestamptz not null,
    closed_at timestamptz,
    version int not null,
    check (ends_on > published_on),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index publicity_notice_due on publicity_notice (ends_on) where state = 'OPEN';
comment on table publicity_notice is '公示';
comment on column publicity_notice.id is '标识';
comment on column publicity_notice.region_code is '区划';
comment on column publicity_notice.programme_id is '政策项目';
comment on column publicity_notice.title is '标题';
comment on column publicity_notice.published_on is '公示起始日期';
comment on column publicity_notice.notice_days_working is '公示工作日数';
comment on column publicity_notice.ends_on is '公示截止日期（含当日）';
comment on column publicity_notice.state is 'OPEN 公示中，CLOSED 已结束';
comment on column publicity_notice.sha256 is '公示内容摘要';
comment on column publicity_notice.published_by is '发布人';
comment on column publicity_notice.recorded_at is '记录时间';
comment on column publicity_notice.closed_at is '结束时间';
comment on column publicity_notice.version is '版本号（并发控制）';
insert into state_transition values ('publicity_notice', 'OPEN', 'CLOSED');
create trigger check_transition before update on publicity_notice for each row execute function check_transition();

create table notice_line (
    notice_id uuid not null references publicity_notice,
    line_no int not null check (line_no > 0),
    region_code region_code not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_sha256 sha256_hex not null,
    payee_name text not null,
    text text not null,
    amount cny not null,
    synthetic boolean not null,
    primary key (notice_id, line_no),
    unique (notice_id, subject_id)
);
create index notice_line_by_subject on notice_line (subject_type, subject_id);
comment on table notice_line is '公示明细：已脱敏、已冻结，只增不改';
comment on column notice_line.notice_id is '公示';
comment on column notice_line.line_no is '行号';
comment on column notice_line.region_code is '区划';
comment on column notice_line.subject_type is '单据类型';
comment on column notice_line.subject_id is '单据标识';
comment on column notice_line.subject_sha256 is '冻结内容摘要';
comment on column notice_line.payee_name is '奖补对象';
comment on column notice_line.text is '公示内容';
comment on column notice_line.amount is '金额（元）';
comment on column notice_line.synthetic is '是否合成样例数据';

create table objection (
    id uuid primary key,
    region_code region_code not null,
    notice_id uuid not null,
    line_no int not null,
    receipt_no text not null unique,
    text text not null check (length(text) between 5 and 2000),
    contact_cipher bytea,
    filed_on date not null,
    state text not null check (state in ('OPEN', 'UPHELD', 'DISMISSED')),
    decided_by text,
    decision_reason text,
    decided_at timestamptz,
    recorded_at timestamptz not null,
    version int not null,
    foreign key (notice_id, line_no) references notice_line (notice_id, line_no),
    check ((state = 'OPEN') = (decided_by is null)),
    check (state = 'OPEN' or length(decision_reason) > 0)
);
create index objection_by_line on objection (notice_id, line_no, state);
comment on table objection is '异议：只暂停被异议的一行';
comment on column objection.id is '标识';
comment on column objection.region_code is '区划';
comment on column objection.notice_id is '公示';
comment on column objection.line_no is '被异议的行';
comment on column objection.receipt_no is '回执号';
comment on column objection.text is '异议内容';
comment on column objection.contact_cipher is '联系方式（加密）';
comment on column objection.filed_on is '提出日期';
comment on column objection.state is 'OPEN 处理中，UPHELD 成立，DISMISSED 不成立';
comment on column objection.decided_by is '处理人';
comment on column objection.decision_reason is '处理理由';
comment on column objection.decided_at is '处理时间';
comment on column objection.recorded_at is '记录时间';
comment on column objection.version is '版本号（并发控制）';
insert into state_transition values ('objection', 'OPEN', 'UPHELD'), ('objection', 'OPEN', 'DISMISSED');
create trigger check_transition before update on objection for each row execute function check_transition();

-- What is published is public: anyone may read notices and their lines; only the region's officials write them.
alter table publicity_notice enable row level security;
create policy public_read on publicity_notice for select to yaomen_app using (true);
create policy region_write on publicity_notice for insert to yaomen_app
    with check (starts_with(region_code, (select scope_prefix())));
create policy region_change on publicity_notice for update to yaomen_app
    using (starts_with(region_code, (select scope_prefix())));
alter table notice_line enable row level security;
create policy public_read on notice_line for select to yaomen_app using (true);
create policy region_write on notice_line for insert to yaomen_app
    with check (starts_with(region_code, (select scope_prefix())));
-- Anyone may file an objection to an open notice; only officials of the region read and decide it.
alter table objection enable row level security;
create policy region on objection to yaomen_app using (starts_with(region_code, (select scope_prefix())));
create policy public_file on objection for insert to yaomen_app with check (
    state = 'OPEN' and exists (select from publicity_notice n
        where n.id = notice_id and n.region_code = objection.region_code and n.state = 'OPEN'));
grant select, insert, update on publicity_notice, objection to yaomen_app;
grant select, insert on notice_line to yaomen_app;
