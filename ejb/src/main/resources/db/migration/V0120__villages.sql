-- Why: some notices pay a lump sum to the village. A village is kept as a township is, with its account, by the twelve
-- digits of its code, the first nine of which name its township; an enterprise may say in which village it lies.

alter table township drop constraint township_code_check,
    add check (code ~ '^[0-9]{9}([0-9]{3})?$'),
    add column part_of text generated always as (case when length(code) = 12 then left(code, 9) end) stored
        references township;
create index township_parts on township (part_of) where part_of is not null;
comment on table township is '镇乡街道、村（社区）及其收款账户';
comment on column township.code is '代码：镇乡街道 9 位，村（社区）12 位（GB/T 10114）';
comment on column township.part_of is '所属镇乡街道，仅村（社区）';

alter table enterprise add column village_code text references township,
    add check (length(township_code) = 9),
    add check (length(village_code) = 12 and left(village_code, 9) = township_code);
create index enterprise_by_village on enterprise (village_code) where village_code is not null;
comment on column enterprise.village_code is '所在村（社区）；未登记为空';

alter table award add column village_code text references township,
    drop constraint award_payee_kind_check,
    add constraint award_payee_kind check (payee_kind in ('ENTERPRISE', 'TOWNSHIP', 'VILLAGE')),
    add check ((payee_kind = 'VILLAGE') = (village_code is not null)),
    add check (length(village_code) = 12 and left(village_code, 9) = township_code);
comment on column award.village_code is '受奖补的村（社区），仅奖补对象为村的';

create or replace view township_view with (security_invoker = true) as
select p.code, p.region_code::text as region_code, p.name, p.account_name, '****' || p.account_tail as account_masked,
    p.bank_code, p.synthetic, p.created_by, p.recorded_at, p.version, p.code || ' ' || p.name as code_and_name,
    case when p.part_of is null then 'TOWNSHIP' else 'VILLAGE' end as level, p.part_of,
    (select t.name from township t where t.code = p.part_of) as part_of_name
from township p;
comment on view township_view is '镇乡街道、村（社区）列表（账号脱敏）';

create or replace view enterprise_view with (security_invoker = true) as
select e.id, e.region_code, e.township_code, t.name as township_name, e.name, e.credit_code::text as credit_code, e.address,
    e.legal_person_name, e.legal_person_id_masked, e.account_name, '****' || e.account_tail as account_masked, e.bank_code,
    e.synthetic, e.created_by, e.recorded_at, e.version, e.name || ' ' || e.credit_code::text as name_and_code,
    e.village_code, (select v.name from township v where v.code = e.village_code) as village_name
from enterprise e left join township t on t.code = e.township_code;

create or replace view closure_view with (security_invoker = true) as
select c.id, c.region_code, c.programme_id, p.code as programme_code, c.enterprise_id, e.name as enterprise_name,
    e.credit_code::text as credit_code, e.township_code, t.name as township_name, c.facility_id, f.name as facility_name,
    f.kiln_doors, f.approved_capacity, f.capacity_unit, c.applied_on, c.closed_on, c.voluntary, c.state, o.acceptance_state,
    o.accepted_on, o.dismantle_by, o.opinion,
    (select count(*) from closure_evidence v where v.closure_id = c.id)::int as evidence_count,
    f.synthetic or e.synthetic as synthetic, c.registered_by, o.accepted_by, c.recorded_at, c.version,
    e.name || ' ' || e.credit_code::text || ' ' || f.name as words,
    d.dismantled_on, d.verified_by, e.village_code, (select v.name from township v where v.code = e.village_code) as village_name
from closure c
left join programme p on p.id = c.programme_id
left join facility f on f.id = c.facility_id
left join enterprise e on e.id = c.enterprise_id
left join township t on t.code = e.township_code
left join acceptance_opinion o on o.closure_id = c.id
left join dismantling d on d.closure_id = c.id;
