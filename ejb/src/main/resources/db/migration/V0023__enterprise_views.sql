-- Why: lists of townships, enterprises, facilities and closures show who and what at one glance, personal data masked
-- already in the database.

create view township_view with (security_invoker = true) as
select code, region_code::text as region_code, name, account_name, '****' || account_tail as account_masked, bank_code,
    synthetic, created_by, recorded_at, version, code || ' ' || name as code_and_name
from township;
comment on view township_view is '镇乡街道列表（账号脱敏）';
grant select on township_view to yaomen_app;

create view enterprise_view with (security_invoker = true) as
select e.id, e.region_code::text as region_code, e.township_code, t.name as township_name, e.name,
    e.credit_code::text as credit_code, e.address, e.legal_person_name, e.legal_person_id_masked, e.account_name,
    '****' || e.account_tail as account_masked, e.bank_code, e.synthetic, e.created_by, e.recorded_at, e.version,
    e.name || ' ' || e.credit_code::text as name_and_code
from enterprise e join township t on t.code = e.township_code;
comment on view enterprise_view is '企业列表（证件与账号脱敏）';
grant select on enterprise_view to yaomen_app;

create view facility_view with (security_invoker = true) as
select f.id, f.region_code::text as region_code, f.enterprise_id, e.name as enterprise_name, f.name, f.kind, f.kiln_doors,
    f.approved_capacity, f.capacity_unit, q.numbers as equipment_lines,
    exists (select from closure c where c.facility_id = f.id and c.state = 'ACCEPTED') as accepted,
    f.synthetic, f.created_by, f.recorded_at, f.version,
    e.name || ' ' || f.name || ' ' || q.numbers as words
from facility f
join enterprise e on e.id = f.enterprise_id
cross join lateral (select coalesce(string_agg(q.equipment_no, e'\n' order by q.equipment_no), '') as numbers
    from facility_equipment q where q.facility_id = f.id) q;
comment on view facility_view is '设施列表';
grant select on facility_view to yaomen_app;

create view closure_view with (security_invoker = true) as
select c.id, c.region_code::text as region_code, c.programme_id, p.code as programme_code, c.enterprise_id,
    e.name as enterprise_name, e.credit_code::text as credit_code, e.township_code, t.name as township_name,
    c.facility_id, f.name as facility_name, f.kiln_doors, f.approved_capacity, f.capacity_unit, c.applied_on, c.closed_on,
    c.voluntary, c.state, o.acceptance_state, o.accepted_on, o.dismantle_by, o.opinion,
    (select count(*) from closure_evidence v where v.closure_id = c.id)::int as evidence_count,
    f.synthetic or e.synthetic as synthetic, c.registered_by, o.accepted_by, c.recorded_at, c.version,
    e.name || ' ' || e.credit_code::text || ' ' || f.name as words
from closure c
join programme p on p.id = c.programme_id
join facility f on f.id = c.facility_id
join enterprise e on e.id = c.enterprise_id
join township t on t.code = e.township_code
left join acceptance_opinion o on o.closure_id = c.id;
comment on view closure_view is '关闭登记列表，含验收意见';
grant select on closure_view to yaomen_app;

create view closure_evidence_view with (security_invoker = true) as
select v.closure_id, v.region_code::text as region_code, v.attachment_sha256::text as attachment_sha256, v.title, a.name,
    a.media_type, a.size_bytes, v.added_by, v.recorded_at
from closure_evidence v
join attachment a on a.region_code = v.region_code and a.sha256 = v.attachment_sha256;
comment on view closure_evidence_view is '关闭与验收的证明材料列表';
grant select on closure_evidence_view to yaomen_app;
