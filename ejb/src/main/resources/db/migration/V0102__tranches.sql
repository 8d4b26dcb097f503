-- Why: evidence unlocks money. An instalment whose rule names a condition goes to approval only after somebody has
-- confirmed that the condition is met, by evidence of the closure; the hash of that confirmation stands in the ledger.

create table award_condition (
    award_id uuid primary key references award,
    region_code region_code not null,
    closure_id uuid not null references closure,
    met_on date not null,
    document text not null,
    sha256 sha256_hex not null,
    confirmed_by text not null,
    recorded_at timestamptz not null,
    check (encode(sha256(convert_to(document, 'UTF8')), 'hex') = sha256)
);
comment on table award_condition is '分期拨付条件的确认，只增不改';
comment on column award_condition.award_id is '奖补（本期）';
comment on column award_condition.region_code is '区划';
comment on column award_condition.closure_id is '关闭登记';
comment on column award_condition.met_on is '条件达成日期';
comment on column award_condition.document is '确认全文（规范 JSON）：条件、说明、材料摘要';
comment on column award_condition.sha256 is '确认全文摘要，记入占用指标的分录';
comment on column award_condition.confirmed_by is '确认人';
comment on column award_condition.recorded_at is '记录时间';

create table award_condition_evidence (
    award_id uuid not null references award_condition,
    region_code region_code not null,
    closure_id uuid not null,
    attachment_sha256 sha256_hex not null,
    primary key (award_id, attachment_sha256),
    foreign key (closure_id, attachment_sha256) references closure_evidence
);
comment on table award_condition_evidence is '确认拨付条件所依据的材料，须为该关闭登记的证明材料';
comment on column award_condition_evidence.award_id is '奖补（本期）';
comment on column award_condition_evidence.region_code is '区划';
comment on column award_condition_evidence.closure_id is '关闭登记';
comment on column award_condition_evidence.attachment_sha256 is '附件摘要';

select guard_region(t) from unnest(array['award_condition', 'award_condition_evidence']::regclass[]) t;
grant select, insert on award_condition, award_condition_evidence to yaomen_app;

alter table award add column condition text;
comment on column award.condition is '本期拨付条件，见现行核定结果；空为无条件';
create index award_to_unlock on award (id) where condition is not null;

create view award_to_unlock_view with (security_invoker = true) as
select a.id, a.condition
from award a
where a.condition is not null and a.state in ('CALCULATED', 'PUBLICIZING', 'HELD', 'PUBLICIZED')
    and not exists (select from award_condition c where c.award_id = a.id);
comment on view award_to_unlock_view is '拨付条件尚未确认的各期奖补';
grant select on award_to_unlock_view to yaomen_app;

-- The second time of AwardProgress: nothing of a conditional instalment is approved before its evidence.
create function award_condition_is_met() returns trigger language plpgsql as $$
begin
    if new.state = 'IN_APPROVAL' and old.state <> 'IN_APPROVAL' and exists (
        select from calculation k where k.id = new.calculation_id and k.document like '%"tranche":{%'
            and k.document::jsonb #>> '{rule,tranche,condition}' is not null)
        and not exists (select from award_condition_evidence e where e.award_id = new.id) then
        raise exception '分期拨付条件尚未确认，不能送审' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger award_condition_is_met before update on award for each row execute function award_condition_is_met();
