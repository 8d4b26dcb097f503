-- Why: what a resettlement plan waits for, and what became of it, stands where that of every other document stands.

-- A refused plan waits for the next one.
create view resettlement_waiting_view with (security_invoker = true) as
select 'REVISE_RESETTLEMENT_PLAN' as kind, 'RESETTLEMENT_PLAN' as subject_type, p.id as subject_id, p.region_code,
    p.programme_id, e.name as title, p.amount::numeric as amount, 'hr-clerk' as role, null as or_role,
    (select max(s.decided_on) from approval_case c join approval_step s on s.case_id = c.id
        where c.subject_type = 'RESETTLEMENT_PLAN' and c.subject_id = p.id) as since,
    null::date as set_due_on, null as part_type, null::uuid as part_id, null as own_part, '{}'::text[] as people,
    null::uuid as approval_case_id
from resettlement_plan p join enterprise e on e.id = p.enterprise_id
where p.state = 'REFUSED' and not exists (select from resettlement_plan n where n.enterprise_id = p.enterprise_id
    and n.programme_id = p.programme_id and n.recorded_at > p.recorded_at);
comment on view resettlement_waiting_view is '审批未通过、待重新编制的职工安置方案';
select join_view('waiting_view', 'resettlement_waiting_view');

create view resettlement_document_link with (security_invoker = true) as
select 'RESETTLEMENT_PLAN' as subject_type, p.id as subject_id, 'RESETTLEMENT_PLAN' as linked_type, p.id as linked_id
from resettlement_plan p
union all select 'ENTERPRISE', p.enterprise_id, 'RESETTLEMENT_PLAN', p.id from resettlement_plan p
union all select 'APPROPRIATION', p.appropriation_id, 'RESETTLEMENT_PLAN', p.id from resettlement_plan p;
comment on view resettlement_document_link is '职工安置方案及其企业、指标';
select join_view('document_link', 'resettlement_document_link');

create view resettlement_document_view with (security_invoker = true) as
select 'RESETTLEMENT_PLAN' as subject_type, id as subject_id, region_code from resettlement_plan;
comment on view resettlement_document_view is '职工安置方案及其区划';
select join_view('document_view', 'resettlement_document_view');

create view resettlement_step_view with (security_invoker = true) as
select c.subject_type, c.subject_id, c.region_code, 100 + s.step_no as place, s.title, s.role,
    'APPROVER_' || s.step_no as part
from approval_case c join approval_route_step s on s.route_id = c.route_id and s.step_no >= c.next_step
where c.state = 'OPEN' and c.subject_type = 'RESETTLEMENT_PLAN';
comment on view resettlement_step_view is '职工安置方案尚未办理的步骤';
select join_view('remaining_step_view', 'resettlement_step_view');

insert into desk_term_kind values ('APPROVE_RESETTLEMENT_PLAN'), ('REVISE_RESETTLEMENT_PLAN');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('APPROVE_RESETTLEMENT_PLAN', 5), ('REVISE_RESETTLEMENT_PLAN', 10)) v(kind, days);
