-- Why: severance, its tax, the disability grant, insurance transfers and late fees rest on figures that change with their
-- documents as those of the central awards do, so they are rows of the same table. Tables with steps (tax brackets, months
-- by years of contribution) keep a row for each step, its lower bound in item; a segment has its first day there.

alter table parameter drop constraint parameter_name_check;
alter table parameter add constraint parameter_name_check check (name in
    ('BASE_SHARE', 'FACTOR_WEIGHT', 'YEAR_FACTOR', 'LADDER_STEP', 'LADDER_CAP', 'LADDER_LOWER_INCLUSIVE',
     'SEVERANCE_YEAR', 'SEVERANCE_ROUND_UP', 'SEVERANCE_PART_YEAR', 'SEVERANCE_MINIMUM_WAGE', 'SEVERANCE_WAGE_CAP',
     'SEVERANCE_YEARS_CAP', 'SEVERANCE_UNLAWFUL', 'SEVERANCE_SEGMENT',
     'TAX_EXEMPTION', 'TAX_INSURANCE', 'TAX_YEARS_CAP', 'TAX_ALLOWANCE', 'TAX_BRACKET',
     'DISABILITY_MONTHS', 'DISABILITY_WAGE_FLOOR', 'DISABILITY_WAGE_CAP', 'FLEXIBLE_SUBSIDY',
     'PENSION_POOLED', 'PENSION_ACCOUNT',
     'UNEMPLOYMENT_MONTHS', 'UNEMPLOYMENT_SUPPLEMENT', 'UNEMPLOYMENT_WHOLE', 'LATE_FEE_DAILY'));

-- Shares, rates and switches; parameter_check1 is the same for the names there were.
alter table parameter drop constraint parameter_check1;
alter table parameter add constraint parameter_share_check check (name not in
    ('BASE_SHARE', 'FACTOR_WEIGHT', 'LADDER_CAP', 'LADDER_LOWER_INCLUSIVE', 'SEVERANCE_SEGMENT', 'TAX_INSURANCE',
     'TAX_BRACKET', 'PENSION_POOLED', 'PENSION_ACCOUNT', 'UNEMPLOYMENT_SUPPLEMENT', 'UNEMPLOYMENT_WHOLE',
     'LATE_FEE_DAILY') or value <= 1);

-- What a calculation divides by, counts in whole months or reads as a day or a bound.
alter table parameter add constraint parameter_positive_check check (name not in
    ('TAX_YEARS_CAP', 'FLEXIBLE_SUBSIDY', 'SEVERANCE_YEAR') or value > 0);
alter table parameter add constraint parameter_months_check check (
    name not in ('UNEMPLOYMENT_MONTHS', 'DISABILITY_MONTHS') or (value > 0 and value = trunc(value)));
alter table parameter add constraint parameter_item_check check (case name
    when 'SEVERANCE_SEGMENT' then item ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    when 'TAX_BRACKET' then item ~ '^(0|[1-9][0-9]{0,11})$'
    when 'UNEMPLOYMENT_MONTHS' then item ~ '^[0-9]{1,2}$'
    when 'DISABILITY_MONTHS' then item ~ '^([1-9]|10)$'
    when 'FLEXIBLE_SUBSIDY' then item in ('subsidised', 'contributed')
    else true end);

comment on column parameter.name is '参数名称：BASE_SHARE 基础奖补占比，FACTOR_WEIGHT 因素权重，YEAR_FACTOR 早退多奖折算系数，'
    'LADDER_STEP 梯级，LADDER_CAP 梯级奖补上限，LADDER_LOWER_INCLUSIVE 梯级是否含下限（1 含，0 不含）；'
    'SEVERANCE_YEAR 每满一年的经济补偿月数，SEVERANCE_ROUND_UP 余数满几个月按一年计，SEVERANCE_PART_YEAR 不满一年的月数，'
    'SEVERANCE_MINIMUM_WAGE 月工资不低于最低工资的倍数，SEVERANCE_WAGE_CAP 月工资封顶倍数，SEVERANCE_YEARS_CAP 封顶的年限上限，'
    'SEVERANCE_UNLAWFUL 违法解除的倍数，SEVERANCE_SEGMENT 自该日起另为一段（1 分段，0 不分段）；'
    'TAX_EXEMPTION 免税倍数，TAX_INSURANCE 社会保险费可否扣除（1 可，0 否），TAX_YEARS_CAP 平均年限上限，TAX_ALLOWANCE 每月减除费用，'
    'TAX_BRACKET 税率（分项为级距下限）；DISABILITY_MONTHS 伤残补助金月数（分项为等级），DISABILITY_WAGE_FLOOR、DISABILITY_WAGE_CAP '
    '本人工资下限、上限倍数；FLEXIBLE_SUBSIDY 灵活就业社保补贴份额（subsidised/contributed）；PENSION_POOLED 统筹基金转移比例，'
    'PENSION_ACCOUNT 个人账户计入比例；UNEMPLOYMENT_MONTHS 失业保险金月数（分项为缴费满几年），UNEMPLOYMENT_SUPPLEMENT '
    '医疗补助金和培训、介绍补贴占比，UNEMPLOYMENT_WHOLE 该占比是否按应领总额计（1 是，0 按未领额）；LATE_FEE_DAILY 社会保险费滞纳金日率';
comment on column parameter.item is '分项：因素、年度、等级、起始日或级距下限，没有分项的为空串';
