-- Why: what moves with a pension or unemployment insurance, and the late fee on arrears.
--
-- Source and confidence: the months of unemployment benefit are set by each province within 社会保险法 art. 46; a question
-- without a region gets Chongqing's, which is to confirm for anybody else. Whether the half for medical aid and training is
-- of the whole benefit or of what is left is read in two ways, so it is a switch.

insert into parameter values
    ('PENSION_POOLED', '', '000000', '2010-01-01', null, 0.12, '占比', '国办发〔2009〕66号', '条款待核实', false,
        '1998 年起各年度实际缴费工资总和的 12%；是否随单位费率下调待核实'),
    ('PENSION_ACCOUNT', '', '000000', '1998-01-01', null, 0.11, '占比', '国发〔1997〕26号', '条款待核实', false,
        '1998-01 至 2005-12 按缴费工资的 11% 计入个人账户'),
    ('PENSION_ACCOUNT', '', '000000', '2006-01-01', null, 0.08, '占比', '国发〔2005〕38号', '条款待核实', false,
        '2006-01 起按缴费工资的 8% 计入个人账户'),
    ('UNEMPLOYMENT_SUPPLEMENT', '', '000000', '2001-01-01', null, 0.5, '占比', '劳动保障部令第8号', '条款待核实', false,
        '医疗补助金和职业培训、职业介绍补贴按失业保险金总额的一半计算'),
    ('UNEMPLOYMENT_WHOLE', '', '000000', '2001-01-01', null, 1, '是否', '劳动保障部令第8号', '条款待核实', true,
        '已领部分月数后，一半按应领总额（1）还是未领额（0）计，待核实'),
    ('LATE_FEE_DAILY', '', '000000', '2011-07-01', null, 0.0005, '每日', '主席令第35号（社会保险法）', '第八十六条', false,
        '按日加收万分之五');

insert into parameter
select 'UNEMPLOYMENT_MONTHS', m.years, '000000', '2011-07-01', null, m.months, '个月', '重庆市失业保险条例（2011）', '第二十四条',
    true, '各省在社会保险法第四十六条上限内自定，此处为重庆市的月数'
from (values
    ('1', 3), ('2', 6), ('3', 9), ('4', 12), ('5', 15), ('7', 16), ('8', 17), ('9', 18), ('10', 19), ('11', 20),
    ('12', 21), ('13', 22), ('14', 23), ('15', 24)
) m (years, months);
