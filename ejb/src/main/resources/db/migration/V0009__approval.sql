-- Why: nobody approves their own work. The primary key of participation is the rule: one person, one part, one
-- document. Routes by amount band are data.

create table participation (
    subject_type text not null,
    subject_id uuid not null,
    person text not null,
    region_code region_code not null,
    part text not null,
    recorded_at timestamptz not null,
    primary key (subject_type, subject_id, person)
);
comment on table participation is '经办分工：同一人在同一单据中只能担任一个角色，没有开关';
comment on column participation.subject_type is '单据类型';
comment on column participation.subject_id is '单据标识';
comment on column participation.person is '人员';
comment on column participation.region_code is '区划';
comment on column participation.part is '角色：APPLICANT 登记、ACCEPTOR 验收、CALCULATOR 核定、APPROVER_n 第 n 步审批、MAKER 制单、PAYER 付款';
comment on column participation.recorded_at is '记录时间';

create table approval_route (
    id uuid primary key,
    subject_type text not null,
    region_code region_code not null,
    amount_from cny not null check (amount_from >= 0),
    amount_below cny check (amount_below > amount_from),
    document text not null,
    unique (subject_type, region_code, amount_from)
);
comment on table approval_route is '审批路径：按单据类型、区划与金额区间，最近的区划优先';
comment on column approval_route.id is '标识';
comment on column approval_route.subject_type is '单据类型';
comment on column approval_route.region_code is '适用区划及其下级';
comment on column approval_route.amount_from is '金额下限（含）';
comment on column approval_route.amount_below is '金额上限（不含），空为无上限';
comment on column approval_route.document is '依据';

create table approval_route_step (
    route_id uuid not null references approval_route,
    step_no int not null check (step_no > 0),
    role text not null,
    title text not null,
    primary key (route_id, step_no)
);
comment on table approval_route_step is '审批步骤';
comment on column approval_route_step.route_id is '审批路径';
comment on column approval_route_step.step_no is '步骤序号';
comment on column approval_route_step.role is '所需岗位角色';
comment on column approval_route_step.title is '步骤名称';

create table approval_case (
    id uuid primary key,
    region_code region_code not null,
    subject_type text not null,
    subject_id uuid not null,
    subject_sha256 sha256_hex not null,
    title text not null,
    amount cny not null,
    route_id uuid not null references approval_route,
    next_step int not null,
    state text not null check (state in ('OPEN', 'GRANTED', 'REFUSED')),
    opened_by text not null,
    recorded_at timestamptz not null,
    version int not null
);
create unique index approval_case_one_open on approval_case (subject_type, subject_id) where state = 'OPEN';
create index approval_case_inbox on approval_case (region_code, state, recorded_at);
comment on table approval_case is '审批件';
comment on column approval_case.id is '标识';
comment on column approval_case.region_code is '区划';
comment on column approval_case.subject_type is '单据类型';
comment on column approval_case.subject_id is '单据标识';
comment on column approval_case.subject_sha256 is '所审内容的摘要';
comment on column approval_case.title is '标题';
comment on column approval_case.amount is '金额（元）';
comment on column approval_case.route_id is '审批路径';
comment on column approval_case.next_step is '下一步序号';
comment on column approval_case.state is 'OPEN 审批中，GRANTED 通过，REFUSED 不予通过';
comment on column approval_case.opened_by is '送审人';
comment on column approval_case.recorded_at is '送审时间';
comment on column approval_case.version is '版本号（并发控制）';
insert into state_transition values ('approval_case', 'OPEN', 'GRANTED'), ('approval_case', 'OPEN', 'REFUSED');
create trigger check_transition before update on approval_case for each row execute function check_transition();

create table approval_step (
    case_id uuid not null references approval_case,
    step_no int not null,
    region_code region_code not null,
    decision text not null check (decision in ('APPROVE', 'REFUSE')),
    signed_sha256 sha256_hex not null,
    reason text,
    decided_by text not null,
    recorded_at timestamptz not null,
    primary key (case_id, step_no),
    check (decision = 'APPROVE' or length(reason) > 0)
);
comment on table approval_step is '审批意见：每步签署所见内容的摘要，只增不改';
comment on column approval_step.case_id is '审批件';
comment on column approval_step.step_no is '步骤序号';
comment on column approval_step.region_code is '区划';
comment on column approval_step.decision is 'APPROVE 同意，REFUSE 不同意';
comment on column approval_step.signed_sha256 is '签署的内容摘要';
comment on column approval_step.reason is '意见';
comment on column approval_step.decided_by is '审批人';
comment on column approval_step.recorded_at is '审批时间';

create function the_signed_hash_is_the_frozen_hash() returns trigger language plpgsql as $$
begin
    if not exists (select from approval_case c where c.id = new.case_id and c.subject_sha256 = new.signed_sha256) then
        raise exception '签署的摘要与送审内容不符' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger the_signed_hash_is_the_frozen_hash before insert on approval_step
    for each row execute function the_signed_hash_is_the_frozen_hash();

insert into approval_route values
    ('a0000000-0000-4000-8000-000000000001', 'AWARD', '000000', 0, 100000, '系统预置，可按本级内控制度调整'),
    ('a0000000-0000-4000-8000-000000000002', 'AWARD', '000000', 100000, null, '系统预置，可按本级内控制度调整'),
    ('a0000000-0000-4000-8000-000000000003', 'APPROPRIATION', '000000', 0, null, '系统预置，可按本级内控制度调整'),
    ('a0000000-0000-4000-8000-000000000004', 'PAYMENT_BATCH', '000000', 0, null, '系统预置，可按本级内控制度调整');
insert into approval_route_step values
    ('a0000000-0000-4000-8000-000000000001', 1, 'finance-reviewer', '财政复核'),
    ('a0000000-0000-4000-8000-000000000002', 1, 'finance-reviewer', '财政复核'),
    ('a0000000-0000-4000-8000-000000000002', 2, 'finance-approver', '财政审批'),
    ('a0000000-0000-4000-8000-000000000003', 1, 'finance-approver', '财政审批'),
    ('a0000000-0000-4000-8000-000000000004', 1, 'finance-reviewer', '付款复核');

select guard_region(t) from unnest(array['participation', 'approval_case', 'approval_step']::regclass[]) t;
create view approval_case_view with (security_invoker = true) as
select c.id, c.region_code, c.subject_type, c.subject_id, c.subject_sha256, c.title, c.amount, c.state, c.next_step,
    s.role as next_role, s.title as next_title, c.opened_by, c.recorded_at, c.version
from approval_case c left join approval_route_step s
    on s.route_id = c.route_id and s.step_no = c.next_step and c.state = 'OPEN';
comment on view approval_case_view is '审批件及其下一步';
grant select on approval_case_view to yaomen_app;

grant select on approval_route, approval_route_step to yaomen_app;
grant select, insert on participation, approval_step to yaomen_app;
grant select, insert, update on approval_case to yaomen_app;
