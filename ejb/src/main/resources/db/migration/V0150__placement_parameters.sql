-- Why: how long before retirement somebody may be retired early, and after how many days those placed are asked how they
-- fare, are figures of documents, so dated rows like the others.
--
-- Source and confidence: five years stand in 人社部发〔2016〕32号 as reports of it say, before that in 国务院令第111号; neither
-- was read in the original. No document seen sets the days of a follow-up: a house figure, to confirm.

insert into parameter_kind values
    ('EARLY_RETIREMENT_YEARS', '内部退养：距法定退休年龄不超过几年', '', '{年}', null, true, true),
    ('FOLLOW_UP_DAYS', '安置或者上次回访之后多少日回访', '', '{日}', null, true, true);

insert into parameter values
    ('EARLY_RETIREMENT_YEARS', '', '000000', '1993-04-20', null, 5, '年', '国务院令第111号（国有企业富余职工安置规定）', '第九条', true,
        '距退休年龄不到五年的，经本人申请、企业批准，可以退出工作岗位休养'),
    ('EARLY_RETIREMENT_YEARS', '', '000000', '2016-04-07', null, 5, '年', '人社部发〔2016〕32号', '条款待核实', true,
        '距法定退休年龄五年以内、再就业有困难的，自愿、企业同意并签订协议'),
    ('FOLLOW_UP_DAYS', '', '000000', '2008-01-01', null, 90, '日', '内部办理时限，未见文件依据', '条款待核实', true,
        '人社部发〔2017〕24号要求实名跟踪，未见其回访间隔');
