-- Why: severance by 劳动合同法 arts. 47, 87, 97 and 实施条例 arts. 25, 27. What was served before 2008 is one whole with the rest
-- unless SEVERANCE_SEGMENT is set to 1: then it follows the rows in force on 2007-12-31, which count every part-year as a
-- month and cap nothing.
--
-- Source and confidence: the two laws were read; the older rule and the document number of the labour law were not.

insert into parameter values
    ('SEVERANCE_YEAR', '', '000000', '1995-01-01', null, 1, '个月', '劳部发〔1994〕481号', '条款待核实', true,
        '每满一年发给相当于一个月工资'),
    ('SEVERANCE_PART_YEAR', '', '000000', '1995-01-01', null, 1, '个月', '劳部发〔1994〕481号', '条款待核实', true,
        '不满一年的按一年的标准发给'),
    ('SEVERANCE_MINIMUM_WAGE', '', '000000', '1995-01-01', null, 1, '倍', '主席令第28号（劳动法）', '条款待核实', true,
        '工资不得低于当地最低工资标准'),
    ('SEVERANCE_YEAR', '', '000000', '2008-01-01', null, 1, '个月', '主席令第65号（劳动合同法）', '第四十七条第一款', false,
        '每满一年支付一个月工资'),
    ('SEVERANCE_ROUND_UP', '', '000000', '2008-01-01', null, 6, '个月', '主席令第65号（劳动合同法）', '第四十七条第一款', false,
        '六个月以上不满一年的，按一年计算'),
    ('SEVERANCE_PART_YEAR', '', '000000', '2008-01-01', null, 0.5, '个月', '主席令第65号（劳动合同法）', '第四十七条第一款', false,
        '不满六个月的，支付半个月工资'),
    ('SEVERANCE_MINIMUM_WAGE', '', '000000', '2008-01-01', null, 1, '倍', '国务院令第535号（实施条例）', '第二十七条', false,
        '低于当地最低工资标准的，按最低工资标准计算；实施条例自 2008-09-18 施行'),
    ('SEVERANCE_WAGE_CAP', '', '000000', '2008-01-01', null, 3, '倍', '主席令第65号（劳动合同法）', '第四十七条第二款', false,
        '高于当地上年度职工月平均工资三倍的，按三倍支付；正好三倍不算高于'),
    ('SEVERANCE_YEARS_CAP', '', '000000', '2008-01-01', null, 12, '年', '主席令第65号（劳动合同法）', '第四十七条第二款', false,
        '按三倍支付的，年限最高不超过十二年'),
    ('SEVERANCE_UNLAWFUL', '', '000000', '2008-01-01', null, 2, '倍', '主席令第65号（劳动合同法）', '第八十七条', false,
        '违法解除或者终止的，按经济补偿标准的二倍支付赔偿金，不再支付经济补偿，自用工之日起计算（实施条例第二十五条）'),
    ('SEVERANCE_SEGMENT', '2008-01-01', '000000', '2008-01-01', null, 0, '是否', '主席令第65号（劳动合同法）', '第九十七条第三款',
        true, '2008 年前的工作年限是否按当时规定另为一段；默认不分段，待核实');
