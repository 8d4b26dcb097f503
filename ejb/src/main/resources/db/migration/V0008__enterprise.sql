-- Why: who closes what, when, and who saw that it is gone. One equipment number belongs to one facility, one
-- facility is closed once in a programme, one closure has one written opinion.

create table township (
    code text not null check (code ~ '^[0-9]{9}$'),
    region_code region_code not null,
    name text not null,
    account_name text not null,
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (length(account_tail) <= 4),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    primary key (code),
    check (left(code, 6) = region_code)
);
comment on table township is '镇乡街道及其收款账户';
comment on column township.code is '镇乡街道代码（9 位）';
comment on column township.region_code is '区划';
comment on column township.name is '名称';
comment on column township.account_name is '账户户名';
comment on column township.account_cipher is '账号（加密）';
comment on column township.account_index is '账号盲索引';
comment on column township.account_tail is '账号末四位';
comment on column township.bank_code is '开户行联行号';
comment on column township.synthetic is '是否合成样例数据';
comment on column township.created_by is '建立人';
comment on column township.recorded_at is '记录时间';
comment on column township.version is '版本号（并发控制）';

create table enterprise (
    id uuid primary key,
    region_code region_code not null,
    township_code text not null references township,
    name text not null,
    credit_code char(18) not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    address text not null,
    legal_person_name text not null,
    legal_person_id_cipher bytea not null,
    legal_person_id_index bytea not null,
    legal_person_id_masked text not null,
    account_name text not null,
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (length(account_tail) <= 4),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    unique (region_code, credit_code)
);
create index enterprise_by_name on enterprise (region_code, name);
create index enterprise_by_legal_person on enterprise (legal_person_id_index);
create index enterprise_by_account on enterprise (account_index);
comment on table enterprise is '企业';
comment on column enterprise.id is '标识';
comment on column enterprise.region_code is '区划';
comment on column enterprise.township_code is '所在镇乡街道';
comment on column enterprise.name is '企业名称';
comment on column enterprise.credit_code is '统一社会信用代码（GB 32100-2015）';
comment on column enterprise.address is '地址';
comment on column enterprise.legal_person_name is '法定代表人';
comment on column enterprise.legal_person_id_cipher is '法定代表人公民身份号码（加密）';
comment on column enterprise.legal_person_id_index is '法定代表人公民身份号码盲索引';
comment on column enterprise.legal_person_id_masked is '法定代表人公民身份号码（脱敏）';
comment on column enterprise.account_name is '账户户名';
comment on column enterprise.account_cipher is '账号（加密）';
comment on column enterprise.account_index is '账号盲索引';
comment on column enterprise.account_tail is '账号末四位';
comment on column enterprise.bank_code is '开户行联行号';
comment on column enterprise.synthetic is '是否合成样例数据';
comment on column enterprise.created_by is '建立人';
comment on column enterprise.recorded_at is '记录时间';
comment on column enterprise.version is '版本号（并发控制）';

create table facility (
    id uuid primary key,
    region_code region_code not null,
    enterprise_id uuid not null references enterprise,
    name text not null,
    kind text not null check (kind in ('BRICK_KILN', 'COAL_MINE', 'CEMENT_LINE', 'STEEL_LINE', 'OTHER')),
    kiln_doors int check (kiln_doors between 1 and 500),
    approved_capacity numeric(18, 4) check (approved_capacity > 0),
    capacity_unit text,
    synthetic boolean not null default false,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    check ((kind = 'BRICK_KILN') = (kiln_doors is not null)),
    check ((approved_capacity is null) = (capacity_unit is null))
);
create index facility_by_enterprise on facility (enterprise_id);
comment on table facility is '设施：窑炉、矿井、生产线';
comment on column facility.id is '标识';
comment on column facility.region_code is '区划';
comment on column facility.enterprise_id is '企业';
comment on column facility.name is '名称';
comment on column facility.kind is '类别';
comment on column facility.kiln_doors is '窑门数（门）';
comment on column facility.approved_capacity is '核定产能';
comment on column facility.capacity_unit is '产能单位';
comment on column facility.synthetic is '窑门数等是否为合成样例数据';
comment on column facility.created_by is '建立人';
comment on column facility.recorded_at is '记录时间';
comment on column facility.version is '版本号（并发控制）';

create table facility_equipment (
    region_code region_code not null,
    equipment_no text not null check (length(equipment_no) between 1 and 60),
    facility_id uuid not null references facility,
    primary key (region_code, equipment_no)
);
create index facility_equipment_by_facility on facility_equipment (facility_id);
comment on table facility_equipment is '设备编号：一个编号只属于一处设施';
comment on column facility_equipment.region_code is '区划';
comment on column facility_equipment.equipment_no is '设备编号';
comment on column facility_equipment.facility_id is '设施';

create table closure (
    id uuid primary key,
    region_code region_code not null,
    programme_id uuid not null references programme,
    facility_id uuid not null references facility,
    enterprise_id uuid not null references enterprise,
    applied_on date not null,
    closed_on date not null,
    voluntary boolean not null,
    state text not null check (state in ('REGISTERED', 'ACCEPTED')),
    registered_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    unique (facility_id, programme_id)
);
create index closure_by_programme on closure (programme_id, region_code);
comment on table closure is '关闭登记';
comment on column closure.id is '标识';
comment on column closure.region_code is '区划';
comment on column closure.programme_id is '政策项目';
comment on column closure.facility_id is '设施';
comment on column closure.enterprise_id is '企业';
comment on column closure.applied_on is '申请日期';
comment on column closure.closed_on is '关闭日期';
comment on column closure.voluntary is '是否自愿关闭';
comment on column closure.state is 'REGISTERED 已登记，ACCEPTED 已验收';
comment on column closure.registered_by is '登记人';
comment on column closure.recorded_at is '记录时间';
comment on column closure.version is '版本号（并发控制）';
insert into state_transition values ('closure', 'REGISTERED', 'ACCEPTED');
create trigger check_transition before update on closure for each row execute function check_transition();

create table closure_evidence (
    closure_id uuid not null references closure,
    region_code region_code not null,
    attachment_sha256 sha256_hex not null,
    title text not null check (length(title) between 1 and 100),
    added_by text not null,
    recorded_at timestamptz not null,
    primary key (closure_id, attachment_sha256),
    foreign key (region_code, attachment_sha256) references attachment (region_code, sha256)
);
comment on table closure_evidence is '关闭与验收的证明材料，只增不改';
comment on column closure_evidence.closure_id is '关闭登记';
comment on column closure_evidence.region_code is '区划';
comment on column closure_evidence.attachment_sha256 is '附件摘要';
comment on column closure_evidence.title is '材料名称';
comment on column closure_evidence.added_by is '提交人';
comment on column closure_evidence.recorded_at is '记录时间';

create table acceptance_opinion (
    id uuid primary key,
    region_code region_code not null,
    closure_id uuid not null unique references closure,
    acceptance_state text not null check (acceptance_state in ('DISMANTLED', 'EQUIPMENT_REMOVED', 'POWER_AND_WATER_CUT')),
    accepted_on date not null,
    dismantle_by date,
    opinion text not null check (length(opinion) between 2 and 2000),
    accepted_by text not null,
    recorded_at timestamptz not null,
    check ((acceptance_state = 'POWER_AND_WATER_CUT') = (dismantle_by is not null))
);
comment on table acceptance_opinion is '逐户书面验收意见，只增不改';
comment on column acceptance_opinion.id is '标识';
comment on column acceptance_opinion.region_code is '区划';
comment on column acceptance_opinion.closure_id is '关闭登记';
comment on column acceptance_opinion.acceptance_state is 'DISMANTLED 全面拆除窑体及设备，EQUIPMENT_REMOVED 拆除机器设备不具备生产能力，POWER_AND_WATER_CUT 断水断电';
comment on column acceptance_opinion.accepted_on is '验收日期';
comment on column acceptance_opinion.dismantle_by is '限期拆除日期（仅断水断电）';
comment on column acceptance_opinion.opinion is '验收意见';
comment on column acceptance_opinion.accepted_by is '验收人';
comment on column acceptance_opinion.recorded_at is '记录时间';

select guard_region(t) from unnest(array['township', 'enterprise', 'facility', 'facility_equipment', 'closure',
    'closure_evidence', 'acceptance_opinion']::regclass[]) t;
grant select, insert, update on township, enterprise, facility, closure to yaomen_app;
grant select, insert on facility_equipment, closure_evidence, acceptance_opinion to yaomen_app;
