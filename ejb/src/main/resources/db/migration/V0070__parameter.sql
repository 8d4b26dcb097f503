-- Why: shares, weights, factors and steps of the central awards have changed with every document and differ by province,
-- so they are dated rows with the document they stand in, never constants. The nearest region above the one that asks
-- wins with all its rows of a name (a province without a difficulty factor has none), then the version begun last.
--
-- Source and confidence: none of the two documents could be read in full; what is here comes from reports of them, the
-- articles are to confirm, and where to_confirm is set the figure itself is.

create table parameter (
    name text not null check (name in
        ('BASE_SHARE', 'FACTOR_WEIGHT', 'YEAR_FACTOR', 'LADDER_STEP', 'LADDER_CAP', 'LADDER_LOWER_INCLUSIVE')),
    item text not null,
    region_code region_code not null,
    effective_from date not null,
    effective_to date,
    value numeric(18, 6) not null check (value >= 0),
    unit text not null,
    document text not null check (document <> ''),
    article text not null check (article <> ''),
    to_confirm boolean not null,
    note text,
    primary key (name, region_code, effective_from, item),
    check (effective_to is null or effective_to >= effective_from),
    check (name in ('YEAR_FACTOR', 'LADDER_STEP') or value <= 1)
);
comment on table parameter is '政策参数：按区划、按生效日期，附文号；就近的上级区划优先，同区划以最近生效的为准';
comment on column parameter.name is '参数名称：BASE_SHARE 基础奖补占比，FACTOR_WEIGHT 因素权重，YEAR_FACTOR 早退多奖折算系数，'
    'LADDER_STEP 梯级，LADDER_CAP 梯级奖补上限，LADDER_LOWER_INCLUSIVE 梯级是否含下限（1 含，0 不含）';
comment on column parameter.item is '分项：因素、年度或梯级下限，没有分项的为空串';
comment on column parameter.region_code is '区划';
comment on column parameter.effective_from is '生效日期';
comment on column parameter.effective_to is '截止日期（含当日），空为未定';
comment on column parameter.value is '数值';
comment on column parameter.unit is '单位';
comment on column parameter.document is '文号';
comment on column parameter.article is '条款';
comment on column parameter.to_confirm is '是否待核实';
comment on column parameter.note is '说明';

insert into parameter
select p.name, p.item, '000000', d.effective_from, null, p.value, p.unit, d.document, '条款待核实', p.to_confirm, p.note
from (values
    ('BASE_SHARE', '', 0.80, '占比', false, '基础奖补占当年资金的比例，其余为梯级奖补'),
    ('FACTOR_WEIGHT', 'capacity', 0.50, '占比', false, '化解产能任务量'),
    ('FACTOR_WEIGHT', 'workers', 0.30, '占比', false, '需安置职工人数'),
    ('FACTOR_WEIGHT', 'difficulty', 0.20, '占比', false, '困难程度'),
    ('YEAR_FACTOR', '2016', 1.10, '占比', false, '早退多奖：按实际产能折算'),
    ('YEAR_FACTOR', '2017', 1.00, '占比', false, '早退多奖：按实际产能折算'),
    ('YEAR_FACTOR', '2018', 0.90, '占比', false, '早退多奖：按实际产能折算'),
    ('YEAR_FACTOR', '2019', 0.80, '占比', false, '早退多奖：按实际产能折算'),
    ('YEAR_FACTOR', '2020', 0.70, '占比', false, '早退多奖：按实际产能折算'),
    ('LADDER_STEP', '0', 1.00, '倍', true, '超额比例在此之上的倍数，待核实'),
    ('LADDER_STEP', '0.05', 1.25, '倍', true, '超额比例在此之上的倍数，待核实'),
    ('LADDER_STEP', '0.1', 1.50, '倍', true, '超额比例在此之上的倍数，待核实'),
    ('LADDER_CAP', '', 0.30, '占比', true, '梯级奖补不超过基础奖补的比例，待核实'),
    ('LADDER_LOWER_INCLUSIVE', '', 1, '是否', true, '正好达到梯级下限时是否按该梯级，待核实')
) p (name, item, value, unit, to_confirm, note)
cross join (values
    (date '2016-05-10', '财建〔2016〕253号'),
    (date '2018-08-30', '财建〔2018〕462号')
) d (effective_from, document);

insert into parameter values
    ('FACTOR_WEIGHT', 'capacity', '370000', '2016-05-10', null, 0.40, '占比', '山东省分配办法（文号待核实）', '条款待核实',
        true, '省内只用两个因素：化解产能任务量'),
    ('FACTOR_WEIGHT', 'workers', '370000', '2016-05-10', null, 0.60, '占比', '山东省分配办法（文号待核实）', '条款待核实',
        true, '省内只用两个因素：需安置职工人数');

-- Published rules: a trial must not come out differently by who asks, so everybody reads all of them.
alter table parameter enable row level security;
create policy public_read on parameter for select to yaomen_app using (true);
grant select on parameter to yaomen_app;

create function parameter_in_force(wanted text, region text, day date) returns setof parameter language sql stable as $$
    select p.* from parameter p
    where p.name = wanted and (p.region_code, p.effective_from) = (
        select n.region_code, n.effective_from from parameter n
        where n.name = wanted and starts_with(region, region_prefix(n.region_code)) and n.effective_from <= day
            and (n.effective_to is null or n.effective_to >= day)
        order by length(region_prefix(n.region_code)) desc, n.effective_from desc limit 1)
$$;
comment on function parameter_in_force(text, text, date) is
    '某参数在某区划、某日适用的各行：最近的上级区划（含本级）最近生效的一版，整版取用';
