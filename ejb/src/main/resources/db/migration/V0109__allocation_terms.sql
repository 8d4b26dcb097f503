-- Why: the house's own terms for allocations. The list of kinds stands in one constraint, which the instalments of V0102
-- wrote anew, so it is extended after them.

alter table desk_term drop constraint desk_term_kind,
    add constraint desk_term_kind check (kind in ('ACCEPT_CLOSURE', 'CALCULATE_AWARD', 'RECALCULATE_AWARD', 'PUBLISH_AWARD',
        'DECIDE_OBJECTION', 'CONFIRM_CONDITION', 'SUBMIT_AWARD', 'APPROVE_AWARD', 'APPROVE_APPROPRIATION',
        'APPROVE_ALLOCATION', 'REGISTER_ALLOCATION', 'APPROVE_PAYMENT_BATCH', 'INSTRUCT_AWARD', 'BATCH_PAYMENT',
        'DISPATCH_BATCH', 'RECEIVE_BANK_RESULT', 'RESOLVE_DOUBT', 'REISSUE_PAYMENT'));
insert into desk_term (kind, effective_from, working_days, document, confirmed)
select kind, date '2016-01-01', days, '内部办理时限，未见文件依据，待确认', false
from (values ('APPROVE_ALLOCATION', 3), ('REGISTER_ALLOCATION', 5)) v(kind, days);
