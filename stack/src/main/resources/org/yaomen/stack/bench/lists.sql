-- Fills every list, set by set: awards :first to :last of the county 500154 and all that they lean on, two awards for
-- each enterprise, five entries of two postings for each award. Identifiers are hashes, as scattered as real ones.

insert into programme values (bench_id('programme', 1), 'BENCH-LISTS', '列表测试项目', '500154', '测试〔2017〕1号',
    '2017-01-01', '2030-12-31', null, 'bench', now(), 0) on conflict do nothing;
insert into rule_set select bench_id('rules', 1), bench_id('programme', 1), '500154', 1, 'ACTIVE', '2017-01-01', '{}',
    encode(sha256('{}'), 'hex'), 'bench', 'bench2', now(), now(), 0 on conflict do nothing;
insert into township select '500154' || lpad(t::text, 3, '0'), '500154', '测试镇' || t, '测试镇财政所', '\x00', '\x00', '0000',
    '102653000013', true, 'bench', now(), 0 from generate_series(1, 40) t on conflict do nothing;
insert into fund_source select bench_id('source', s), '500154', 'BENCH-' || s, 'CITY', '测试资金' || s, true, 'bench', now()
    from generate_series(1, 3) s on conflict do nothing;
insert into appropriation select bench_id('appropriation', i), '500154', bench_id('source', 1 + i % 3), bench_id('programme', 1),
    '测试指标〔2017〕' || i || '号', '测试指标' || i, 9000000000, 2017, '2017-06-01', 'ISSUED', encode(sha256('x'), 'hex'), 'bench',
    now(), 0 from generate_series(0, 19) i on conflict do nothing;
insert into county_account values (bench_id('account', 1), '500154', '测试县财政局', '\x00', '\x01', '0001', '102653000013',
    '测试银行', true, 'bench', now()) on conflict do nothing;

create temporary table pair on commit drop as
select e, bench_id('enterprise', e) as enterprise_id, bench_id('facility', e) as facility_id, bench_id('closure', e) as closure_id,
    '500154' || lpad((1 + e % 40)::text, 3, '0') as township, '2017-01-01'::date + e % 300 as closed_on,
    '2017-01-01 08:00+08'::timestamptz + e * interval '37 seconds' as at
from generate_series((:first + 1) / 2, :last / 2) e;
analyze pair;

insert into enterprise select enterprise_id, '500154', township, '测试砖厂' || md5(e::text), '9150015' || lpad(e::text, 11, '0'),
    '测试地址' || e, '测试人' || e % 997, '\x00', '\x00', '5********0', '测试砖厂', '\x00', '\x00', '0002', '102653000013', true,
    'industry-clerk', at, 0 from pair;
insert into facility select facility_id, '500154', enterprise_id, '轮窑' || e, 'BRICK_KILN', 10 + e % 30, 3000, '万块/年', true,
    'industry-clerk', at, 0 from pair;
insert into facility_equipment select '500154', 'BENCH-' || e, facility_id from pair;
insert into closure select closure_id, '500154', bench_id('programme', 1), facility_id, enterprise_id, closed_on - 30, closed_on,
    true, 'ACCEPTED', 'industry-clerk', at, 0 from pair;
insert into acceptance_opinion select bench_id('opinion', e), '500154', closure_id, 'DISMANTLED', closed_on + 10, null, '已拆除',
    'industry-reviewer', at from pair;

create temporary table each on commit drop as
select a, bench_id('award', a) as award_id, bench_id('calculation', a) as calculation_id, bench_id('instruction', a) as instruction_id,
    bench_id('case', a) as case_id, bench_id('notice', a / 500) as notice_id, bench_id('batch', a / 100) as batch_id,
    bench_id('appropriation', a % 20) as appropriation_id, (1000 * (1 + a % 90) + round((a % 100) / 100.0, 2))::cny as amount,
    case when a % 10 = 0 then 'APPROVED' else 'PAID' end as state, p.*
from generate_series(:first, :last) a join pair p on p.e = (a + 1) / 2;
analyze each;

insert into award select award_id, '500154', bench_id('programme', 1), closure_id, 'RULE-' || a % 2, '测试规则' || a % 2, '企业关闭奖补',
    'ENTERPRISE', '测试砖厂' || e, township, state, amount, calculation_id, encode(sha256('x'), 'hex'), appropriation_id, true, at, 0
from each;
insert into calculation select calculation_id, '500154', award_id, 1, bench_id('rules', 1), encode(sha256('{}'), 'hex'), amount,
    '{"facts":{"kilnDoors":' || 10 + e % 30 || ',"closedOn":"' || closed_on || '","acceptanceState":"DISMANTLED"},"reasons":[],"note":"'
        || repeat('测试', 400) || '"}', encode(sha256('x'), 'hex'), null, 'finance-clerk', closed_on, at from each;
insert into calculation_line select calculation_id, 1, '500154', '测试', 1, '门', amount, amount, amount, '测试〔2017〕1号', '第一条' from each;

insert into publicity_notice select distinct on (notice_id) notice_id, '500154', bench_id('programme', 1), '测试公示' || a / 500,
    closed_on, 7, closed_on + 10, 'CLOSED', encode(sha256('x'), 'hex'), 'finance-clerk', at, at, 0
from each order by notice_id, a on conflict do nothing;
insert into notice_line select notice_id, a % 500 + 1, '500154', 'AWARD', award_id, encode(sha256('x'), 'hex'), '测试砖厂', '测试',
    amount, true from each;
insert into objection select bench_id('objection', a), '500154', notice_id, a % 500 + 1, 'BENCH-' || a, '测试异议内容', null, closed_on,
    'DISMISSED', 'finance-reviewer', '不成立', at, at, 0 from each where a % 20 = 0;

insert into participation select 'AWARD', award_id, who, '500154', who, at from each, unnest(array['industry-clerk', 'finance-clerk',
    'finance-reviewer', 'cashier']) who;
insert into approval_case select case_id, '500154', 'AWARD', award_id, encode(sha256('x'), 'hex'), '测试奖补' || a, amount,
    'a0000000-0000-4000-8000-000000000001', 1, case when state = 'PAID' then 'GRANTED' else 'OPEN' end, 'finance-clerk', at, 0 from each;

insert into payment_batch select distinct on (batch_id) batch_id, '500154', 'BENCH-' || a / 100, bench_id('account', 1), 100, 100000,
    encode(sha256('x'), 'hex'), encode(sha256('x'), 'hex'), 'COMPLETED', 'cashier', at, 'cashier', at, closed_on, 0
from each order by batch_id, a on conflict do nothing;
insert into payment_instruction select instruction_id, '500154', 'AWARD', award_id, encode(sha256('x'), 'hex'),
    'BENCH' || lpad(a::text, 10, '0'), appropriation_id, township, '企业关闭奖补', '测试砖厂' || e, '\x00', '\x00', '0002', '102653000013',
    amount, '测试奖补', 'PAID', batch_id, null, true, 'cashier', at, 0 from each where state = 'PAID';
insert into payment_event select bench_id('event', a), '500154', instruction_id, 'PAID', amount, 'BANK' || a, null, null, closed_on, null,
    'cashier', at from each where state = 'PAID';

create temporary table entry on commit drop as
select bench_id('entry', a * 5 + k) as entry_id, k, each.*, at + k * interval '1 second' as entry_at
from each, generate_series(0, 4) k;
analyze entry;
insert into journal_entry select entry_id, '500154', case k when 4 then 'CASH' else 'BUDGET' end,
    (array['APPROPRIATE', 'COMMIT', 'INSTRUCT', 'EXECUTE', 'PAY'])[k + 1], 'AWARD', award_id, '测试分录', closed_on, entry_at,
    'finance-clerk', null from entry;
insert into posting select entry_id, line, '500154', account, side, amount, appropriation_id, township, '企业关闭奖补'
from entry join (values (0, 1, 'B-AVAILABLE', 'D'), (0, 2, 'B-AUTHORITY', 'C'), (1, 1, 'B-COMMITTED', 'D'), (1, 2, 'B-AVAILABLE', 'C'),
    (2, 1, 'B-INSTRUCTED', 'D'), (2, 2, 'B-COMMITTED', 'C'), (3, 1, 'B-EXECUTED', 'D'), (3, 2, 'B-INSTRUCTED', 'C'),
    (4, 1, '5001', 'D'), (4, 2, '1001', 'C')) l(step, line, account, side) on l.step = k;
insert into audit_record select bench_id('audit', a * 5 + k), '500154', entry_at, closed_on,
    (array['finance-clerk', 'finance-reviewer', 'cashier'])[1 + a % 3], 'award.step' || k, 'AWARD', award_id::text, '测试',
    null, '{"amount":"' || amount || '"}' from entry;
insert into account_balance as b select '500154', p.account_code, p.appropriation_id,
    sum(case p.side when c.normal_side then p.amount else -p.amount end), c.guarded
from posting p join account c on c.code = p.account_code where c.book = 'BUDGET' group by p.account_code, p.appropriation_id, c.guarded
on conflict (region_code, account_code, appropriation_id) do update set balance = excluded.balance;
set constraints all immediate;
