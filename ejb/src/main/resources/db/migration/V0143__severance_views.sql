-- Why: what officials see of sheets, their facts and lines, masked as the roster is; and on whose desk a sheet is.

create view severance_case_view with (security_invoker = true) as
select f.sheet_id, f.worker_id, f.region_code, w.name as worker_name, w.citizen_id_masked, e.name as enterprise_name,
    f.hired_on, f.left_on, f.reason, f.unlawful, w.mean_wage, s.local_monthly_wage, s.local_annual_wage, s.minimum_wage,
    s.wage_source, s.pay_on, f.wage_arrears, f.insurance_arrears, f.arrears_days
from severance_fact f join severance_sheet s on s.id = f.sheet_id join worker w on w.id = f.worker_id
    join enterprise e on e.id = s.enterprise_id;
comment on view severance_case_view is '核定一名职工所需的情况（证件脱敏）';

create view severance_fact_view with (security_invoker = true) as
select f.sheet_id, f.worker_id as id, f.region_code::text as region_code, w.name as worker_name, w.citizen_id_masked, w.job,
    w.mean_wage, f.hired_on, f.left_on, f.reason, f.unlawful, f.wage_arrears, f.insurance_arrears, f.arrears_days,
    f.recorded_by, f.version
from severance_fact f join worker w on w.id = f.worker_id;
comment on view severance_fact_view is '核定表各职工的离职情况（证件脱敏）';

create view severance_sheet_view with (security_invoker = true) as
select s.id, s.region_code::text as region_code, coalesce(r.name, s.region_code::text) as region_name, s.enterprise_id,
    e.name as enterprise_name, s.programme_id, g.name as programme_name, s.appropriation_id, i.document_no as appropriation_no,
    s.state, s.left_on, s.pay_on, s.local_monthly_wage, s.local_annual_wage, s.minimum_wage, s.wage_source, s.workers, s.lines,
    s.amount, s.tax, s.net, s.u2, s.u3, s.unpayable, s.revises, s.job_id, s.sha256, e.synthetic, s.created_by,
    s.calculated_by, s.recorded_at, s.version
from severance_sheet s
    join enterprise e on e.id = s.enterprise_id
    join programme g on g.id = s.programme_id
    left join appropriation i on i.id = s.appropriation_id
    left join region r on r.code = s.region_code and r.valid_to is null;
comment on view severance_sheet_view is '经济补偿核定表及其企业、项目与指标';

create view severance_line_view with (security_invoker = true) as
select l.id, l.sheet_id, l.region_code::text as region_code, l.worker_id, w.name as worker_name, w.citizen_id_masked,
    '****' || w.account_tail as account_masked, l.kind, l.use_code, f.left_on, f.reason, l.amount, l.tax, l.net,
    case when not l.payable then 'NOT_PAYABLE' when l.net = 0 then 'NOTHING' when p.state is null then 'OPEN'
        when p.state in ('READY', 'BATCHED', 'SENT') then 'INSTRUCTED' else p.state end as state,
    p.id as payment_instruction_id, l.sha256
from severance_line l
    join severance_fact f on f.sheet_id = l.sheet_id and f.worker_id = l.worker_id
    join worker w on w.id = l.worker_id
    left join lateral (select n.id, n.state from payment_instruction n
        where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id
        order by n.state = 'RETURNED', n.recorded_at desc limit 1) p on l.payable;
comment on view severance_line_view is '核定表明细及其支付情况（证件、账号脱敏）';
grant select on severance_case_view, severance_fact_view, severance_sheet_view, severance_line_view to yaomen_app;

create view severance_waiting_view with (security_invoker = true) as
select v.kind, 'SEVERANCE_SHEET' as subject_type, s.id as subject_id, s.region_code, s.programme_id, e.name as title,
    s.amount::numeric as amount, v.role, null as or_role, coalesce((select max(a.business_date) from audit_record a
        where a.subject_type = 'SEVERANCE_SHEET' and a.subject_id = s.id::text),
        (s.recorded_at at time zone 'Asia/Shanghai')::date) as since,
    null::date as set_due_on, 'SEVERANCE_SHEET' as part_type, s.id as part_id, v.part as own_part, '{}'::text[] as people,
    null::uuid as approval_case_id
from severance_sheet s join enterprise e on e.id = s.enterprise_id
    join (values ('DRAFT', 'CALCULATE_SEVERANCE', 'finance-clerk', 'CALCULATOR'),
        ('CALCULATED', 'SUBMIT_SEVERANCE', 'finance-clerk', 'CALCULATOR'),
        ('APPROVED', 'PAY_SEVERANCE', 'cashier', 'PAYER'),
        ('REFUSED', 'REVISE_SEVERANCE', 'hr-clerk', 'MAKER')) v(state, kind, role, part) on v.state = s.state;
comment on view severance_waiting_view is '待核定、待送审、待支付、待重新填报的经济补偿核定表';
select join_view('waiting_view', 'severance_waiting_view');

create view severance_document_link with (security_invoker = true) as
select 'SEVERANCE_SHEET' as subject_type, s.id as subject_id, 'SEVERANCE_SHEET' as linked_type, s.id as linked_id
from severance_sheet s
union all select 'ENTERPRISE', s.enterprise_id, 'SEVERANCE_SHEET', s.id from severance_sheet s
union all select 'WORKER', l.worker_id, 'PAYMENT_INSTRUCTION', n.id
from severance_line l join payment_instruction n on n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id
union all select 'WORKER', f.worker_id, 'SEVERANCE_SHEET', f.sheet_id from severance_fact f;
comment on view severance_document_link is '经济补偿核定表及其企业、职工与支付';
select join_view('document_link', 'severance_document_link');

create view severance_document_view with (security_invoker = true) as
select 'SEVERANCE_SHEET' as subject_type, id as subject_id, region_code from severance_sheet;
comment on view severance_document_view is '经济补偿核定表及其区划';
select join_view('document_view', 'severance_document_view');

create view severance_step_view with (security_invoker = true) as
select 'SEVERANCE_SHEET' as subject_type, s.id as subject_id, s.region_code, v.place, v.title, v.role, v.part
from severance_sheet s join (values
    (1, '核定', 'finance-clerk', 'CALCULATOR', array['DRAFT']),
    (2, '送审', 'finance-clerk', 'CALCULATOR', array['DRAFT', 'CALCULATING', 'CALCULATED']),
    (900, '出支付指令', 'cashier', 'PAYER', array['DRAFT', 'CALCULATING', 'CALCULATED', 'IN_APPROVAL', 'APPROVED']))
    v(place, title, role, part, states) on s.state = any(v.states)
union all
select 'SEVERANCE_SHEET', s.id, s.region_code, 100 + r.step_no, r.title, r.role, 'APPROVER_' || r.step_no
from severance_sheet s
    join approval_route_step r on r.route_id = approval_route_for('SEVERANCE_SHEET', s.region_code, coalesce(s.amount, 0))
where s.state in ('DRAFT', 'CALCULATING', 'CALCULATED')
union all
select c.subject_type, c.subject_id, c.region_code, 100 + s.step_no, s.title, s.role, 'APPROVER_' || s.step_no
from approval_case c join approval_route_step s on s.route_id = c.route_id and s.step_no >= c.next_step
where c.state = 'OPEN' and c.subject_type = 'SEVERANCE_SHEET';
comment on view severance_step_view is '经济补偿核定表尚未办理的步骤';
select join_view('remaining_step_view', 'severance_step_view');

insert into desk_term_kind values ('CALCULATE_SEVERANCE'), ('SUBMIT_SEVERANCE'), ('APPROVE_SEVERANCE_SHEET'),
    ('PAY_SEVERANCE'), ('REVISE_SEVERANCE');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('CALCULATE_SEVERANCE', 5), ('SUBMIT_SEVERANCE', 3), ('APPROVE_SEVERANCE_SHEET', 5), ('PAY_SEVERANCE', 3),
    ('REVISE_SEVERANCE', 10)) v(kind, days);
