-- Why: severance, placement and insurance follow a person, so the person is on a roster first: of one enterprise under one
-- programme, once. Neither the day of birth nor what gives it away (the day of retirement) is kept in the clear: beside
-- the masked number it would complete the number. What follows from it is kept as it was judged when it was entered.

create table worker (
    id uuid primary key,
    region_code region_code not null,
    enterprise_id uuid not null references enterprise,
    programme_id uuid not null references programme,
    name text not null check (length(name) between 1 and 50),
    citizen_id_cipher bytea not null,
    citizen_id_index bytea not null,
    citizen_id_masked text not null check (citizen_id_masked like '%********%'),
    sex text not null check (sex in ('MALE', 'FEMALE')),
    birth_year int not null check (birth_year between 1900 and 2199),
    phone_cipher bytea,
    phone_index bytea,
    phone_tail text check (length(phone_tail) <= 4),
    contract_from date not null,
    contract_to date,
    job text not null check (length(job) between 1 and 60),
    post text not null check (post in ('MANAGEMENT', 'OPERATIVE')),
    mean_wage cny not null check (mean_wage >= 0 and mean_wage <= 10000000),
    pension text not null check (pension in ('INSURED', 'ARREARS', 'NONE')),
    medical text not null check (medical in ('INSURED', 'ARREARS', 'NONE')),
    unemployment text not null check (unemployment in ('INSURED', 'ARREARS', 'NONE')),
    work_injury text not null check (work_injury in ('INSURED', 'ARREARS', 'NONE')),
    maternity text not null check (maternity in ('INSURED', 'ARREARS', 'NONE')),
    injury_grade int check (injury_grade between 1 and 10),
    pregnant boolean not null,
    medical_period boolean not null,
    zero_employment_family boolean not null,
    retired boolean not null,
    near_retirement boolean not null,
    older boolean not null,
    over_age boolean not null,
    card_doubtful boolean not null,
    same_person boolean not null default false,
    shared_account boolean not null default false,
    account_cipher bytea,
    account_index bytea,
    account_tail text check (length(account_tail) <= 4),
    bank_code text check (bank_code ~ '^[0-9]{12}$'),
    synthetic boolean not null,
    import_id uuid references import_list,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    unique (enterprise_id, programme_id, citizen_id_index),
    constraint worker_contract_in_order check (contract_to >= contract_from),
    -- The year is all that is kept in the clear; the day is judged before it is sealed.
    constraint worker_of_working_age check (extract(year from contract_from) - birth_year >= 16),
    constraint worker_pregnant_is_female check (not pregnant or sex = 'FEMALE'),
    check ((account_cipher is null) = (account_index is null) and (account_cipher is null) = (bank_code is null)),
    check ((phone_cipher is null) = (phone_index is null))
);
create index worker_in_list on worker (region_code, name, id);
create index worker_by_person on worker (citizen_id_index);
create index worker_by_account on worker (account_index) where account_index is not null;
create index worker_by_programme on worker (programme_id, region_code);
comment on table worker is '职工花名册：一家企业在一个政策项目下的一名职工';
comment on column worker.id is '标识';
comment on column worker.region_code is '区划（企业所在）';
comment on column worker.enterprise_id is '企业';
comment on column worker.programme_id is '政策项目';
comment on column worker.name is '姓名';
comment on column worker.citizen_id_cipher is '公民身份号码（加密）';
comment on column worker.citizen_id_index is '公民身份号码盲索引';
comment on column worker.citizen_id_masked is '公民身份号码（脱敏）';
comment on column worker.sex is '性别（取自公民身份号码）：MALE 男，FEMALE 女';
comment on column worker.birth_year is '出生年份（月日不存明文）';
comment on column worker.phone_cipher is '联系电话（加密）';
comment on column worker.phone_index is '联系电话盲索引';
comment on column worker.phone_tail is '联系电话末四位';
comment on column worker.contract_from is '劳动合同起始日期（入职）';
comment on column worker.contract_to is '劳动合同终止日期；无固定期限为空';
comment on column worker.job is '岗位';
comment on column worker.post is '岗位类别：MANAGEMENT 管理技术岗，OPERATIVE 生产操作岗';
comment on column worker.mean_wage is '前十二个月月平均工资（元，应得工资）';
comment on column worker.pension is '养老保险：INSURED 参保，ARREARS 欠缴或中断，NONE 未参保';
comment on column worker.medical is '医疗保险（同上）';
comment on column worker.unemployment is '失业保险（同上）';
comment on column worker.work_injury is '工伤保险（同上）';
comment on column worker.maternity is '生育保险（同上）';
comment on column worker.injury_grade is '伤残等级 1 至 10 级';
comment on column worker.pregnant is '孕期、产期、哺乳期（劳动合同法第四十二条第四项）';
comment on column worker.medical_period is '在规定的医疗期内（劳动合同法第四十二条第三项）';
comment on column worker.zero_employment_family is '零就业家庭成员';
comment on column worker.retired is '已退休，领取养老金';
comment on column worker.near_retirement is '连续工作满十五年且距法定退休年龄不足五年（劳动合同法第四十二条第五项），登记时判定';
comment on column worker.older is '大龄（4050）人员，登记时判定';
comment on column worker.over_age is '已达法定退休年龄，登记时判定';
comment on column worker.card_doubtful is '银行卡号校验位不符';
comment on column worker.same_person is '同一人另有花名册记录（含其他区划）';
comment on column worker.shared_account is '账户与他人相同（含其他区划）';
comment on column worker.account_cipher is '账号（加密）';
comment on column worker.account_index is '账号盲索引';
comment on column worker.account_tail is '账号末四位';
comment on column worker.bank_code is '开户行联行号';
comment on column worker.synthetic is '是否合成样例数据';
comment on column worker.import_id is '所来自的名单；逐人登记为空';
comment on column worker.created_by is '登记人';
comment on column worker.recorded_at is '记录时间';
comment on column worker.version is '版本号（并发控制）';

select guard_region('worker');
grant select, insert on worker to yaomen_app;
grant update (name, phone_cipher, phone_index, phone_tail, contract_from, contract_to, job, post, mean_wage, pension, medical,
    unemployment, work_injury, maternity, injury_grade, pregnant, medical_period, zero_employment_family, retired,
    near_retirement, older, over_age, card_doubtful, account_cipher, account_index, account_tail, bank_code, version)
    on worker to yaomen_app;

-- The region is the enterprise's, whoever writes.
create function worker_is_where_its_enterprise_is() returns trigger language plpgsql as $$
begin
    if not exists (select from enterprise e where e.id = new.enterprise_id and e.region_code = new.region_code) then
        raise exception '职工须与所在企业同属一个区划' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger worker_is_where_its_enterprise_is before insert on worker
    for each row execute function worker_is_where_its_enterprise_is();

create view worker_view with (security_invoker = true) as
select w.id, w.region_code, w.enterprise_id, e.name as enterprise_name, e.credit_code::text as credit_code, w.programme_id,
    (select p.code from programme p where p.id = w.programme_id) as programme_code, w.name, w.citizen_id_masked, w.sex,
    w.birth_year, '*******' || w.phone_tail as phone_masked, w.contract_from, w.contract_to, w.job, w.post, w.mean_wage,
    w.pension, w.medical, w.unemployment, w.work_injury, w.maternity, w.injury_grade,
    concat_ws(e'\n', case when w.injury_grade is not null then 'INJURY' end, case when w.pregnant then 'PREGNANCY' end,
        case when w.medical_period then 'MEDICAL_PERIOD' end, case when w.near_retirement then 'NEAR_RETIREMENT' end,
        case when w.zero_employment_family then 'ZERO_EMPLOYMENT_FAMILY' end, case when w.older then 'OLDER' end,
        case when w.retired then 'RETIRED' end) as special_cases,
    concat_ws(e'\n', case when w.same_person then 'SAME_PERSON' end, case when w.shared_account then 'SHARED_ACCOUNT' end,
        case when w.over_age then 'OVER_AGE' end, case when w.card_doubtful then 'CARD_DOUBTFUL' end) as flags,
    '****' || w.account_tail as account_masked, w.bank_code, w.synthetic, w.import_id, w.created_by, w.recorded_at, w.version
from worker w left join enterprise e on e.id = w.enterprise_id;
comment on view worker_view is '职工花名册（证件、电话与账号脱敏）';
grant select on worker_view to yaomen_app;
