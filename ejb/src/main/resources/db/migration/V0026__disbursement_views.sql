-- Why: what officials see of accounts, instructions, batches and bank files: masked account numbers, and beside each
-- instruction the last thing that the bank said about it.

create view county_account_view with (security_invoker = true) as
select a.id, a.region_code, a.name, '****' || a.account_tail as account, a.bank_code, a.bank_name, a.synthetic, a.created_by,
    a.recorded_at
from county_account a;
comment on view county_account_view is '县级财政账户（账号已脱敏）';

create view payment_instruction_view with (security_invoker = true) as
select i.id, i.region_code, i.subject_type, i.subject_id, i.end_to_end_id, i.appropriation_id, i.township_code, i.use_code,
    i.payee_name, '****' || i.account_tail as account, i.bank_code, i.amount, i.remittance, i.state, i.batch_id, b.batch_no,
    i.reissue_of, (select r.id from payment_instruction r where r.reissue_of = i.id) as reissued_as,
    e.bank_reference, e.reason_code, e.reason_text, e.booked_on, i.synthetic, i.created_by, i.recorded_at, i.version
from payment_instruction i
left join payment_batch b on b.id = i.batch_id
left join lateral (select * from payment_event x
    where x.instruction_id = i.id and x.kind in ('PAID', 'RETURNED', 'IN_DOUBT')
    order by x.recorded_at desc, x.kind = 'IN_DOUBT' limit 1) e on i.state in ('PAID', 'RETURNED', 'IN_DOUBT');
comment on view payment_instruction_view is '支付指令（账号已脱敏）及银行最近的答复';

create view payment_event_view with (security_invoker = true) as
select e.id, e.instruction_id, e.kind, e.amount, e.bank_reference, e.reason_code, e.reason_text, e.booked_on,
    e.result_file_id, e.recorded_by, e.recorded_at
from payment_event e;
comment on view payment_event_view is '支付事件';

create view payment_batch_view with (security_invoker = true) as
select b.id, b.region_code, b.batch_no, b.county_account_id, a.name as county_account_name, b.total_count, b.total_amount,
    s.sent_count, s.paid_count, s.paid_amount, s.returned_count, s.returned_amount, s.in_doubt_count, s.in_doubt_amount,
    b.sha256, b.file_sha256, b.state, b.created_by, b.recorded_at, b.sent_by, b.sent_at, b.execute_on, b.version
from payment_batch b
join county_account a on a.id = b.county_account_id
cross join lateral (select
    count(*) filter (where i.state = 'SENT') as sent_count,
    count(*) filter (where i.state = 'PAID') as paid_count,
    coalesce(sum(i.amount) filter (where i.state = 'PAID'), 0) as paid_amount,
    count(*) filter (where i.state = 'RETURNED') as returned_count,
    coalesce(sum(i.amount) filter (where i.state = 'RETURNED'), 0) as returned_amount,
    count(*) filter (where i.state = 'IN_DOUBT') as in_doubt_count,
    coalesce(sum(i.amount) filter (where i.state = 'IN_DOUBT'), 0) as in_doubt_amount
    from payment_instruction i where i.batch_id = b.id) s;
comment on view payment_batch_view is '支付批次及其各状态笔数与金额';

create view bank_result_file_view with (security_invoker = true) as
select f.id, f.region_code, f.batch_id, f.format, f.name, f.sha256, l.line_count, l.booked_count, f.received_by, f.recorded_at
from bank_result_file f
cross join lateral (select count(*) as line_count, count(*) filter (where x.outcome = 'BOOKED') as booked_count
    from bank_result_line x where x.file_id = f.id) l;
comment on view bank_result_file_view is '银行回盘文件及其笔数';

grant select on county_account_view, payment_instruction_view, payment_event_view, payment_batch_view, bank_result_file_view
    to yaomen_app;
