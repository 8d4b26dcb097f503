-- Why: lists of programmes and rule sets are read through views with the caller's own rights, so that row-level
-- security decides what each sees.

create view programme_view with (security_invoker = true) as
select p.id, p.code, p.name, p.region_code::text as region_code,
    coalesce((select r.name from region r where r.code = p.region_code order by r.valid_from desc limit 1), '')
        as region_name,
    p.document, p.effective_from, p.effective_to, p.note,
    (select max(s.version_no) from rule_set s where s.programme_id = p.id and s.state = 'ACTIVE') as active_version_no,
    p.created_by, p.recorded_at, p.version
from programme p;
comment on view programme_view is '政策项目列表';
grant select on programme_view to yaomen_app;

create view rule_set_view with (security_invoker = true) as
select s.id, s.programme_id, p.code as programme_code, s.version_no, s.state, s.effective_from, s.sha256::text as sha256,
    s.created_by, s.activated_by, s.recorded_at, s.activated_at, s.version
from rule_set s join programme p on p.id = s.programme_id;
comment on view rule_set_view is '规则集列表（不含规则全文）';
grant select on rule_set_view to yaomen_app;

create view region_view with (security_invoker = true) as
select code::text as code, name, valid_from, valid_to, successor_code::text as successor_code,
    code || ' ' || name as code_and_name
from region;
comment on view region_view is '行政区划列表';
grant select on region_view to yaomen_app;
