-- Why: one instruction is paid at most once, and "sent" is not "paid". What happened to a payment is an
-- append-only list of events; the instruction's state only follows them.

create table county_account (
    id uuid primary key,
    region_code region_code not null,
    name text not null,
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (length(account_tail) <= 4),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    bank_name text not null,
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    unique (region_code, account_index)
);
comment on table county_account is '县级财政账户（国库集中支付账户）';
comment on column county_account.id is '标识';
comment on column county_account.region_code is '区划';
comment on column county_account.name is '户名';
comment on column county_account.account_cipher is '账号（加密）';
comment on column county_account.account_index is '账号盲索引';
comment on column county_account.account_tail is '账号末四位';
comment on column county_account.bank_code is '开户行联行号';
comment on column county_account.bank_name is '开户行名称';
comment on column county_account.synthetic is '是否合成样例数据';
comment on column county_account.created_by is '建立人';
comment on column county_account.recorded_at is '记录时间';

create table payment_batch (
    id uuid primary key,
    region_code region_code not null,
    batch_no text not null,
    county_account_id uuid not null references county_account,
    total_count int not null check (total_count > 0),
    total_amount cny not null check (total_amount > 0),
    sha256 sha256_hex not null,
    file_sha256 sha256_hex,
    state text not null check (state in ('IN_APPROVAL', 'APPROVED', 'REFUSED', 'SENT', 'COMPLETED')),
    created_by text not null,
    recorded_at timestamptz not null,
    sent_by text,
    sent_at timestamptz,
    execute_on date,
    version int not null,
    unique (region_code, batch_no),
    check ((state in ('SENT', 'COMPLETED')) = (sent_at is not null and file_sha256 is not null and execute_on is not null))
);
comment on table payment_batch is '支付批次';
comment on column payment_batch.id is '标识';
comment on column payment_batch.region_code is '区划';
comment on column payment_batch.batch_no is '批次号';
comment on column payment_batch.county_account_id is '付款账户';
comment on column payment_batch.total_count is '控制笔数';
comment on column payment_batch.total_amount is '控制金额（元）';
comment on column payment_batch.sha256 is '批次内容摘要';
comment on column payment_batch.file_sha256 is '银行文件摘要';
comment on column payment_batch.state is 'IN_APPROVAL 复核中，APPROVED 已复核，REFUSED 复核未通过，SENT 已送银行，COMPLETED 已全部回盘';
comment on column payment_batch.created_by is '制单人';
comment on column payment_batch.recorded_at is '制单时间';
comment on column payment_batch.sent_by is '发送人';
comment on column payment_batch.sent_at is '发送时间';
comment on column payment_batch.execute_on is '要求付款日期';
comment on column payment_batch.version is '版本号（并发控制）';
insert into state_transition values ('payment_batch', 'IN_APPROVAL', 'APPROVED'), ('payment_batch', 'IN_APPROVAL', 'REFUSED'),
    ('payment_batch', 'APPROVED', 'SENT'), ('payment_batch', 'SENT', 'COMPLETED');
create trigger check_transition before update on payment_batch for each row execute function check_transition();

create table payment_instruction (
    id uuid primary key,
    region_code region_code not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_sha256 sha256_hex not null,
    end_to_end_id text not null unique check (end_to_end_id ~ '^[A-Z0-9]{8,35}$'),
    appropriation_id uuid not null references appropriation,
    township_code text,
    use_code text not null,
    payee_name text not null check (length(payee_name) between 1 and 140),
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (length(account_tail) <= 4),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    amount cny not null check (amount > 0),
    remittance text not null check (length(remittance) between 1 and 140),
    state text not null check (state in ('READY', 'BATCHED', 'SENT', 'IN_DOUBT', 'PAID', 'RETURNED')),
    batch_id uuid references payment_batch,
    reissue_of uuid unique references payment_instruction,
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    check ((state = 'READY') = (batch_id is null))
);
create unique index payment_instruction_one_live on payment_instruction (subject_type, subject_id) where state <> 'RETURNED';
create index payment_instruction_by_batch on payment_instruction (batch_id);
create index payment_instruction_ready on payment_instruction (region_code, recorded_at) where state = 'READY';
comment on table payment_instruction is '支付指令';
comment on column payment_instruction.id is '标识';
comment on column payment_instruction.region_code is '区划';
comment on column payment_instruction.subject_type is '所付单据类型';
comment on column payment_instruction.subject_id is '所付单据标识';
comment on column payment_instruction.subject_sha256 is '所付单据冻结内容摘要';
comment on column payment_instruction.end_to_end_id is '端到端标识：银行往返对账的唯一键';
comment on column payment_instruction.appropriation_id is '预算指标';
comment on column payment_instruction.township_code is '镇乡街道';
comment on column payment_instruction.use_code is '资金用途';
comment on column payment_instruction.payee_name is '收款人';
comment on column payment_instruction.account_cipher is '收款账号（加密）';
comment on column payment_instruction.account_index is '收款账号盲索引';
comment on column payment_instruction.account_tail is '收款账号末四位';
comment on column payment_instruction.bank_code is '收款行联行号';
comment on column payment_instruction.amount is '金额（元）';
comment on column payment_instruction.remittance is '附言';
comment on column payment_instruction.state is 'READY 待编批，BATCHED 已编批，SENT 已送银行，IN_DOUBT 存疑，PAID 银行已确认，RETURNED 已退回';
comment on column payment_instruction.batch_id is '批次';
comment on column payment_instruction.reissue_of is '更正重付所替代的退回指令';
comment on column payment_instruction.synthetic is '是否合成样例数据';
comment on column payment_instruction.created_by is '制单人';
comment on column payment_instruction.recorded_at is '记录时间';
comment on column payment_instruction.version is '版本号（并发控制）';
insert into state_transition
    select 'payment_instruction', f, t from (values ('READY', 'BATCHED'), ('BATCHED', 'SENT'), ('BATCHED', 'READY'),
        ('SENT', 'PAID'), ('SENT', 'RETURNED'), ('SENT', 'IN_DOUBT'), ('IN_DOUBT', 'PAID'), ('IN_DOUBT', 'RETURNED'),
        ('PAID', 'RETURNED')) v(f, t);
create trigger check_transition before update on payment_instruction for each row execute function check_transition();
create function instruction_never_changes() returns trigger language plpgsql as $$
begin
    if (new.amount, new.payee_name, new.account_index, new.bank_code, new.end_to_end_id, new.subject_id, new.appropriation_id)
        is distinct from
       (old.amount, old.payee_name, old.account_index, old.bank_code, old.end_to_end_id, old.subject_id, old.appropriation_id) then
        raise exception '支付指令不可修改，请退回后更正重付' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger instruction_never_changes before update on payment_instruction
    for each row execute function instruction_never_changes();

create table bank_result_file (
    id uuid primary key,
    region_code region_code not null,
    batch_id uuid not null references payment_batch,
    format text not null check (format in ('PAIN_002', 'PAYROLL_CSV')),
    name text not null,
    sha256 sha256_hex not null,
    received_by text not null,
    recorded_at timestamptz not null,
    unique (batch_id, sha256)
);
comment on table bank_result_file is '银行回盘文件：同一文件只入账一次';
comment on column bank_result_file.id is '标识';
comment on column bank_result_file.region_code is '区划';
comment on column bank_result_file.batch_id is '批次';
comment on column bank_result_file.format is 'PAIN_002 或 PAYROLL_CSV 代发结果';
comment on column bank_result_file.name is '文件名';
comment on column bank_result_file.sha256 is '文件摘要';
comment on column bank_result_file.received_by is '上传人';
comment on column bank_result_file.recorded_at is '记录时间';

create table bank_result_line (
    file_id uuid not null references bank_result_file,
    line_no int not null,
    region_code region_code not null,
    end_to_end_id text not null,
    outcome text not null check (outcome in ('BOOKED', 'UNKNOWN', 'AMOUNT_MISMATCH', 'DUPLICATE', 'CONTRADICTION')),
    status text not null check (status in ('PAID', 'REJECTED', 'IN_DOUBT')),
    amount cny,
    bank_reference text,
    reason text,
    primary key (file_id, line_no)
);
comment on table bank_result_line is '回盘明细，只增不改';
comment on column bank_result_line.file_id is '回盘文件';
comment on column bank_result_line.line_no is '行号';
comment on column bank_result_line.region_code is '区划';
comment on column bank_result_line.end_to_end_id is '端到端标识';
comment on column bank_result_line.outcome is 'BOOKED 已入账，UNKNOWN 查无此笔，AMOUNT_MISMATCH 金额不符，DUPLICATE 重复，CONTRADICTION 与已有结果矛盾';
comment on column bank_result_line.status is '银行结果：PAID 成功，REJECTED 失败，IN_DOUBT 处理中';
comment on column bank_result_line.amount is '银行所报金额（元）';
comment on column bank_result_line.bank_reference is '银行流水号';
comment on column bank_result_line.reason is '原因';

create table payment_event (
    id uuid primary key,
    region_code region_code not null,
    instruction_id uuid not null references payment_instruction,
    kind text not null check (kind in ('INSTRUCTED', 'BATCHED', 'UNBATCHED', 'SENT', 'PAID', 'RETURNED', 'IN_DOUBT')),
    amount cny not null check (amount > 0),
    bank_reference text,
    reason_code text,
    reason_text text,
    booked_on date,
    result_file_id uuid references bank_result_file,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create unique index payment_event_paid_once on payment_event (instruction_id) where kind = 'PAID';
create unique index payment_event_returned_once on payment_event (instruction_id) where kind = 'RETURNED';
create index payment_event_by_instruction on payment_event (instruction_id, recorded_at);
comment on table payment_event is '支付事件，只增不改';
comment on column payment_event.id is '标识';
comment on column payment_event.region_code is '区划';
comment on column payment_event.instruction_id is '支付指令';
comment on column payment_event.kind is '出指令、编批、撤批、送银行、支付成功、退回、存疑';
comment on column payment_event.amount is '金额（元）';
comment on column payment_event.bank_reference is '银行流水号';
comment on column payment_event.reason_code is '原因代码';
comment on column payment_event.reason_text is '原因';
comment on column payment_event.booked_on is '银行记账日期';
comment on column payment_event.result_file_id is '依据的回盘文件';
comment on column payment_event.recorded_by is '记录人';
comment on column payment_event.recorded_at is '记录时间';

select guard_region(t) from unnest(array['county_account', 'payment_batch', 'payment_instruction', 'bank_result_file',
    'bank_result_line', 'payment_event']::regclass[]) t;
grant select, insert on county_account, bank_result_file, bank_result_line, payment_event to yaomen_app;
grant select, insert, update on payment_batch, payment_instruction to yaomen_app;
