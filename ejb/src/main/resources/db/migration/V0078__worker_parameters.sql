-- Why: tax on one-off compensation by the day of payment (averaged over the years of service to 2018-12-31, alone on the
-- annual table since), the one-off disability grant, and the insurance subsidy for flexible work. Quick deductions are not
-- stored: they follow from bounds and rates.
--
-- Source and confidence: the tax tables of other years than 2011 to 2018, the deduction of insurance after 2018 and the
-- subsidy's document are from memory of published texts and to confirm, as is the rule since 2019.

insert into parameter values
    ('TAX_EXEMPTION', '', '000000', '2001-10-01', null, 3, '倍', '财税〔2001〕157号', '条款待核实', true,
        '不超过当地上年职工平均工资三倍的部分免税'),
    ('TAX_EXEMPTION', '', '000000', '2019-01-01', null, 3, '倍', '财税〔2018〕164号', '条款待核实', true,
        '不超过当地上年职工平均工资三倍的部分免税'),
    ('TAX_INSURANCE', '', '000000', '1999-10-01', null, 1, '是否', '国税发〔1999〕178号', '条款待核实', false,
        '领取时实际缴纳的法定社会保险费等可以扣除'),
    ('TAX_INSURANCE', '', '000000', '2019-01-01', null, 1, '是否', '财税〔2001〕157号', '条款待核实', true,
        '财税〔2018〕164号未写明，按原规定准予扣除，待核实'),
    ('TAX_YEARS_CAP', '', '000000', '1999-10-01', '2018-12-31', 12, '年', '国税发〔1999〕178号', '条款待核实', false,
        '超过部分除以工作年限（超过 12 年的按 12 计）视为月工资；2019 年起不再平均'),
    ('TAX_ALLOWANCE', '', '000000', '1999-10-01', '2005-12-31', 800, '元/月', '主席令第12号（个人所得税法）', '第六条', true,
        null),
    ('TAX_ALLOWANCE', '', '000000', '2006-01-01', '2008-02-29', 1600, '元/月', '主席令第44号（个人所得税法）', '第六条', true,
        null),
    ('TAX_ALLOWANCE', '', '000000', '2008-03-01', '2011-08-31', 2000, '元/月', '主席令第85号（个人所得税法）', '第六条', true,
        null),
    ('TAX_ALLOWANCE', '', '000000', '2011-09-01', '2018-09-30', 3500, '元/月', '主席令第48号（个人所得税法）', '第六条', false,
        null),
    ('TAX_ALLOWANCE', '', '000000', '2018-10-01', '2018-12-31', 5000, '元/月', '财税〔2018〕98号', '条款待核实', true, null);

insert into parameter
select 'TAX_BRACKET', b.bound, '000000', t.effective_from, null, b.rate, t.unit, t.document, t.article, t.to_confirm, null
from (values
    (date '1994-01-01', '每月', '主席令第12号（个人所得税法）', '税率表一', true),
    (date '2011-09-01', '每月', '主席令第48号（个人所得税法）', '税率表一', false),
    (date '2018-10-01', '每月', '财税〔2018〕98号', '附件', true),
    (date '2019-01-01', '全年', '主席令第9号（个人所得税法）', '税率表一', true)
) t (effective_from, unit, document, article, to_confirm)
join (values
    (date '1994-01-01', '0', 0.05), (date '1994-01-01', '500', 0.10), (date '1994-01-01', '2000', 0.15),
    (date '1994-01-01', '5000', 0.20), (date '1994-01-01', '20000', 0.25), (date '1994-01-01', '40000', 0.30),
    (date '1994-01-01', '60000', 0.35), (date '1994-01-01', '80000', 0.40), (date '1994-01-01', '100000', 0.45),
    (date '2011-09-01', '0', 0.03), (date '2011-09-01', '1500', 0.10), (date '2011-09-01', '4500', 0.20),
    (date '2011-09-01', '9000', 0.25), (date '2011-09-01', '35000', 0.30), (date '2011-09-01', '55000', 0.35),
    (date '2011-09-01', '80000', 0.45),
    (date '2018-10-01', '0', 0.03), (date '2018-10-01', '3000', 0.10), (date '2018-10-01', '12000', 0.20),
    (date '2018-10-01', '25000', 0.25), (date '2018-10-01', '35000', 0.30), (date '2018-10-01', '55000', 0.35),
    (date '2018-10-01', '80000', 0.45),
    (date '2019-01-01', '0', 0.03), (date '2019-01-01', '36000', 0.10), (date '2019-01-01', '144000', 0.20),
    (date '2019-01-01', '300000', 0.25), (date '2019-01-01', '420000', 0.30), (date '2019-01-01', '660000', 0.35),
    (date '2019-01-01', '960000', 0.45)
) b (effective_from, bound, rate) using (effective_from);

insert into parameter
select 'DISABILITY_MONTHS', g.grade, '000000', '2011-01-01', null, g.months, '个月', '国务院令第586号（工伤保险条例）', g.article,
    false, '本人工资的月数'
from (values
    ('1', 27, '第三十五条'), ('2', 25, '第三十五条'), ('3', 23, '第三十五条'), ('4', 21, '第三十五条'),
    ('5', 18, '第三十六条'), ('6', 16, '第三十六条'),
    ('7', 13, '第三十七条'), ('8', 11, '第三十七条'), ('9', 9, '第三十七条'), ('10', 7, '第三十七条')
) g (grade, months, article);

insert into parameter values
    ('DISABILITY_WAGE_FLOOR', '', '000000', '2011-01-01', null, 0.6, '倍', '国务院令第586号（工伤保险条例）', '第六十四条', false,
        '本人工资低于统筹地区职工平均工资 60% 的，按 60% 计算'),
    ('DISABILITY_WAGE_CAP', '', '000000', '2011-01-01', null, 3, '倍', '国务院令第586号（工伤保险条例）', '第六十四条', false,
        '本人工资高于统筹地区职工平均工资 300% 的，按 300% 计算'),
    ('FLEXIBLE_SUBSIDY', 'subsidised', '000000', '2016-01-01', null, 2, '份', '财社〔2015〕290号', '条款待核实', true,
        '补贴不超过实际缴费的三分之二，期限最长三年；距法定退休不足五年的可至退休'),
    ('FLEXIBLE_SUBSIDY', 'contributed', '000000', '2016-01-01', null, 3, '份', '财社〔2015〕290号', '条款待核实', true, null),
    ('FLEXIBLE_SUBSIDY', 'subsidised', '000000', '2017-10-13', null, 2, '份', '财社〔2017〕164号', '条款待核实', true,
        '补贴不超过实际缴费的三分之二，期限最长三年；距法定退休不足五年的可至退休'),
    ('FLEXIBLE_SUBSIDY', 'contributed', '000000', '2017-10-13', null, 3, '份', '财社〔2017〕164号', '条款待核实', true, null);
