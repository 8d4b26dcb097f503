-- The plain program of `bench payments`: what the application writes and locks for each award, in the same
-- transactions, without the application. One run of a section takes one group of ten awards through it.
-- Directives: "--section NAME"; lines between "--each" and "--end" are repeated for {k} = 0..9.
-- :client_id and :i name the group; the other variables hold texts that the application itself wrote.

--section calculate
--each
begin;
select set_config('yaomen.scope', :clerk, true);
insert into idempotency_record (username, key, request_sha256)
    values ('finance-clerk', concat('c-', :client_id::text, '-', :i::text, '-{k}'), :sha256) on conflict do nothing;
insert into award (id, region_code, programme_id, closure_id, rule_code, rule_name, use_code, payee_kind, payee_name,
        township_code, state, amount, calculation_id, calculation_sha256, synthetic, recorded_at, version)
    values (bench.id('award', :client_id, :i, {k}), :region, :programme::uuid, :closure::uuid,
        concat('plain-', :client_id::text, '-', :i::text, '-{k}'), '轮窑门数奖补', 'KILN-CLOSURE', 'ENTERPRISE', '样例页岩砖厂',
        :township, 'CALCULATED', :amount::numeric, bench.id('calculation', :client_id, :i, {k}), :sha256, true, now(), 0);
insert into calculation (id, region_code, award_id, seq_no, rule_set_id, rule_set_sha256, amount, document, sha256,
        calculated_by, effective_on, recorded_at)
    values (bench.id('calculation', :client_id, :i, {k}), :region, bench.id('award', :client_id, :i, {k}), 1,
        :rule_set::uuid, :sha256, :amount::numeric, :document, :sha256, 'finance-clerk', '2017-12-18', now());
insert into calculation_line (calculation_id, line_no, region_code, text, quantity, unit, rate, factor, amount, document, article)
    values (bench.id('calculation', :client_id, :i, {k}), 1, :region, '轮窑门数奖补', 1, '门', :amount::numeric,
        :amount::numeric, :amount::numeric, '文号待补', '条号待补');
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    select 'AWARD', bench.id('award', :client_id, :i, {k}), person, region_code, part, recorded_at from participation
    where subject_type = 'CLOSURE' and subject_id = :closure::uuid on conflict do nothing;
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    values ('AWARD', bench.id('award', :client_id, :i, {k}), 'finance-clerk', :region, 'CALCULATOR', now())
    on conflict (subject_type, subject_id, person) do nothing;
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-18', 'finance-clerk', 'award.calculate', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :award_json);
update idempotency_record set status = 201, answer = :award_json
    where username = 'finance-clerk' and key = concat('c-', :client_id::text, '-', :i::text, '-{k}');
commit;
--end

--section approve
begin;
select set_config('yaomen.scope', :clerk, true);
insert into idempotency_record (username, key, request_sha256)
    values ('finance-clerk', concat('s-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from award where id = any(bench.ids('award', :client_id, :i)) order by id for update;
--each
update award set state = 'IN_APPROVAL', appropriation_id = :appropriation::uuid, version = version + 1
    where id = bench.id('award', :client_id, :i, {k});
insert into approval_case (id, region_code, subject_type, subject_id, subject_sha256, title, amount, route_id, next_step,
        state, opened_by, recorded_at, version)
    values (bench.id('case', :client_id, :i, {k}), :region, 'AWARD', bench.id('award', :client_id, :i, {k}), :sha256,
        '样例页岩砖厂 轮窑门数奖补', :amount::numeric, 'a0000000-0000-4000-8000-000000000002', 1, 'OPEN', 'finance-clerk', now(), 0);
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-26', 'finance-clerk', 'approval.open', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :case_json);
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-26', 'finance-clerk', 'award.submit', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :award_json);
--end
update idempotency_record set status = 200, answer = :award_json
    where username = 'finance-clerk' and key = concat('s-', :client_id::text, '-', :i::text);
commit;
--each
begin;
select set_config('yaomen.scope', :reviewer, true);
insert into idempotency_record (username, key, request_sha256)
    values ('finance-reviewer', concat('d-', :client_id::text, '-', :i::text, '-{k}'), :sha256) on conflict do nothing;
select * from approval_case where id = bench.id('case', :client_id, :i, {k}) for update;
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    values ('AWARD', bench.id('award', :client_id, :i, {k}), 'finance-reviewer', :region, 'APPROVER_1', now())
    on conflict (subject_type, subject_id, person) do nothing;
insert into approval_step (case_id, step_no, region_code, decision, signed_sha256, decided_by, recorded_at)
    values (bench.id('case', :client_id, :i, {k}), 1, :region, 'APPROVE', :sha256, 'finance-reviewer', now());
update approval_case set next_step = 2, version = version + 1 where id = bench.id('case', :client_id, :i, {k});
select * from award where id = bench.id('award', :client_id, :i, {k}) for update;
insert into journal_entry (id, region_code, book, kind, subject_type, subject_id, text, effective_on, recorded_at, recorded_by)
    values (bench.id('commit', :client_id, :i, {k}), :region, 'BUDGET', 'COMMIT', 'AWARD',
        bench.id('award', :client_id, :i, {k}), '样例页岩砖厂 轮窑门数奖补', '2017-12-26', now(), 'finance-reviewer');
insert into posting (entry_id, line_no, region_code, account_code, side, amount, appropriation_id, township_code, use_code)
    values (bench.id('commit', :client_id, :i, {k}), 1, :region, 'B-COMMITTED', 'D', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE'),
        (bench.id('commit', :client_id, :i, {k}), 2, :region, 'B-AVAILABLE', 'C', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE');
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-26', 'finance-reviewer', 'approval.sign', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :sign_json);
update idempotency_record set status = 200, answer = :case_json
    where username = 'finance-reviewer' and key = concat('d-', :client_id::text, '-', :i::text, '-{k}');
commit;
--end
--each
begin;
select set_config('yaomen.scope', :approver, true);
insert into idempotency_record (username, key, request_sha256)
    values ('finance-approver', concat('d-', :client_id::text, '-', :i::text, '-{k}'), :sha256) on conflict do nothing;
select * from approval_case where id = bench.id('case', :client_id, :i, {k}) for update;
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    values ('AWARD', bench.id('award', :client_id, :i, {k}), 'finance-approver', :region, 'APPROVER_2', now())
    on conflict (subject_type, subject_id, person) do nothing;
insert into approval_step (case_id, step_no, region_code, decision, signed_sha256, decided_by, recorded_at)
    values (bench.id('case', :client_id, :i, {k}), 2, :region, 'APPROVE', :sha256, 'finance-approver', now());
update approval_case set state = 'GRANTED', version = version + 1 where id = bench.id('case', :client_id, :i, {k});
select * from award where id = bench.id('award', :client_id, :i, {k}) for update;
update award set state = 'APPROVED', version = version + 1 where id = bench.id('award', :client_id, :i, {k});
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-26', 'finance-approver', 'approval.sign', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :sign_json);
update idempotency_record set status = 200, answer = :case_json
    where username = 'finance-approver' and key = concat('d-', :client_id::text, '-', :i::text, '-{k}');
commit;
--end

--section instruct
begin;
select set_config('yaomen.scope', :cashier, true);
insert into idempotency_record (username, key, request_sha256)
    values ('cashier', concat('i-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from award where id = any(bench.ids('award', :client_id, :i)) order by id for update;
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    select 'AWARD', id, 'cashier', :region, 'PAYER', now() from unnest(bench.ids('award', :client_id, :i)) id
    on conflict (subject_type, subject_id, person) do nothing;
--each
update award set state = 'INSTRUCTED', version = version + 1 where id = bench.id('award', :client_id, :i, {k});
insert into payment_instruction (id, region_code, subject_type, subject_id, subject_sha256, end_to_end_id, appropriation_id,
        township_code, use_code, payee_name, account_cipher, account_index, account_tail, bank_code, amount, remittance,
        state, synthetic, created_by, recorded_at, version)
    values (bench.id('instruction', :client_id, :i, {k}), :region, 'AWARD', bench.id('award', :client_id, :i, {k}), :sha256,
        concat('PLAIN', :client_id::text, 'X', :i::text, 'X000{k}'), :appropriation::uuid, :township, 'KILN-CLOSURE',
        '样例页岩砖厂', decode(repeat('ab', 46), 'hex'), decode(repeat('cd', 32), 'hex'), '7925', '103653000003',
        :amount::numeric, '轮窑门数奖补', 'READY', true, 'cashier', now(), 0);
insert into payment_event (id, region_code, instruction_id, kind, amount, recorded_by, recorded_at)
    values (gen_random_uuid(), :region, bench.id('instruction', :client_id, :i, {k}), 'INSTRUCTED', :amount::numeric, 'cashier', now());
insert into journal_entry (id, region_code, book, kind, subject_type, subject_id, text, effective_on, recorded_at, recorded_by)
    values (bench.id('instruct', :client_id, :i, {k}), :region, 'BUDGET', 'INSTRUCT', 'AWARD',
        bench.id('award', :client_id, :i, {k}), '出指令 样例页岩砖厂', '2017-12-27', now(), 'cashier');
insert into posting (entry_id, line_no, region_code, account_code, side, amount, appropriation_id, township_code, use_code)
    values (bench.id('instruct', :client_id, :i, {k}), 1, :region, 'B-INSTRUCTED', 'D', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE'),
        (bench.id('instruct', :client_id, :i, {k}), 2, :region, 'B-COMMITTED', 'C', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE');
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'award.instruct', 'AWARD',
        bench.id('award', :client_id, :i, {k})::text, :award_json);
--end
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'payment-instruction.instruct', 'REGION', :region, :sign_json);
update idempotency_record set status = 200, answer = :award_json
    where username = 'cashier' and key = concat('i-', :client_id::text, '-', :i::text);
commit;

--section confirm
begin;
select set_config('yaomen.scope', :cashier, true);
insert into idempotency_record (username, key, request_sha256)
    values ('cashier', concat('b-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from payment_instruction where id = any(bench.ids('instruction', :client_id, :i)) order by id for update;
insert into payment_batch (id, region_code, batch_no, county_account_id, total_count, total_amount, sha256, state, created_by,
        recorded_at, version)
    values (bench.id('batch', :client_id, :i, 0), :region, concat('PLAIN-', :client_id::text, '-', :i::text),
        :county_account::uuid, 10, 10 * :amount::numeric, :sha256, 'IN_APPROVAL', 'cashier', now(), 0);
--each
update payment_instruction set state = 'BATCHED', batch_id = bench.id('batch', :client_id, :i, 0), version = version + 1
    where id = bench.id('instruction', :client_id, :i, {k});
insert into payment_event (id, region_code, instruction_id, kind, amount, recorded_by, recorded_at)
    values (gen_random_uuid(), :region, bench.id('instruction', :client_id, :i, {k}), 'BATCHED', :amount::numeric, 'cashier', now());
--end
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    values ('PAYMENT_BATCH', bench.id('batch', :client_id, :i, 0), 'cashier', :region, 'MAKER', now())
    on conflict (subject_type, subject_id, person) do nothing;
insert into approval_case (id, region_code, subject_type, subject_id, subject_sha256, title, amount, route_id, next_step,
        state, opened_by, recorded_at, version)
    values (bench.id('batch-case', :client_id, :i, 0), :region, 'PAYMENT_BATCH', bench.id('batch', :client_id, :i, 0), :sha256,
        '支付批次', 10 * :amount::numeric, 'a0000000-0000-4000-8000-000000000004', 1, 'OPEN', 'cashier', now(), 0);
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'approval.open', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :case_json);
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'payment-batch.create', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :batch_json);
update idempotency_record set status = 201, answer = :batch_json
    where username = 'cashier' and key = concat('b-', :client_id::text, '-', :i::text);
commit;
begin;
select set_config('yaomen.scope', :reviewer, true);
insert into idempotency_record (username, key, request_sha256)
    values ('finance-reviewer', concat('b-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from approval_case where id = bench.id('batch-case', :client_id, :i, 0) for update;
insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
    values ('PAYMENT_BATCH', bench.id('batch', :client_id, :i, 0), 'finance-reviewer', :region, 'APPROVER_1', now())
    on conflict (subject_type, subject_id, person) do nothing;
insert into approval_step (case_id, step_no, region_code, decision, signed_sha256, decided_by, recorded_at)
    values (bench.id('batch-case', :client_id, :i, 0), 1, :region, 'APPROVE', :sha256, 'finance-reviewer', now());
update approval_case set state = 'GRANTED', version = version + 1 where id = bench.id('batch-case', :client_id, :i, 0);
select * from payment_batch where id = bench.id('batch', :client_id, :i, 0) for update;
update payment_batch set state = 'APPROVED', version = version + 1 where id = bench.id('batch', :client_id, :i, 0);
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'finance-reviewer', 'approval.sign', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :sign_json);
update idempotency_record set status = 200, answer = :case_json
    where username = 'finance-reviewer' and key = concat('b-', :client_id::text, '-', :i::text);
commit;
begin;
select set_config('yaomen.scope', :cashier, true);
insert into idempotency_record (username, key, request_sha256)
    values ('cashier', concat('x-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from payment_batch where id = bench.id('batch', :client_id, :i, 0) for update;
select * from payment_instruction where batch_id = bench.id('batch', :client_id, :i, 0) order by id for update;
update payment_batch set state = 'SENT', sent_by = 'cashier', sent_at = now(), execute_on = '2017-12-27',
    file_sha256 = :sha256, version = version + 1 where id = bench.id('batch', :client_id, :i, 0);
--each
update payment_instruction set state = 'SENT', version = version + 1 where id = bench.id('instruction', :client_id, :i, {k});
insert into payment_event (id, region_code, instruction_id, kind, amount, recorded_by, recorded_at)
    values (gen_random_uuid(), :region, bench.id('instruction', :client_id, :i, {k}), 'SENT', :amount::numeric, 'cashier', now());
--end
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, before, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'payment-batch.send', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :batch_json, :batch_json);
update idempotency_record set status = 200, answer = :batch_json
    where username = 'cashier' and key = concat('x-', :client_id::text, '-', :i::text);
commit;
begin;
select set_config('yaomen.scope', :cashier, true);
select * from payment_instruction where batch_id = bench.id('batch', :client_id, :i, 0) order by id;
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'payment-batch.download', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :batch_json);
commit;
begin;
select set_config('yaomen.scope', :cashier, true);
insert into idempotency_record (username, key, request_sha256)
    values ('cashier', concat('r-', :client_id::text, '-', :i::text), :sha256) on conflict do nothing;
select * from payment_batch where id = bench.id('batch', :client_id, :i, 0) for update;
select * from payment_instruction where batch_id = bench.id('batch', :client_id, :i, 0) order by id for update;
insert into bank_result_file (id, region_code, batch_id, format, name, sha256, received_by, recorded_at)
    values (bench.id('file', :client_id, :i, 0), :region, bench.id('batch', :client_id, :i, 0), 'PAIN_002', 'plain.xml',
        :sha256, 'cashier', now());
insert into bank_result_line (file_id, line_no, region_code, end_to_end_id, outcome, status, amount, bank_reference)
    select bench.id('file', :client_id, :i, 0), n, :region, concat('PLAIN', :client_id::text, 'X', :i::text, 'X000', n - 1),
        'BOOKED', 'PAID', :amount::numeric, concat('YH20171227', n) from generate_series(1, 10) n;
--each
update payment_instruction set state = 'PAID', version = version + 1 where id = bench.id('instruction', :client_id, :i, {k});
insert into payment_event (id, region_code, instruction_id, kind, amount, bank_reference, booked_on, result_file_id, recorded_by, recorded_at)
    values (gen_random_uuid(), :region, bench.id('instruction', :client_id, :i, {k}), 'PAID', :amount::numeric, 'YH20171227000001',
        '2017-12-27', bench.id('file', :client_id, :i, 0), 'cashier', now());
insert into journal_entry (id, region_code, book, kind, subject_type, subject_id, text, effective_on, recorded_at, recorded_by)
    values (bench.id('execute', :client_id, :i, {k}), :region, 'BUDGET', 'EXECUTE', 'AWARD',
            bench.id('award', :client_id, :i, {k}), '支付 样例页岩砖厂', '2017-12-27', now(), 'cashier'),
        (bench.id('pay', :client_id, :i, {k}), :region, 'CASH', 'PAY', 'AWARD',
            bench.id('award', :client_id, :i, {k}), '支付 样例页岩砖厂', '2017-12-27', now(), 'cashier');
insert into posting (entry_id, line_no, region_code, account_code, side, amount, appropriation_id, township_code, use_code)
    values (bench.id('execute', :client_id, :i, {k}), 1, :region, 'B-EXECUTED', 'D', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE'),
        (bench.id('execute', :client_id, :i, {k}), 2, :region, 'B-INSTRUCTED', 'C', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE'),
        (bench.id('pay', :client_id, :i, {k}), 1, :region, '5001', 'D', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE'),
        (bench.id('pay', :client_id, :i, {k}), 2, :region, '1001', 'C', :amount::numeric, :appropriation::uuid, :township, 'KILN-CLOSURE');
--end
select count(*) from payment_instruction where batch_id = bench.id('batch', :client_id, :i, 0) and state in ('SENT', 'IN_DOUBT');
update payment_batch set state = 'COMPLETED', version = version + 1 where id = bench.id('batch', :client_id, :i, 0);
update award set state = 'PAID', version = version + 1
    where state = 'INSTRUCTED' and id = any(bench.ids('award', :client_id, :i));
insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type, subject_id, after)
    values (gen_random_uuid(), :region, now(), '2017-12-27', 'cashier', 'payment-batch.result', 'PAYMENT_BATCH',
        bench.id('batch', :client_id, :i, 0)::text, :sign_json);
update idempotency_record set status = 200, answer = :batch_json
    where username = 'cashier' and key = concat('r-', :client_id::text, '-', :i::text);
commit;
