-- Why: who is still to be placed, whose place came to an end and who is to be asked how they fare stands on the desk. An
-- enterprise is one line there however many workers it has; a case opened again is a line of its own.

create view placement_view with (security_invoker = true) as
select w.id, w.region_code::text as region_code, w.enterprise_id, w.enterprise_name, w.programme_id, w.programme_code,
    w.name, w.citizen_id_masked, w.job, w.special_cases, coalesce(s.status, 'WAITING') as status,
    coalesce(s.reopened, false) as reopened, s.since, r.employer, r.post, s.followed_on, s.follow_up_on,
    s.follow_up_on - today.day as days_left, coalesce(s.follow_up_on < today.day, false) as overdue,
    coalesce(s.seq_no, 0) as seq_no, case when s.status = 'UNEMPLOYED' then 'STILL_UNEMPLOYED'
        when extract(year from p.approved_on) = extract(year from today.day) then 'THIS_YEAR'
        when coalesce(s.status, 'WAITING') = 'WAITING' and p.approved_on < today.day then 'CARRIED_OVER' end as track,
    w.synthetic
from worker_view w
    cross join (select business_today() as day) today
    left join placement_standing s on s.worker_id = w.id
    left join placement_record r on r.id = s.record_id
    left join resettlement_plan p on p.enterprise_id = w.enterprise_id and p.programme_id = w.programme_id
        and p.state = 'APPROVED';
comment on view placement_view is '职工及其现在的去向、应回访日期和跟踪类别';

create view placement_waiting_view with (security_invoker = true) as
select 'PLACE_WORKERS' as kind, 'ENTERPRISE' as subject_type, p.enterprise_id as subject_id, p.region_code, p.programme_id,
    e.name || '：' || n.heads || ' 人' as title, null::numeric as amount, 'hr-clerk' as role, null as or_role,
    p.approved_on as since, null::date as set_due_on, null as part_type, null::uuid as part_id, null as own_part,
    '{}'::text[] as people, null::uuid as approval_case_id
from resettlement_plan p join enterprise e on e.id = p.enterprise_id
    cross join lateral (select count(*) as heads from worker w left join placement_standing s on s.worker_id = w.id
        where w.enterprise_id = p.enterprise_id and w.programme_id = p.programme_id and not w.retired
            and (s.worker_id is null or (s.status = 'WAITING' and not s.reopened))) n
where p.state = 'APPROVED' and n.heads > 0
union all
select 'REPLACE_WORKER', 'WORKER', w.id, w.region_code, w.programme_id, w.name || '（' || e.name || '）', null, 'hr-clerk', null,
    s.since, null, null, null, null, '{}', null
from placement_standing s join worker w on w.id = s.worker_id join enterprise e on e.id = w.enterprise_id
where s.reopened and s.status = 'WAITING'
union all
select 'FOLLOW_UP_WORKERS', 'ENTERPRISE', w.enterprise_id, w.region_code, w.programme_id, e.name || '：' || count(*) || ' 人',
    null, 'hr-clerk', null, min(s.follow_up_on) - 30, min(s.follow_up_on), null, null, null, '{}', null
from placement_standing s join worker w on w.id = s.worker_id join enterprise e on e.id = w.enterprise_id
where s.follow_up_on <= business_today() + 30
group by w.enterprise_id, w.region_code, w.programme_id, e.name;
comment on view placement_waiting_view is '待安置、去向中断和应回访的职工（三十日内到期的按企业合计）';
select join_view('waiting_view', 'placement_waiting_view');
grant select on placement_view to yaomen_app;

insert into desk_term_kind values ('PLACE_WORKERS'), ('REPLACE_WORKER');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('PLACE_WORKERS', 60), ('REPLACE_WORKER', 10)) v(kind, days);
