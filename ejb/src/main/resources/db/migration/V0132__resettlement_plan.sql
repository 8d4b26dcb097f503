-- Why: no worker is paid, and nobody is let go, before the enterprise's plan for them is voted by its workers, reported where
-- that is due, funded and approved (劳动合同法第四十一条；财建〔2016〕253号). The plan is one frozen document; every column that
-- a rule or a list needs is computed from it, so that none can say anything else than what was signed.

create function iso_date(text) returns date language sql immutable strict as $$
    select make_date(left($1, 4)::int, substr($1, 6, 2)::int, substr($1, 9, 2)::int)
$$;
comment on function iso_date(text) is '由 YYYY-MM-DD 得日期，不受日期格式设置影响';

create table resettlement_plan (
    id uuid primary key,
    region_code region_code not null,
    document text not null check (document is json object),
    sha256 sha256_hex not null,
    state text not null check (state in ('IN_APPROVAL', 'APPROVED', 'REFUSED', 'SUPERSEDED')),
    approved_on date,
    superseded_on date,
    created_by text not null,
    recorded_at timestamptz not null,
    version int not null,
    enterprise_id uuid not null generated always as ((document::jsonb ->> 'enterpriseId')::uuid) stored references enterprise,
    programme_id uuid not null generated always as ((document::jsonb ->> 'programmeId')::uuid) stored references programme,
    appropriation_id uuid not null
        generated always as ((document::jsonb ->> 'appropriationId')::uuid) stored references appropriation,
    staff int not null generated always as ((document::jsonb #>> '{figures,staff}')::int) stored check (staff > 0),
    affected int not null generated always as ((document::jsonb #>> '{figures,affected}')::int) stored check (affected > 0),
    ch1 int not null generated always as ((document::jsonb #>> '{figures,heads,ch1}')::int) stored check (ch1 >= 0),
    ch2 int not null generated always as ((document::jsonb #>> '{figures,heads,ch2}')::int) stored check (ch2 >= 0),
    ch3 int not null generated always as ((document::jsonb #>> '{figures,heads,ch3}')::int) stored check (ch3 >= 0),
    ch4 int not null generated always as ((document::jsonb #>> '{figures,heads,ch4}')::int) stored check (ch4 >= 0),
    other int not null generated always as ((document::jsonb #>> '{figures,heads,other}')::int) stored check (other >= 0),
    amount cny not null generated always as ((document::jsonb #>> '{figures,amount}')::numeric) stored check (amount >= 0),
    u1 cny not null generated always as ((document::jsonb #>> '{figures,uses,u1}')::numeric) stored check (u1 >= 0),
    u2 cny not null generated always as ((document::jsonb #>> '{figures,uses,u2}')::numeric) stored check (u2 >= 0),
    u3 cny not null generated always as ((document::jsonb #>> '{figures,uses,u3}')::numeric) stored check (u3 >= 0),
    u4 cny not null generated always as ((document::jsonb #>> '{figures,uses,u4}')::numeric) stored check (u4 >= 0),
    u5 cny not null generated always as ((document::jsonb #>> '{figures,uses,u5}')::numeric) stored check (u5 >= 0),
    u6 cny not null generated always as ((document::jsonb #>> '{figures,uses,u6}')::numeric) stored check (u6 >= 0),
    contracts_end_on date generated always as (iso_date(document::jsonb ->> 'contractsEndOn')) stored,
    held_on date not null generated always as (iso_date(document::jsonb #>> '{congress,heldOn}')) stored,
    entitled int not null generated always as ((document::jsonb #>> '{congress,entitled}')::int) stored check (entitled > 0),
    attended int not null generated always as ((document::jsonb #>> '{congress,attended}')::int) stored,
    in_favour int not null generated always as ((document::jsonb #>> '{congress,inFavour}')::int) stored,
    vote_sha256 sha256_hex not null generated always as (document::jsonb #>> '{congress,attachmentSha256}') stored,
    explained_on date generated always as (iso_date(document::jsonb #>> '{report,explainedOn}')) stored,
    reported_on date generated always as (iso_date(document::jsonb #>> '{report,reportedOn}')) stored,
    report_sha256 sha256_hex generated always as (document::jsonb #>> '{report,attachmentSha256}') stored,
    constraint resettlement_plan_hash check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint resettlement_plan_region check (region_code = document::jsonb ->> 'regionCode'
        and id::text = document::jsonb ->> 'id'),
    constraint resettlement_plan_days check ((state in ('APPROVED', 'SUPERSEDED')) = (approved_on is not null)
        and (state = 'SUPERSEDED') = (superseded_on is not null)),
    constraint resettlement_plan_affected check (affected <= staff),
    constraint resettlement_plan_heads check (ch1 + ch2 + ch3 + ch4 + other = affected),
    constraint resettlement_plan_uses check (u1 + u2 + u3 + u4 + u5 + u6 = amount),
    constraint resettlement_plan_votes check (in_favour between 0 and attended and attended <= entitled),
    constraint resettlement_plan_end check (ch2 + ch4 + other = 0 or contracts_end_on is not null),
    constraint resettlement_plan_vote_file foreign key (region_code, vote_sha256) references attachment (region_code, sha256),
    constraint resettlement_plan_report_file
        foreign key (region_code, report_sha256) references attachment (region_code, sha256)
);
comment on table resettlement_plan is '职工安置方案：一户企业在一个政策项目下的安置、资金、表决与报告，送审后不变';
comment on column resettlement_plan.id is '标识';
comment on column resettlement_plan.region_code is '区划';
comment on column resettlement_plan.document is '方案全文（规范 JSON），以下各列均由其得出';
comment on column resettlement_plan.sha256 is '方案全文摘要';
comment on column resettlement_plan.state is 'IN_APPROVAL 审批中，APPROVED 已批准，REFUSED 审批未通过，SUPERSEDED 已被修订方案取代';
comment on column resettlement_plan.approved_on is '批准日期';
comment on column resettlement_plan.superseded_on is '被取代日期';
comment on column resettlement_plan.created_by is '编制人';
comment on column resettlement_plan.recorded_at is '记录时间';
comment on column resettlement_plan.version is '版本号（并发控制）';
comment on column resettlement_plan.enterprise_id is '企业';
comment on column resettlement_plan.programme_id is '政策项目';
comment on column resettlement_plan.appropriation_id is '资金来源指标';
comment on column resettlement_plan.staff is '职工总数';
comment on column resettlement_plan.affected is '涉及职工';
comment on column resettlement_plan.ch1 is 'CH1 内部分流安置人数';
comment on column resettlement_plan.ch2 is 'CH2 转岗就业创业人数（解除合同）';
comment on column resettlement_plan.ch3 is 'CH3 内部退养人数';
comment on column resettlement_plan.ch4 is 'CH4 公益性岗位托底人数（解除合同）';
comment on column resettlement_plan.other is '其他人数：自谋职业、退休等（解除或终止合同）';
comment on column resettlement_plan.amount is '资金总额（元）';
comment on column resettlement_plan.u1 is 'U1 退养职工保险费、生活费（元）';
comment on column resettlement_plan.u2 is 'U2 经济补偿金、工伤保险待遇（元）';
comment on column resettlement_plan.u3 is 'U3 清偿拖欠工资、社保欠费（元）';
comment on column resettlement_plan.u4 is 'U4 自行管理社保基金亏空、欠付待遇（元）';
comment on column resettlement_plan.u5 is 'U5 内部分流安置（元）';
comment on column resettlement_plan.u6 is 'U6 人社部发〔2016〕32号所列措施（元）';
comment on column resettlement_plan.contracts_end_on is '劳动合同解除起始日期';
comment on column resettlement_plan.held_on is '职工代表大会召开日期';
comment on column resettlement_plan.entitled is '应到代表人数';
comment on column resettlement_plan.attended is '实到代表人数';
comment on column resettlement_plan.in_favour is '赞成人数';
comment on column resettlement_plan.vote_sha256 is '表决决议的附件摘要';
comment on column resettlement_plan.explained_on is '向工会或者全体职工说明情况的日期';
comment on column resettlement_plan.reported_on is '向劳动行政部门报告的日期';
comment on column resettlement_plan.report_sha256 is '报告的附件摘要';
create unique index resettlement_plan_one_open on resettlement_plan (enterprise_id, programme_id) where state = 'IN_APPROVAL';
create unique index resettlement_plan_one_standing on resettlement_plan (enterprise_id, programme_id) where state = 'APPROVED';
create index resettlement_plan_by_appropriation on resettlement_plan (appropriation_id);
comment on index resettlement_plan_one_open is '同一企业同一政策项目同时只有一个方案在审批';
comment on index resettlement_plan_one_standing is '同一企业同一政策项目只有一个有效的方案';
insert into state_transition values ('resettlement_plan', 'IN_APPROVAL', 'APPROVED'),
    ('resettlement_plan', 'IN_APPROVAL', 'REFUSED'), ('resettlement_plan', 'APPROVED', 'SUPERSEDED');
create trigger check_transition before update on resettlement_plan for each row execute function check_transition();

create table resettlement_plan_evidence (
    plan_id uuid not null references resettlement_plan,
    region_code region_code not null,
    attachment_sha256 sha256_hex not null,
    title text not null check (length(title) between 1 and 100),
    primary key (plan_id, attachment_sha256),
    foreign key (region_code, attachment_sha256) references attachment (region_code, sha256)
);
comment on table resettlement_plan_evidence is '职工安置方案的其他证明材料，只增不改，由方案全文得出';
comment on column resettlement_plan_evidence.plan_id is '职工安置方案';
comment on column resettlement_plan_evidence.region_code is '区划';
comment on column resettlement_plan_evidence.attachment_sha256 is '附件摘要';
comment on column resettlement_plan_evidence.title is '材料名称';

select guard_region(t) from unnest(array['resettlement_plan', 'resettlement_plan_evidence']::regclass[]) t;
grant select, insert, update on resettlement_plan to yaomen_app;
grant select on resettlement_plan_evidence to yaomen_app;

insert into approval_route values
    ('a0000000-0000-4000-8000-000000000006', 'RESETTLEMENT_PLAN', '000000', 0, null, '系统预置，可按本级内控制度调整');
insert into approval_route_step values
    ('a0000000-0000-4000-8000-000000000006', 1, 'hr-reviewer', '人社复核'),
    ('a0000000-0000-4000-8000-000000000006', 2, 'finance-reviewer', '资金落实');
