-- Why: what a transfer of social insurance passes through, at which place, and within how many working days, has changed
-- with every document. So the steps are dated rows with their document, as parameters are; a case keeps the version of
-- the day it was opened.
--
-- Source and confidence: the days of pension and of medical insurance come from reports of the documents; for
-- unemployment no day was seen in any, so none is set. Medical insurance before November 2021 is not known and has none.

create table transfer_step (
    scheme text not null check (scheme in ('PENSION', 'MEDICAL', 'UNEMPLOYMENT')),
    effective_from date not null,
    step_no int not null check (step_no between 1 and 12),
    name text not null check (length(name) between 2 and 60),
    side text not null check (side in ('OLD', 'NEW')),
    working_days int check (working_days between 1 and 250),
    effect text not null check (effect in ('NONE', 'SEND', 'RECEIVE')),
    form text check (form in ('CERTIFICATE', 'LETTER', 'INFORMATION', 'MEDICAL_INFORMATION', 'UNEMPLOYMENT_CERTIFICATE')),
    document text not null check (length(document) between 2 and 200),
    article text not null check (length(article) between 1 and 100),
    to_confirm boolean not null,
    set_by text not null,
    recorded_at timestamptz not null,
    primary key (scheme, effective_from, step_no),
    constraint transfer_step_money check ((effect <> 'SEND' or side = 'OLD') and (effect <> 'RECEIVE' or side = 'NEW'))
);
comment on table transfer_step is '社保关系转移接续的办理环节：按险种、按生效日期，附文号；只增不改';
comment on column transfer_step.scheme is '险种：PENSION 养老，MEDICAL 医疗，UNEMPLOYMENT 失业';
comment on column transfer_step.effective_from is '生效日期';
comment on column transfer_step.step_no is '环节序号，自 1 起连续';
comment on column transfer_step.name is '环节名称';
comment on column transfer_step.side is '办理地：OLD 转出地，NEW 转入地';
comment on column transfer_step.working_days is '办理工作日数；文件未定期限的为空';
comment on column transfer_step.effect is '资金：NONE 无，SEND 划出，RECEIVE 到账';
comment on column transfer_step.form is '本环节开具的表单';
comment on column transfer_step.document is '文号';
comment on column transfer_step.article is '条款';
comment on column transfer_step.to_confirm is '是否待核实';
comment on column transfer_step.set_by is '设定人';
comment on column transfer_step.recorded_at is '记录时间';

-- A version is whole: numbered without gaps, and its money is sent once, then received once.
create function transfer_steps_are_whole() returns trigger language plpgsql as $$
begin
    if exists (select from transfer_step s join (select distinct scheme, effective_from from added) a
            using (scheme, effective_from)
        group by s.scheme, s.effective_from
        having max(s.step_no) <> count(*) or count(*) filter (where s.effect = 'SEND') <> 1
            or count(*) filter (where s.effect = 'RECEIVE') <> 1
            or max(s.step_no) filter (where s.effect = 'RECEIVE') < max(s.step_no) filter (where s.effect = 'SEND')) then
        raise exception '环节须自 1 起连续编号，并先划出、后到账各一次' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger transfer_steps_are_whole after insert on transfer_step referencing new table as added
    for each statement execute function transfer_steps_are_whole();
grant select, insert on transfer_step to yaomen_app;

insert into transfer_step
select v.scheme, v.since, v.no, v.name, v.side, v.days, v.effect, v.form, v.document, v.article, true, 'system', now()
from (values
    ('PENSION', date '2010-01-01', 1, '开具参保缴费凭证', 'OLD', null::int, 'NONE', 'CERTIFICATE', '国办发〔2009〕66号', '条款待核实'),
    ('PENSION', date '2010-01-01', 2, '参保人员提出转移接续申请', 'NEW', null, 'NONE', null, '国办发〔2009〕66号', '条款待核实'),
    ('PENSION', date '2010-01-01', 3, '审核申请，发出联系函', 'NEW', 15, 'NONE', 'LETTER', '国办发〔2009〕66号', '条款待核实'),
    ('PENSION', date '2010-01-01', 4, '发出信息表，划转基金，终止关系', 'OLD', 15, 'SEND', 'INFORMATION', '国办发〔2009〕66号',
        '条款待核实'),
    ('PENSION', date '2010-01-01', 5, '核对到账，接续关系并告知', 'NEW', 15, 'RECEIVE', null, '国办发〔2009〕66号', '条款待核实'),
    ('MEDICAL', date '2021-11-01', 1, '受理转移接续申请', 'OLD', null, 'NONE', null, '医保办发〔2021〕43号', '条款待核实'),
    ('MEDICAL', date '2021-11-01', 2, '核对信息，生成信息表，划转个人账户余额', 'OLD', 10, 'SEND', 'MEDICAL_INFORMATION',
        '医保办发〔2021〕43号', '条款待核实'),
    ('MEDICAL', date '2021-11-01', 3, '核对并载入参保信息', 'NEW', 5, 'NONE', null, '医保办发〔2021〕43号', '条款待核实'),
    ('MEDICAL', date '2021-11-01', 4, '个人账户余额到账入账', 'NEW', null, 'RECEIVE', null, '医保办发〔2021〕43号', '条款待核实'),
    ('UNEMPLOYMENT', date '2001-01-01', 1, '开具失业保险关系转移证明', 'OLD', null, 'NONE', 'UNEMPLOYMENT_CERTIFICATE',
        '劳动保障部令第8号', '条款待核实，未见办理期限'),
    ('UNEMPLOYMENT', date '2001-01-01', 2, '凭证明到转入地申请接续', 'NEW', null, 'NONE', null, '劳动保障部令第8号',
        '条款待核实，未见办理期限'),
    ('UNEMPLOYMENT', date '2001-01-01', 3, '划转失业保险费用', 'OLD', null, 'SEND', null, '劳动保障部令第8号',
        '条款待核实，未见办理期限'),
    ('UNEMPLOYMENT', date '2001-01-01', 4, '核对到账，接续关系并告知', 'NEW', null, 'RECEIVE', null, '劳动保障部令第8号',
        '条款待核实，未见办理期限')
) v (scheme, since, no, name, side, days, effect, form, document, article);

create view transfer_step_view with (security_invoker = true) as
select s.scheme, s.effective_from, s.step_no, s.name, s.side, s.working_days, s.effect, s.form, s.document, s.article,
    s.to_confirm, s.set_by, s.recorded_at, s.effective_from = (select max(o.effective_from) from transfer_step o
        where o.scheme = s.scheme and o.effective_from <= business_today()) is true as in_force
from transfer_step s;
comment on view transfer_step_view is '转移接续环节，标明现行者';
grant select on transfer_step_view to yaomen_app;

-- Whom a case goes to: an agency of a county that works in this system, or one outside.
create table insurance_agency (
    id uuid primary key,
    region_code region_code not null,
    name text not null check (length(name) between 4 and 60),
    in_system boolean not null,
    address text check (length(address) between 2 and 100),
    phone text check (length(phone) between 5 and 30),
    created_by text not null,
    recorded_at timestamptz not null,
    unique (region_code, name)
);
comment on table insurance_agency is '社会保险经办机构：本系统内各区县的，以及系统外的';
comment on column insurance_agency.id is '标识';
comment on column insurance_agency.region_code is '区划';
comment on column insurance_agency.name is '机构名称';
comment on column insurance_agency.in_system is '是否使用本系统：是则经办台之间流转，否则以文件往来';
comment on column insurance_agency.address is '地址';
comment on column insurance_agency.phone is '联系电话';
comment on column insurance_agency.created_by is '登记人';
comment on column insurance_agency.recorded_at is '记录时间';
alter table insurance_agency enable row level security;
create policy public_read on insurance_agency for select to yaomen_app using (true);
-- Nobody opens a desk in another county's name.
create policy own_desk on insurance_agency for insert to yaomen_app
    with check (not in_system or starts_with(region_code, (select scope_prefix())));
grant select, insert on insurance_agency to yaomen_app;

create view insurance_agency_view with (security_invoker = true) as
select a.id, a.region_code::text as region_code, coalesce(r.name, a.region_code::text) as region_name, a.name, a.in_system,
    a.address, a.phone, case when starts_with(a.region_code, (select scope_prefix())) then a.created_by end as created_by,
    a.recorded_at
from insurance_agency a left join region r on r.code = a.region_code and r.valid_to is null;
comment on view insurance_agency_view is '经办机构及其区划名称；其他区划的不示登记人';
grant select on insurance_agency_view to yaomen_app;
