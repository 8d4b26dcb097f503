-- Why: when a plan to let people go must be explained and reported beforehand, and what makes a workers' congress's vote
-- count, are figures of a law and a regulation: dated rows like the others. Two thirds is no decimal, so a share of the
-- congress is given as part and whole.
--
-- Source and confidence: art. 41 was read in the law. The regulation on democratic management was not read in the
-- original; the articles are to confirm.

insert into parameter_kind values
    ('LAYOFF_HEADS', '裁减多少人以上须说明情况并报告', '', '{人}', null, true, true),
    ('LAYOFF_SHARE', '裁减人数占职工总数多少以上须说明情况并报告', '', '{占比}', 1, true, false),
    ('LAYOFF_NOTICE', '提前多少日向工会或者全体职工说明情况', '', '{日}', null, true, true),
    ('CONGRESS_ATTENDANCE', '职工代表大会出席人数不少于应到人数的份额', 'part|whole', '{份}', null, true, true),
    ('CONGRESS_MAJORITY', '职工代表大会赞成人数须超过应到人数的份额', 'part|whole', '{份}', null, true, true);

insert into parameter values
    ('LAYOFF_HEADS', '', '000000', '2008-01-01', null, 20, '人', '主席令第65号（劳动合同法）', '第四十一条第一款', false,
        '裁减人员二十人以上，含二十人'),
    ('LAYOFF_SHARE', '', '000000', '2008-01-01', null, 0.1, '占比', '主席令第65号（劳动合同法）', '第四十一条第一款', false,
        '裁减不足二十人但占企业职工总数百分之十以上，含百分之十'),
    ('LAYOFF_NOTICE', '', '000000', '2008-01-01', null, 30, '日', '主席令第65号（劳动合同法）', '第四十一条第一款', false,
        '提前三十日说明情况，听取意见后，裁减人员方案经向劳动行政部门报告'),
    ('CONGRESS_ATTENDANCE', 'part', '000000', '2012-02-13', null, 2, '份', '总工发〔2012〕12号（企业民主管理规定）', '条款待核实',
        true, '全体职工代表三分之二以上出席，含三分之二'),
    ('CONGRESS_ATTENDANCE', 'whole', '000000', '2012-02-13', null, 3, '份', '总工发〔2012〕12号（企业民主管理规定）', '条款待核实',
        true, '全体职工代表三分之二以上出席，含三分之二'),
    ('CONGRESS_MAJORITY', 'part', '000000', '2012-02-13', null, 1, '份', '总工发〔2012〕12号（企业民主管理规定）', '条款待核实',
        true, '全体职工代表过半数通过，正好一半不通过'),
    ('CONGRESS_MAJORITY', 'whole', '000000', '2012-02-13', null, 2, '份', '总工发〔2012〕12号（企业民主管理规定）', '条款待核实',
        true, '全体职工代表过半数通过，正好一半不通过');
