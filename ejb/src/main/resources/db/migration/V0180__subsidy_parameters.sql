-- Why: what a placement may be subsidised with differs by region and changes with every document, so shares, amounts, limits,
-- their exceptions and the use of the money are dated rows. Where a region has no amount, nothing is computed or paid: the
-- county adds its own with the document it stands in.
--
-- Source and confidence: limits and exception from reports of 财社〔2015〕290号 and 财社〔2017〕164号, Guangxi's living aid and
-- Jiangxi's start-up grant from guides of offices; none was read in the original, all are to confirm. No source seen gives
-- the share for public-welfare posts, a minimum wage or an amount for training: they are left out.

insert into parameter_kind values
    ('SUBSIDY_MONTHS', '补贴期限不超过几个月', 'FLEXIBLE_INSURANCE|PUBLIC_POST', '{个月}', null, true, true),
    ('SUBSIDY_NEAR_RETIREMENT', '初次享受补贴时距法定退休年龄不足几年的，可至退休', 'FLEXIBLE_INSURANCE|PUBLIC_POST', '{年}', null, true, true),
    ('SUBSIDY_USE', '补贴的资金用途（U 几）', 'FLEXIBLE_INSURANCE|PUBLIC_POST|START_UP|TRAINING_LIVING|TRAINING', '{用途}', 6, true, true),
    ('MINIMUM_WAGE', '当地月最低工资标准', '', '{元/月}', null, true, false),
    ('PUBLIC_POST_SHARE', '公益性岗位补贴：当地最低工资标准的倍数', '', '{倍}', null, true, false),
    ('START_UP_GRANT', '一次性创业补贴', '', '{元}', null, true, false),
    ('START_UP_TRADING', '一次性创业补贴：正常经营满几个月', '', '{个月}', null, true, true),
    ('TRAINING_LIVING_DAILY', '职业培训期间生活补助标准', '', '{元/日}', null, true, false),
    ('TRAINING_LIVING_CAP', '职业培训期间生活补助累计上限', '', '{元}', null, true, false),
    ('TRAINING_GRANT', '职业培训补贴', '', '{元}', null, true, false);

insert into parameter
select p.name, k.kind, '000000', d.effective_from, null, p.value, p.unit, d.document, '条款待核实', true, p.note
from (values
    ('SUBSIDY_MONTHS', 36, '个月', '期限最长三年'),
    ('SUBSIDY_NEAR_RETIREMENT', 5, '年', '距法定退休年龄不足五年的可延长至退休，以初次核定享受补贴时的年龄为准')) p(name, value, unit, note)
cross join (values ('FLEXIBLE_INSURANCE'), ('PUBLIC_POST')) k(kind)
cross join (values (date '2016-01-01', '财社〔2015〕290号'), (date '2017-10-13', '财社〔2017〕164号')) d(effective_from, document);

insert into parameter
select 'SUBSIDY_USE', k.kind, '000000', '2016-04-07', null, 6, '用途', '人社部发〔2016〕32号', '条款待核实', true,
    '结构调整专项奖补资金用于该文件所列安置措施（U6）'
from (values ('FLEXIBLE_INSURANCE'), ('PUBLIC_POST'), ('START_UP'), ('TRAINING_LIVING'), ('TRAINING')) k(kind);

insert into parameter values
    ('TRAINING_LIVING_DAILY', '', '450000', '2016-01-01', null, 40, '元/日', '广西化解过剩产能职工安置文件（文号待核实）', '条款待核实',
        true, '零就业家庭成员、就业困难人员参加培训期间每人每天 40 元'),
    ('TRAINING_LIVING_CAP', '', '450000', '2016-01-01', null, 840, '元', '广西化解过剩产能职工安置文件（文号待核实）', '条款待核实',
        true, '最高 840 元（21 天）'),
    ('START_UP_GRANT', '', '360000', '2017-10-13', null, 5000, '元', '江西一次性创业补贴办事指南（文号待核实）', '条款待核实',
        true, '每人一次'),
    ('START_UP_TRADING', '', '360000', '2017-10-13', null, 6, '个月', '江西一次性创业补贴办事指南（文号待核实）', '条款待核实',
        true, '正常经营六个月以上');
