-- Why: a whole roster with its numbers leaves the system only when a second person has agreed to the purpose, once, to the one
-- who asked, and soon after. Each step stays as it was done.

create table roster_disclosure (
    id uuid primary key,
    region_code region_code not null,
    enterprise_id uuid not null references enterprise,
    programme_id uuid not null references programme,
    purpose text not null check (length(purpose) between 5 and 200),
    state text not null default 'REQUESTED' check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'USED')),
    requested_by text not null,
    recorded_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) between 2 and 200),
    valid_until date,
    used_at timestamptz,
    workers int check (workers > 0),
    sha256 sha256_hex,
    constraint roster_disclosure_decided check (num_nulls(decided_by, decided_at, decision_reason)
        = case state when 'REQUESTED' then 3 else 0 end),
    constraint roster_disclosure_four_eyes check (decided_by <> requested_by),
    constraint roster_disclosure_valid check ((valid_until is null) = (state in ('REQUESTED', 'REFUSED'))),
    constraint roster_disclosure_used check (num_nulls(used_at, workers, sha256) = case state when 'USED' then 0 else 3 end)
);
create unique index roster_disclosure_one_open on roster_disclosure (enterprise_id, programme_id, requested_by)
    where state = 'REQUESTED';
create index roster_disclosure_by_region on roster_disclosure (region_code, recorded_at desc, id);
comment on table roster_disclosure is '花名册完整导出：申请、审批、一次性下载；不删除';
comment on column roster_disclosure.id is '标识';
comment on column roster_disclosure.region_code is '区划';
comment on column roster_disclosure.enterprise_id is '企业';
comment on column roster_disclosure.programme_id is '政策项目';
comment on column roster_disclosure.purpose is '用途';
comment on column roster_disclosure.state is 'REQUESTED 待审批，APPROVED 已批准，REFUSED 已拒绝，USED 已下载';
comment on column roster_disclosure.requested_by is '申请人';
comment on column roster_disclosure.recorded_at is '申请时间';
comment on column roster_disclosure.decided_by is '审批人，不得是申请人';
comment on column roster_disclosure.decided_at is '审批时间';
comment on column roster_disclosure.decision_reason is '审批意见';
comment on column roster_disclosure.valid_until is '下载截止日期（含当日）';
comment on column roster_disclosure.used_at is '下载时间';
comment on column roster_disclosure.workers is '所含人数';
comment on column roster_disclosure.sha256 is '所含内容的摘要';
select guard_region('roster_disclosure');
grant select, insert on roster_disclosure to yaomen_app;
grant update (state, decided_by, decided_at, decision_reason, valid_until, used_at, workers, sha256)
    on roster_disclosure to yaomen_app;

insert into state_transition values ('roster_disclosure', 'REQUESTED', 'APPROVED'),
    ('roster_disclosure', 'REQUESTED', 'REFUSED'), ('roster_disclosure', 'APPROVED', 'USED');
create trigger check_transition before update on roster_disclosure for each row execute function check_transition();

-- The one who asked takes it, in time; the decision is not touched any more.
create function roster_disclosure_is_taken_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'REQUESTED' or not exists (select from enterprise e
                where e.id = new.enterprise_id and e.region_code = new.region_code) then
            raise exception '申请须与企业同属一个区划' using errcode = '23514';
        end if;
    elsif old.state in ('REFUSED', 'USED') or new.state = old.state
        or new.state = 'APPROVED' and new.valid_until > business_today() + 1
        or new.state = 'USED' and ((old.decided_by, old.decided_at, old.decision_reason, old.valid_until)
                is distinct from (new.decided_by, new.decided_at, new.decision_reason, new.valid_until)
            or old.valid_until < business_today() or (select scope_user()) is distinct from old.requested_by) then
        raise exception '完整导出须经批准，由申请人在期限内下载一次' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger roster_disclosure_is_taken_once before insert or update on roster_disclosure
    for each row execute function roster_disclosure_is_taken_once();

create view roster_disclosure_view with (security_invoker = true) as
select d.id, d.region_code::text as region_code, d.enterprise_id, e.name as enterprise_name, d.programme_id, p.name as programme_name,
    d.purpose, d.state, d.requested_by, d.recorded_at, d.decided_by, d.decided_at, d.decision_reason, d.valid_until, d.used_at,
    d.workers, d.sha256, d.state = 'APPROVED' and d.valid_until < business_today() as expired
from roster_disclosure d join enterprise e on e.id = d.enterprise_id join programme p on p.id = d.programme_id;
comment on view roster_disclosure_view is '花名册完整导出的申请、审批与下载';
grant select on roster_disclosure_view to yaomen_app;
