-- Why: whoever reports what runs against the rules is rewarded once the report is verified, and nobody but those who pay
-- learns who it was. A person is a code everywhere; name, ID number and account are kept encrypted in one row, no part of
-- them in the clear, and pass from there into the payment, also encrypted.

create table tip_off (
    id uuid primary key,
    region_code region_code not null,
    closure_id uuid not null references closure,
    reported_on date not null,
    state text not null check (state in ('RECEIVED', 'VERIFIED', 'DISMISSED')),
    synthetic boolean not null default false,
    received_by text not null,
    recorded_at timestamptz not null,
    finding text check (length(finding) between 2 and 500),
    verified_by text check (verified_by <> received_by),
    verified_at timestamptz,
    version int not null,
    check ((state = 'RECEIVED') = (finding is null) and (state = 'RECEIVED') = (verified_by is null)
        and (state = 'RECEIVED') = (verified_at is null))
);
create unique index tip_off_one_for_a_closure on tip_off (closure_id) where state <> 'DISMISSED';
create index tip_off_in_list on tip_off (region_code, reported_on desc, id);
comment on table tip_off is '举报：不含举报人身份';
comment on column tip_off.id is '标识';
comment on column tip_off.region_code is '区划';
comment on column tip_off.closure_id is '被举报设施的关闭登记';
comment on column tip_off.reported_on is '举报日期';
comment on column tip_off.state is 'RECEIVED 待核实，VERIFIED 已查实，DISMISSED 不属实';
comment on column tip_off.synthetic is '是否合成样例数据';
comment on column tip_off.received_by is '受理人';
comment on column tip_off.recorded_at is '记录时间';
comment on column tip_off.finding is '核实情况，不得写明举报人身份';
comment on column tip_off.verified_by is '核实人，与受理人不为同一人';
comment on column tip_off.verified_at is '核实时间';
comment on column tip_off.version is '版本号（并发控制）';
insert into state_transition values ('tip_off', 'RECEIVED', 'VERIFIED'), ('tip_off', 'RECEIVED', 'DISMISSED');
create trigger check_transition before update on tip_off for each row execute function check_transition();

create table tip_off_reporter (
    id uuid primary key,
    region_code region_code not null,
    tip_off_id uuid not null references tip_off,
    place int not null check (place between 1 and 100),
    code text not null unique check (code ~ '^JB-[0-9A-F]{8}$'),
    citizen_id_cipher bytea not null,
    citizen_id_index bytea not null,
    account_name text not null check (account_name = code),
    account_cipher bytea not null,
    account_index bytea not null,
    account_tail text not null check (account_tail = ''),
    bank_code text not null check (bank_code ~ '^[0-9]{12}$'),
    unique (tip_off_id, place),
    unique (tip_off_id, citizen_id_index)
);
comment on table tip_off_reporter is '举报人：身份与账户均加密，只增不改';
comment on column tip_off_reporter.id is '标识';
comment on column tip_off_reporter.region_code is '区划';
comment on column tip_off_reporter.tip_off_id is '举报';
comment on column tip_off_reporter.place is '同时举报人中的第几人';
comment on column tip_off_reporter.code is '举报人代号，一切单据只用代号';
comment on column tip_off_reporter.citizen_id_cipher is '公民身份号码（加密）';
comment on column tip_off_reporter.citizen_id_index is '公民身份号码盲索引';
comment on column tip_off_reporter.account_name is '对外所示名称，恒为代号';
comment on column tip_off_reporter.account_cipher is '账号与户名（加密）';
comment on column tip_off_reporter.account_index is '账号盲索引';
comment on column tip_off_reporter.account_tail is '恒为空：末四位也不留';
comment on column tip_off_reporter.bank_code is '开户行联行号';

select guard_region(t) from unnest(array['tip_off', 'tip_off_reporter']::regclass[]) t;
grant select, insert, update on tip_off to yaomen_app;
grant select, insert on tip_off_reporter to yaomen_app;

alter table award add column reporter_id uuid references tip_off_reporter,
    drop constraint award_payee_kind,
    add constraint award_payee_kind check (payee_kind in ('ENTERPRISE', 'TOWNSHIP', 'VILLAGE', 'REPORTER')),
    add check ((payee_kind = 'REPORTER') = (reporter_id is not null)),
    drop constraint award_closure_id_rule_code_key,
    add constraint award_once unique nulls not distinct (closure_id, rule_code, reporter_id);
create index award_by_reporter on award (reporter_id) where reporter_id is not null;
comment on column award.reporter_id is '举报人，仅举报奖励；奖补只写其代号';

-- The second time of Rewards: only a verified report is rewarded, and the award says no more than the code.
create function reward_is_of_a_verified_report() returns trigger language plpgsql as $$
begin
    if new.reporter_id is not null and not exists (
        select from tip_off_reporter r join tip_off t on t.id = r.tip_off_id
        where r.id = new.reporter_id and t.closure_id = new.closure_id and t.state = 'VERIFIED'
            and new.payee_name = '举报人 ' || r.code) then
        raise exception '举报尚未查实，或奖补未以代号称呼举报人' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger reward_is_of_a_verified_report before insert or update of reporter_id, payee_name, closure_id on award
    for each row execute function reward_is_of_a_verified_report();

-- What is paid to a reporter names the code, whatever the way to it: a first payment or one again.
create function reporter_stays_secret() returns trigger language plpgsql as $$
begin
    if exists (select from award a join tip_off_reporter r on r.id = a.reporter_id
        where new.subject_type = 'AWARD' and a.id = new.subject_id
            and (new.payee_name, new.account_tail) is distinct from (r.code, '')) then
        raise exception '支付指令不得写明举报人身份' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger reporter_stays_secret before insert on payment_instruction
    for each row execute function reporter_stays_secret();

create view tip_off_view with (security_invoker = true) as
select t.id, t.region_code::text as region_code, c.programme_id, p.code as programme_code, t.closure_id,
    e.name as enterprise_name, f.name as facility_name, c.closed_on, t.reported_on, t.state,
    (select count(*) from tip_off_reporter r where r.tip_off_id = t.id)::int as reporters,
    (select count(*) from tip_off_reporter r join award a on a.reporter_id = r.id where r.tip_off_id = t.id)::int as rewarded,
    t.synthetic, t.received_by, t.recorded_at, t.finding, t.verified_by, t.verified_at, t.version,
    e.name || ' ' || f.name as words
from tip_off t
left join closure c on c.id = t.closure_id
left join programme p on p.id = c.programme_id
left join enterprise e on e.id = c.enterprise_id
left join facility f on f.id = c.facility_id;
comment on view tip_off_view is '举报列表，不含举报人身份';

create view tip_off_reporter_view with (security_invoker = true) as
select r.id, r.tip_off_id, r.place, r.code, a.id as award_id, a.rule_name, a.state as award_state, a.amount
from tip_off_reporter r left join award a on a.reporter_id = r.id;
comment on view tip_off_reporter_view is '举报人代号及其奖励';
grant select on tip_off_view, tip_off_reporter_view to yaomen_app;

-- A reward is of a report, not of each closure: no closure waits for it.
create or replace view rule_in_force_view with (security_invoker = true) as
select s.programme_id, s.effective_from, s.until, r.value ->> 'code' as rule_code, r.value ->> 'name' as rule_name,
    s.region_code::text as region_code
from (select programme_id, region_code, effective_from, terms,
        lead(effective_from) over (partition by programme_id, region_code order by version_no) as until
    from rule_set where state = 'ACTIVE') s
cross join lateral jsonb_array_elements(s.terms::jsonb -> 'rules') r
where r.value ->> 'kind' is distinct from 'REPORT_REWARD';
comment on view rule_in_force_view is '生效规则集中逐关闭核定的各条规则及其适用的区划和关闭日期；举报奖励除外';
