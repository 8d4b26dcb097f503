-- Why: somebody who never belonged on a roster is taken off it, and a citizen ID that was written wrong is put right, by two
-- persons: a clerk asks with the reason, a reviewer confirms. Nothing is deleted; who was struck stays as a struck entry, and
-- the number that stood there before stays, sealed, with the request.

alter table worker add column struck_at timestamptz;
comment on column worker.struck_at is '误登剔除时间；在册为空';
alter table worker drop constraint worker_enterprise_id_programme_id_citizen_id_index_key;
create unique index worker_once_on_roster on worker (enterprise_id, programme_id, citizen_id_index) where struck_at is null;
comment on index worker_once_on_roster is '同一人在一家企业一个项目的花名册中只登记一次；已剔除的不计';

create table roster_correction (
    id uuid primary key,
    region_code region_code not null,
    worker_id uuid not null references worker,
    kind text not null check (kind in ('STRIKE', 'CITIZEN_ID')),
    reason text not null check (length(reason) between 5 and 500),
    evidence_sha256 sha256_hex,
    citizen_id_cipher bytea,
    citizen_id_index bytea,
    citizen_id_masked text check (citizen_id_masked like '%********%'),
    sex text check (sex in ('MALE', 'FEMALE')),
    birth_year int check (birth_year between 1900 and 2199),
    near_retirement boolean,
    older boolean,
    over_age boolean,
    warnings text check (length(warnings) <= 1000),
    was_cipher bytea not null,
    was_index bytea not null,
    was_masked text not null,
    state text not null default 'REQUESTED' check (state in ('REQUESTED', 'CONFIRMED', 'REFUSED')),
    requested_by text not null,
    recorded_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) between 2 and 200),
    foreign key (region_code, evidence_sha256) references attachment (region_code, sha256),
    constraint roster_correction_number check (num_nulls(evidence_sha256, citizen_id_cipher, citizen_id_index, citizen_id_masked,
        sex, birth_year, near_retirement, older, over_age) = 0 or kind = 'STRIKE' and num_nonnulls(citizen_id_cipher,
        citizen_id_index, citizen_id_masked, sex, birth_year, near_retirement, older, over_age) = 0),
    constraint roster_correction_otherwise check (citizen_id_index <> was_index),
    constraint roster_correction_decided check (num_nulls(decided_by, decided_at, decision_reason)
        = case state when 'REQUESTED' then 3 else 0 end),
    constraint roster_correction_four_eyes check (decided_by <> requested_by)
);
create unique index roster_correction_one_open on roster_correction (worker_id) where state = 'REQUESTED';
create index roster_correction_by_region on roster_correction (region_code, recorded_at desc, id);
create index roster_correction_by_worker on roster_correction (worker_id);
comment on table roster_correction is '花名册更正：误登剔除、证件号码更正，经办申请、复核确认；不删除';
comment on column roster_correction.id is '标识';
comment on column roster_correction.region_code is '区划';
comment on column roster_correction.worker_id is '职工';
comment on column roster_correction.kind is 'STRIKE 误登剔除，CITIZEN_ID 证件号码更正';
comment on column roster_correction.reason is '申请理由';
comment on column roster_correction.evidence_sha256 is '证明材料的附件摘要';
comment on column roster_correction.citizen_id_cipher is '更正后的公民身份号码（加密）';
comment on column roster_correction.citizen_id_index is '更正后的公民身份号码盲索引';
comment on column roster_correction.citizen_id_masked is '更正后的公民身份号码（脱敏）';
comment on column roster_correction.sex is '更正后的性别';
comment on column roster_correction.birth_year is '更正后的出生年份';
comment on column roster_correction.near_retirement is '按更正后号码判定：距法定退休年龄不足五年';
comment on column roster_correction.older is '按更正后号码判定：大龄人员';
comment on column roster_correction.over_age is '按更正后号码判定：已达法定退休年龄';
comment on column roster_correction.warnings is '申请时的提示：是否另有相同人员（范围以外的只答有无）';
comment on column roster_correction.was_cipher is '更正前的公民身份号码（加密）';
comment on column roster_correction.was_index is '更正前的公民身份号码盲索引';
comment on column roster_correction.was_masked is '更正前的公民身份号码（脱敏）';
comment on column roster_correction.state is 'REQUESTED 待确认，CONFIRMED 已确认，REFUSED 未同意';
comment on column roster_correction.requested_by is '申请人';
comment on column roster_correction.recorded_at is '申请时间';
comment on column roster_correction.decided_by is '确认人，不得是申请人';
comment on column roster_correction.decided_at is '确认时间';
comment on column roster_correction.decision_reason is '确认意见';
select guard_region('roster_correction');
grant select, insert on roster_correction to yaomen_app;
grant update (state, decided_by, decided_at, decision_reason) on roster_correction to yaomen_app;
insert into state_transition values ('roster_correction', 'REQUESTED', 'CONFIRMED'), ('roster_correction', 'REQUESTED', 'REFUSED');
create trigger check_transition before update on roster_correction for each row execute function check_transition();

-- What has to be undone first. As long as it is only asked for, a sheet that nobody has signed does not stand in the way: it
-- is begun anew without the worker.
create function roster_correction_stops(asked uuid, of_kind text, deciding boolean) returns table (what text)
    language sql stable as $$
    select '已登记安置去向，请先冲销去向记录'
    where of_kind = 'STRIKE' and exists (select from placement_fact_view p where p.worker_id = asked)
    union all
    select '有社会保险关系转移，请先撤回' where exists (select from insurance_transfer t where t.worker_id = asked
        and (t.state in ('OPEN', 'MISMATCH') or of_kind = 'STRIKE' and t.state = 'COMPLETED'))
    union all
    select '有安置补贴申报，请先撤回' where of_kind = 'STRIKE'
        and exists (select from subsidy_claim c where c.worker_id = asked and c.withdrawn_by is null)
    union all
    select distinct case when s.state in ('DRAFT', 'CALCULATING', 'CALCULATED')
            then '尚在未送审的经济补偿核定表中，请先核定并重新填报该表（待剔除的职工不再列入）'
            when s.state = 'IN_APPROVAL' then '所在经济补偿核定表正在审批，请先由审批人退回'
            else '已列入批准或支付的经济补偿核定表，请先由财政审批人撤销该表；已支付的不能剔除' end
    from severance_fact f join severance_sheet s on s.id = f.sheet_id and s.state not in ('REFUSED', 'SUPERSEDED')
    where of_kind = 'STRIKE' and f.worker_id = asked
        and (deciding or s.state not in ('DRAFT', 'CALCULATING', 'CALCULATED'))
        and (s.state <> 'TAKEN_BACK' or exists (select from severance_line l where l.sheet_id = f.sheet_id
            and l.worker_id = f.worker_id and not exists (select from severance_freed x where x.line_id = l.id)))
$$;
comment on function roster_correction_stops(uuid, text, boolean) is '花名册更正之前须先冲销或撤回的事项';

create function roster_correction_is_asked() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    select w.citizen_id_cipher, w.citizen_id_index, w.citizen_id_masked into new.was_cipher, new.was_index, new.was_masked
    from worker w where w.id = new.worker_id and w.region_code = new.region_code and w.struck_at is null;
    if not found then
        raise exception '职工不在该区划的花名册中，或已剔除' using errcode = '23514';
    end if;
    if new.state <> 'REQUESTED' then
        raise exception '花名册更正须先申请，再由另一人确认' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger roster_correction_is_asked before insert on roster_correction
    for each row execute function roster_correction_is_asked();

-- The marks of everybody who has one of these numbers, or this account, are judged anew.
create function worker_marks_again(persons bytea[], account bytea) returns void language sql as $$
    update worker w set same_person = not w.same_person
    where w.citizen_id_index = any(persons) and w.same_person <> (w.struck_at is null and exists (select from worker o
        where o.citizen_id_index = w.citizen_id_index and o.id <> w.id and o.struck_at is null));
    update worker w set shared_account = not w.shared_account
    where w.account_index = account and w.shared_account <> (w.struck_at is null and exists (select from worker o
        where o.account_index = w.account_index and o.citizen_id_index <> w.citizen_id_index and o.struck_at is null));
$$;
comment on function worker_marks_again(bytea[], bytea) is '重新判定相同人员、相同账户的标记（含其他区划）';
revoke execute on function worker_marks_again(bytea[], bytea) from public;

create function worker_is_renumbered(c roster_correction) returns void language sql as $$
    update worker o set citizen_id_cipher = c.citizen_id_cipher, citizen_id_index = c.citizen_id_index,
        citizen_id_masked = c.citizen_id_masked, sex = c.sex, birth_year = c.birth_year, near_retirement = c.near_retirement,
        older = c.older, over_age = c.over_age, version = o.version + 1
    where o.id = c.worker_id;
    update subsidy_taken t set person = c.citizen_id_index from subsidy_claim k
    where k.id = t.claim_id and k.worker_id = c.worker_id;
$$;
comment on function worker_is_renumbered(roster_correction) is '按已确认的更正改写证件号码及由其判定的各项';
revoke execute on function worker_is_renumbered(roster_correction) from public;

-- Held against whoever is about to add something that depends on the worker.
create function roster_correction_is_done() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
declare
    w worker;
    stops text;
begin
    select * into strict w from worker o where o.id = new.worker_id for update;
    select string_agg(s.what, '；') into stops from roster_correction_stops(new.worker_id, new.kind, true) s;
    if stops is not null or w.struck_at is not null or w.citizen_id_index <> new.was_index then
        raise exception '不能更正：%', coalesce(stops, '该职工的登记已另有更正') using errcode = '23514';
    end if;
    if new.kind = 'STRIKE' then
        update worker o set struck_at = new.decided_at, version = o.version + 1 where o.id = w.id;
    else
        perform worker_is_renumbered(new);
    end if;
    perform worker_marks_again(array[new.was_index, new.citizen_id_index], w.account_index);
    return null;
end $$;
create trigger roster_correction_is_done after update of state on roster_correction
    for each row when (new.state = 'CONFIRMED') execute function roster_correction_is_done();

-- Nothing is added to somebody who was struck; the lock waits for whoever is striking. Whoever comes by a transfer is on no
-- roster here.
create function worker_is_on_the_roster() returns trigger language plpgsql security definer
    set search_path = public, pg_catalog as $$
begin
    perform from worker w where w.id = new.worker_id and w.struck_at is null for key share;
    if not found and new.worker_id is not null then
        raise exception '职工已从花名册剔除，不能再登记' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger a_worker_is_on_the_roster before insert on placement_record
    for each row execute function worker_is_on_the_roster();
create trigger a_worker_is_on_the_roster before insert on insurance_month
    for each row execute function worker_is_on_the_roster();
create trigger a_worker_is_on_the_roster before insert on insurance_transfer
    for each row when (new.worker_id is not null) execute function worker_is_on_the_roster();
create trigger a_worker_is_on_the_roster before insert on subsidy_claim
    for each row execute function worker_is_on_the_roster();
create trigger a_worker_is_on_the_roster before insert on severance_fact
    for each row execute function worker_is_on_the_roster();

create function struck_stays_struck() returns trigger language plpgsql as $$
begin
    raise exception '职工已从花名册剔除，不能再更改' using errcode = '23514';
end $$;
create trigger struck_stays_struck before update on worker for each row
    when (old.struck_at is not null and (new.name, new.citizen_id_index, new.account_index, new.mean_wage, new.struck_at)
        is distinct from (old.name, old.citizen_id_index, old.account_index, old.mean_wage, old.struck_at))
    execute function struck_stays_struck();

create view roster_correction_view with (security_invoker = true) as
select c.id, c.region_code::text as region_code, c.worker_id, w.name as worker_name, w.enterprise_id, e.name as enterprise_name,
    c.kind, c.reason, c.evidence_sha256, c.was_masked, c.citizen_id_masked, c.warnings, c.state, c.requested_by, c.recorded_at,
    c.decided_by, c.decided_at, c.decision_reason,
    coalesce((select string_agg(s.what, e'\n') from roster_correction_stops(c.worker_id, c.kind, true) s
        where c.state = 'REQUESTED'), '') as stops
from roster_correction c join worker w on w.id = c.worker_id join enterprise e on e.id = w.enterprise_id;
comment on view roster_correction_view is '花名册更正的申请与确认（证件脱敏），及确认前须先办的事项';
grant select on roster_correction_view to yaomen_app;
