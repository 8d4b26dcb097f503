-- Why: how long a desk may take is set by the policy administrator, from a day on and with its document; earlier terms
-- stay, for what came in before.

alter table desk_term
    add column set_by text not null default 'system',
    add column recorded_at timestamptz not null default now(),
    add constraint desk_term_kind check (kind in ('ACCEPT_CLOSURE', 'CALCULATE_AWARD', 'RECALCULATE_AWARD', 'PUBLISH_AWARD',
        'DECIDE_OBJECTION', 'SUBMIT_AWARD', 'APPROVE_AWARD', 'APPROVE_APPROPRIATION', 'APPROVE_PAYMENT_BATCH',
        'INSTRUCT_AWARD', 'BATCH_PAYMENT', 'DISPATCH_BATCH', 'RECEIVE_BANK_RESULT', 'RESOLVE_DOUBT', 'REISSUE_PAYMENT'));
comment on column desk_term.set_by is '设定人';
comment on column desk_term.recorded_at is '记录时间';
grant insert on desk_term to yaomen_app;

create view desk_term_view with (security_invoker = true) as
select t.kind, t.effective_from, t.working_days, t.document, t.confirmed, t.set_by, t.recorded_at,
    t.effective_from = coalesce((select max(o.effective_from) from desk_term o
        where o.kind = t.kind and o.effective_from <= business_today()), date 'infinity') as in_force
from desk_term t;
comment on view desk_term_view is '办理时限，标明现行者';
grant select on desk_term_view to yaomen_app;
