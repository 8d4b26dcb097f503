-- Why: a worker's page tells what happened to the entry, and by which list it came. Which documents belong together is told
-- by the features, a view each, as what waits is.

alter view document_link rename to walk_document_link;
comment on view walk_document_link is '关闭、核定、公示、审批、支付各环节相连的单据';

create view worker_document_link with (security_invoker = true) as
select 'WORKER' as subject_type, w.id as subject_id, 'WORKER' as linked_type, w.id as linked_id from worker w
union all select 'WORKER', w.id, 'IMPORT', w.import_id from worker w where w.import_id is not null;
comment on view worker_document_link is '职工及其所来自的名单';

create view document_link with (security_invoker = true) as
select * from walk_document_link
union all select * from worker_document_link;
comment on view document_link is '单据及与其相连的单据';
grant select on worker_document_link, document_link to yaomen_app;

create or replace view timeline_view with (security_invoker = true) as
select k.subject_type, k.subject_id, r.id, k.linked_type as of_type, k.linked_id as of_id, r.recorded_at, r.business_date,
    r.actor, r.action, r.reason
from document_link k join audit_record r on r.subject_type = k.linked_type and r.subject_id = k.linked_id::text
union all
select k.subject_type, k.subject_id, v.id, k.linked_type, k.linked_id, v.recorded_at, v.happened_on, v.recorded_by,
    'payment-event.' || lower(replace(v.kind, '_', '-')), v.reason_text
from document_link k join payment_event v on v.instruction_id = k.linked_id
where k.linked_type = 'PAYMENT_INSTRUCTION' and v.kind in ('PAID', 'RETURNED', 'IN_DOUBT');
