-- Why: a case waits on the desk of one of its two places, and what happened to it stands on its page and on the worker's.

create view transfer_waiting_view with (security_invoker = true) as
select case t.state when 'MISMATCH' then 'SETTLE_TRANSFER' else 'DO_TRANSFER_STEP' end as kind,
    'INSURANCE_TRANSFER' as subject_type, t.id as subject_id, t.region_code::region_code as region_code,
    null::uuid as programme_id, t.name || ' ' || coalesce(t.step_name, '划转与到账金额不符') as title, t.computed::numeric as amount,
    'hr-clerk' as role, null as or_role, t.step_since as since, t.due_on as set_due_on, null as part_type,
    null::uuid as part_id, null as own_part, '{}'::text[] as people, null::uuid as approval_case_id
from insurance_transfer_view t
where t.state in ('OPEN', 'MISMATCH') and starts_with(t.region_code, (select scope_prefix()));
comment on view transfer_waiting_view is '待本地办理的社保转移环节';
select join_view('waiting_view', 'transfer_waiting_view');

create view transfer_document_link with (security_invoker = true) as
select 'INSURANCE_TRANSFER' as subject_type, t.id as subject_id, 'INSURANCE_TRANSFER' as linked_type, t.id as linked_id
from insurance_transfer t
union all select 'WORKER', t.worker_id, 'INSURANCE_TRANSFER', t.id from insurance_transfer t;
comment on view transfer_document_link is '社保转移事项及其职工';
select join_view('document_link', 'transfer_document_link');

insert into desk_term_kind values ('SETTLE_TRANSFER');
insert into desk_term (kind, effective_from, working_days, document, confirmed)
values ('SETTLE_TRANSFER', date '2016-01-01', 10, '内部办理时限，未见文件依据，待确认', false);
