-- Why: what a clerk of human resources asks about a roster waits for a reviewer, and nobody was told.

create view roster_waiting_view with (security_invoker = true) as
select 'DECIDE_ROSTER_DISCLOSURE' as kind, 'ROSTER_DISCLOSURE' as subject_type, d.id as subject_id, d.region_code,
    d.programme_id, e.name || '：' || d.purpose as title, null::numeric as amount, 'hr-reviewer' as role, null as or_role,
    (d.recorded_at at time zone 'Asia/Shanghai')::date as since, null::date as set_due_on, null as part_type,
    null::uuid as part_id, null as own_part, array[d.requested_by] as people, null::uuid as approval_case_id
from roster_disclosure d join enterprise e on e.id = d.enterprise_id
where d.state = 'REQUESTED'
union all
select 'DECIDE_ROSTER_CORRECTION', 'ROSTER_CORRECTION', c.id, c.region_code, w.programme_id,
    w.name || '（' || e.name || '）：' || c.reason, null, 'hr-reviewer', null,
    (c.recorded_at at time zone 'Asia/Shanghai')::date, null, null, null, null, array[c.requested_by], null
from roster_correction c join worker w on w.id = c.worker_id join enterprise e on e.id = w.enterprise_id
where c.state = 'REQUESTED';
comment on view roster_waiting_view is '待审批的花名册完整导出和待确认的花名册更正';
select join_view('waiting_view', 'roster_waiting_view');
create index roster_disclosure_waiting on roster_disclosure (region_code) where state = 'REQUESTED';

insert into desk_term_kind values ('DECIDE_ROSTER_DISCLOSURE'), ('DECIDE_ROSTER_CORRECTION');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('DECIDE_ROSTER_DISCLOSURE', 1), ('DECIDE_ROSTER_CORRECTION', 3)) v(kind, days);
