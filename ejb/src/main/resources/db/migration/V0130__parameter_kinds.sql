-- Why: what a parameter's name takes stood in six constraints, each a list of names written again for every new one. It is
-- a row now: a new name is a line here and one in ParameterName, which a test compares.

create table parameter_kind (
    name text primary key,
    label text not null,
    items text not null,
    units text[] not null check (cardinality(units) > 0),
    largest numeric,
    positive boolean not null,
    whole boolean not null
);
comment on table parameter_kind is '参数名称：每个名称取什么分项、单位和数值';
comment on column parameter_kind.name is '名称';
comment on column parameter_kind.label is '含义';
comment on column parameter_kind.items is '分项须符合的式样（正则表达式），没有分项的为空串';
comment on column parameter_kind.units is '单位，可有几种';
comment on column parameter_kind.largest is '数值上限，空为不限';
comment on column parameter_kind.positive is '数值须大于零';
comment on column parameter_kind.whole is '数值须为整数';
insert into parameter_kind values
    ('BASE_SHARE', '基础奖补占比', '', '{占比}', 1, false, false),
    ('FACTOR_WEIGHT', '因素权重', 'capacity|workers|difficulty', '{占比}', 1, false, false),
    ('YEAR_FACTOR', '早退多奖折算系数', '[0-9]{4}', '{占比}', null, false, false),
    ('LADDER_STEP', '梯级', '(0|[1-9][0-9]{0,3})(\.[0-9]{1,6})?', '{倍}', null, false, false),
    ('LADDER_CAP', '梯级奖补上限', '', '{占比}', 1, false, false),
    ('LADDER_LOWER_INCLUSIVE', '梯级是否含下限', '', '{是否}', 1, false, false),
    ('SEVERANCE_YEAR', '每满一年的经济补偿月数', '', '{个月}', null, true, false),
    ('SEVERANCE_ROUND_UP', '余数满几个月按一年计', '', '{个月}', null, false, false),
    ('SEVERANCE_PART_YEAR', '不满一年的经济补偿月数', '', '{个月}', null, false, false),
    ('SEVERANCE_MINIMUM_WAGE', '月工资不低于最低工资的倍数', '', '{倍}', null, false, false),
    ('SEVERANCE_WAGE_CAP', '月工资封顶：当地平均工资的倍数', '', '{倍}', null, false, false),
    ('SEVERANCE_YEARS_CAP', '月工资封顶的，年限上限', '', '{年}', null, false, false),
    ('SEVERANCE_UNLAWFUL', '违法解除或终止：经济补偿标准的倍数', '', '{倍}', null, false, false),
    ('SEVERANCE_SEGMENT', '自该日起另为一段计算', '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])', '{是否}', 1, false, false),
    ('TAX_EXEMPTION', '一次性补偿免税：当地年平均工资的倍数', '', '{倍}', null, false, false),
    ('TAX_INSURANCE', '实缴社会保险费可否扣除', '', '{是否}', 1, false, false),
    ('TAX_YEARS_CAP', '按工作年限平均，年限上限', '', '{年}', null, true, false),
    ('TAX_ALLOWANCE', '每月减除费用', '', '{元/月}', null, false, false),
    ('TAX_BRACKET', '税率：超过此数的部分', '0|[1-9][0-9]{0,11}', '{每月,全年}', 1, false, false),
    ('DISABILITY_MONTHS', '一次性伤残补助金月数', '[1-9]|10', '{个月}', null, true, true),
    ('DISABILITY_WAGE_FLOOR', '本人工资下限：统筹地区平均工资的倍数', '', '{倍}', null, false, false),
    ('DISABILITY_WAGE_CAP', '本人工资上限：统筹地区平均工资的倍数', '', '{倍}', null, false, false),
    ('FLEXIBLE_SUBSIDY', '灵活就业社会保险补贴份额', 'subsidised|contributed', '{份}', null, true, false),
    ('PENSION_POOLED', '养老保险统筹基金转移比例', '', '{占比}', 1, false, false),
    ('PENSION_ACCOUNT', '养老保险个人账户计入比例', '', '{占比}', 1, false, false),
    ('UNEMPLOYMENT_MONTHS', '失业保险金月数：缴费满几年', '[0-9]{1,2}', '{个月}', null, true, true),
    ('UNEMPLOYMENT_SUPPLEMENT', '医疗补助金和培训、介绍补贴占失业保险金的比例', '', '{占比}', 1, false, false),
    ('UNEMPLOYMENT_WHOLE', '上述比例是否按应领总额计', '', '{是否}', 1, false, false),
    ('LATE_FEE_DAILY', '社会保险费滞纳金日率', '', '{每日}', 1, false, false);
grant select on parameter_kind to yaomen_app;

alter table parameter
    drop constraint parameter_name_check,
    drop constraint parameter_share_check,
    drop constraint parameter_positive_check,
    drop constraint parameter_months_check,
    drop constraint parameter_item_check,
    drop constraint parameter_unit_check,
    drop constraint parameter_item_form,
    add constraint parameter_name_known foreign key (name) references parameter_kind;
comment on column parameter.name is '参数名称，含义见 parameter_kind';

create function parameter_is_of_its_kind() returns trigger language plpgsql as $$
begin
    if not exists (select from parameter_kind k where k.name = new.name and new.unit = any(k.units)
        and new.item ~ ('^(' || k.items || ')$') and (k.largest is null or new.value <= k.largest)
        and (new.value > 0 or not k.positive) and (new.value = trunc(new.value) or not k.whole)
        and (new.unit <> '是否' or new.value in (0, 1))) then
        raise exception '参数 % 不取这样的分项、单位或数值', new.name using errcode = '23514';
    end if;
    return new;
end $$;
create trigger parameter_is_of_its_kind before insert on parameter
    for each row execute function parameter_is_of_its_kind();
