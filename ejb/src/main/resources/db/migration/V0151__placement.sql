-- Why: where a laid-off worker went is a series of facts, none of which is ever changed: a new one takes the place of the
-- one before, a lapse opens the case again, and a mistake is taken back by a record that says why. What stands now is
-- computed from the series into one row a worker, so that nobody can stand in two places.

create table placement_record (
    id uuid primary key,
    region_code region_code not null,
    worker_id uuid not null references worker,
    seq_no int not null check (seq_no > 0),
    cause text not null check (cause in ('PLACED', 'LAPSED', 'REVERSED')),
    status text not null check (status in
        ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING')),
    started_on date not null,
    employer text check (length(employer) between 2 and 100),
    post text check (length(post) between 1 and 60),
    agreement_no text check (length(agreement_no) between 1 and 60),
    agreement_signed_on date,
    contract_end_ground text check (contract_end_ground in ('AGREED', 'LAYOFF', 'CLOSURE', 'EXPIRY')),
    contract_ended_on date,
    registered_on date,
    benefit_from date,
    voluntary boolean not null,
    consented boolean not null,
    early_enough boolean,
    attachment_sha256 sha256_hex,
    reason text check (length(reason) between 2 and 500),
    reverses uuid unique references placement_record,
    created_by text not null,
    recorded_at timestamptz not null,
    unique (worker_id, seq_no),
    foreign key (region_code, attachment_sha256) references attachment (region_code, sha256),
    constraint placement_cause check ((cause = 'REVERSED') = (reverses is not null)
        and (cause = 'PLACED' or reason is not null) and (cause <> 'LAPSED' or status = 'WAITING')),
    constraint placement_where check (cause <> 'PLACED' or status not in ('CH1', 'CH2', 'CH3', 'CH4')
        or (employer is not null and attachment_sha256 is not null)),
    constraint placement_contract_end check ((contract_end_ground is null) = (contract_ended_on is null)
        and contract_ended_on <= started_on),
    constraint placement_contract_ended check (cause <> 'PLACED' or (contract_ended_on is not null)
        = (status in ('CH2', 'CH4', 'SELF_EMPLOYED', 'UNEMPLOYED'))),
    constraint placement_registered check (registered_on >= contract_ended_on and registered_on <= started_on
        and benefit_from >= registered_on and (registered_on is null or contract_ended_on is not null)
        and (benefit_from is null or registered_on is not null)),
    constraint placement_registration_due check (cause <> 'PLACED' or status not in ('CH2', 'UNEMPLOYED')
        or registered_on is not null),
    constraint placement_early_retirement check (cause <> 'PLACED' or status <> 'CH3' or (voluntary and consented
        and coalesce(early_enough, false) and agreement_no is not null and coalesce(agreement_signed_on <= started_on, false)))
);
comment on table placement_record is '职工安置去向记录，只增不改：新记录取代前一条，去向中断重新待安置，录错的以冲销记录说明';
comment on column placement_record.id is '标识';
comment on column placement_record.region_code is '区划';
comment on column placement_record.worker_id is '职工';
comment on column placement_record.seq_no is '该职工的第几条记录';
comment on column placement_record.cause is '缘由：PLACED 登记去向，LAPSED 去向中断，REVERSED 冲销';
comment on column placement_record.status is '去向：CH1 内部分流，CH2 转岗就业创业，CH3 内部退养，CH4 公益性岗位托底，SELF_EMPLOYED 自谋职业，'
    'RETIRED 退休，DEAD 死亡，UNEMPLOYED 仍失业，WAITING 待安置；冲销记录为冲销后的去向';
comment on column placement_record.started_on is '起始日期';
comment on column placement_record.employer is '用人单位（内部退养为承担待遇的单位）';
comment on column placement_record.post is '岗位';
comment on column placement_record.agreement_no is '劳动合同或者协议编号';
comment on column placement_record.agreement_signed_on is '签订日期';
comment on column placement_record.contract_end_ground is
    '原合同解除或终止的事由：AGREED 协商一致（第三十六条），LAYOFF 裁减人员（第四十一条），CLOSURE 企业关闭（第四十四条第五项），EXPIRY 期满（第四十四条第一项）';
comment on column placement_record.contract_ended_on is '原劳动合同解除或终止日期';
comment on column placement_record.registered_on is '失业登记日期';
comment on column placement_record.benefit_from is '失业保险金起领日期';
comment on column placement_record.voluntary is '本人自愿';
comment on column placement_record.consented is '企业同意';
comment on column placement_record.early_enough is '内部退养：距法定退休年龄在规定年限以内，登记时依公民身份号码判定（出生月日不存明文）';
comment on column placement_record.attachment_sha256 is '证明材料的附件摘要';
comment on column placement_record.reason is '说明；中断、冲销的事由';
comment on column placement_record.reverses is '所冲销的记录';
comment on column placement_record.created_by is '登记人';
comment on column placement_record.recorded_at is '记录时间';

create table placement_follow_up (
    id uuid primary key,
    region_code region_code not null,
    worker_id uuid not null references worker,
    record_id uuid not null references placement_record,
    followed_on date not null,
    method text not null check (method in ('VISIT', 'PHONE', 'INSURANCE_MATCH')),
    outcome text not null check (outcome in ('STABLE', 'UNREACHED', 'LAPSED')),
    note text not null check (length(note) between 2 and 500),
    created_by text not null,
    recorded_at timestamptz not null
);
create index placement_follow_up_by_worker on placement_follow_up (worker_id);
comment on table placement_follow_up is '安置去向回访，只增不改';
comment on column placement_follow_up.id is '标识';
comment on column placement_follow_up.region_code is '区划';
comment on column placement_follow_up.worker_id is '职工';
comment on column placement_follow_up.record_id is '回访时的去向记录';
comment on column placement_follow_up.followed_on is '回访日期';
comment on column placement_follow_up.method is '方式：VISIT 走访，PHONE 电话，INSURANCE_MATCH 比对参保信息';
comment on column placement_follow_up.outcome is '结果：STABLE 稳定，UNREACHED 未联系上，LAPSED 去向中断';
comment on column placement_follow_up.note is '情况';
comment on column placement_follow_up.created_by is '回访人';
comment on column placement_follow_up.recorded_at is '记录时间';

create table placement_standing (
    worker_id uuid primary key references worker,
    region_code region_code not null,
    seq_no int not null,
    record_id uuid references placement_record,
    status text not null,
    reopened boolean not null,
    since date not null,
    followed_on date,
    follow_up_on date
);
create index placement_standing_by_follow_up on placement_standing (region_code, follow_up_on);
create index placement_standing_by_status on placement_standing (region_code, status);
comment on table placement_standing is '职工现在的去向，由记录和回访得出，每人一行；没有记录的职工待安置';
comment on column placement_standing.worker_id is '职工';
comment on column placement_standing.region_code is '区划';
comment on column placement_standing.seq_no is '最后一条记录的序号';
comment on column placement_standing.record_id is '现行的记录；全部冲销的为空';
comment on column placement_standing.status is '去向';
comment on column placement_standing.reopened is '去向中断，重新待安置';
comment on column placement_standing.since is '起始日期';
comment on column placement_standing.followed_on is '现去向最近一次回访的日期';
comment on column placement_standing.follow_up_on is '应回访日期；不需回访的为空';

select guard_region(t) from unnest(array['placement_record', 'placement_follow_up', 'placement_standing']::regclass[]) t;
grant select, insert on placement_record, placement_follow_up to yaomen_app;
grant select on placement_standing to yaomen_app;

-- What was not taken back.
create view placement_fact_view with (security_invoker = true) as
select p.* from placement_record p
where p.cause <> 'REVERSED' and not exists (select from placement_record r where r.reverses = p.id);
comment on view placement_fact_view is '未冲销的去向记录';
grant select on placement_fact_view to yaomen_app;
