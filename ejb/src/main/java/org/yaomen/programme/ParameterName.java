package org.yaomen.programme;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaomen.shared.Labelled;

/** What a stored parameter is for（参数名称）. Its items are factors, years, grades, days or the lower bounds of steps, or there is one. */
public enum ParameterName implements Labelled {
    BASE_SHARE("基础奖补占比", "", "占比"),
    FACTOR_WEIGHT("因素权重", "capacity|workers|difficulty", "占比"),
    YEAR_FACTOR("早退多奖折算系数", "[0-9]{4}", "占比"),
    LADDER_STEP("梯级", "(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?", "倍"),
    LADDER_CAP("梯级奖补上限", "", "占比"),
    LADDER_LOWER_INCLUSIVE("梯级是否含下限", "", "是否"),
    SEVERANCE_YEAR("每满一年的经济补偿月数", "", "个月"),
    SEVERANCE_ROUND_UP("余数满几个月按一年计", "", "个月"),
    SEVERANCE_PART_YEAR("不满一年的经济补偿月数", "", "个月"),
    SEVERANCE_MINIMUM_WAGE("月工资不低于最低工资的倍数", "", "倍"),
    SEVERANCE_WAGE_CAP("月工资封顶：当地平均工资的倍数", "", "倍"),
    SEVERANCE_YEARS_CAP("月工资封顶的，年限上限", "", "年"),
    SEVERANCE_UNLAWFUL("违法解除或终止：经济补偿标准的倍数", "", "倍"),
    SEVERANCE_SEGMENT("自该日起另为一段计算", "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])", "是否"),
    TAX_EXEMPTION("一次性补偿免税：当地年平均工资的倍数", "", "倍"),
    TAX_INSURANCE("实缴社会保险费可否扣除", "", "是否"),
    TAX_YEARS_CAP("按工作年限平均，年限上限", "", "年"),
    TAX_ALLOWANCE("每月减除费用", "", "元/月"),
    TAX_BRACKET("税率：超过此数的部分", "0|[1-9][0-9]{0,11}", "每月、全年"),
    DISABILITY_MONTHS("一次性伤残补助金月数", "[1-9]|10", "个月"),
    DISABILITY_WAGE_FLOOR("本人工资下限：统筹地区平均工资的倍数", "", "倍"),
    DISABILITY_WAGE_CAP("本人工资上限：统筹地区平均工资的倍数", "", "倍"),
    DISABILITY_EMPLOYMENT_MONTHS("一次性伤残就业补助金月数", "[5-9]|10", "个月"),
    FLEXIBLE_SUBSIDY("灵活就业社会保险补贴份额", "subsidised|contributed", "份"),
    PENSION_POOLED("养老保险统筹基金转移比例", "", "占比"),
    PENSION_ACCOUNT("养老保险个人账户计入比例", "", "占比"),
    UNEMPLOYMENT_MONTHS("失业保险金月数：缴费满几年", "[0-9]{1,2}", "个月"),
    UNEMPLOYMENT_SUPPLEMENT("医疗补助金和培训、介绍补贴占失业保险金的比例", "", "占比"),
    UNEMPLOYMENT_WHOLE("上述比例是否按应领总额计", "", "是否"),
    LATE_FEE_DAILY("社会保险费滞纳金日率", "", "每日"),
    LATE_FEE_BY_FUND("社会保险费滞纳金可否由专项资金支付", "", "是否"),
    LAYOFF_HEADS("裁减多少人以上须说明情况并报告", "", "人"),
    LAYOFF_SHARE("裁减人数占职工总数多少以上须说明情况并报告", "", "占比"),
    LAYOFF_NOTICE("提前多少日向工会或者全体职工说明情况", "", "日"),
    CONGRESS_ATTENDANCE("职工代表大会出席人数不少于应到人数的份额", "part|whole", "份"),
    CONGRESS_MAJORITY("职工代表大会赞成人数须超过应到人数的份额", "part|whole", "份"),
    EARLY_RETIREMENT_YEARS("内部退养：距法定退休年龄不超过几年", "", "年"),
    FOLLOW_UP_DAYS("安置或者上次回访之后多少日回访", "", "日"),
    SUBSIDY_MONTHS("补贴期限不超过几个月", "FLEXIBLE_INSURANCE|PUBLIC_POST", "个月"),
    SUBSIDY_NEAR_RETIREMENT("初次享受补贴时距法定退休年龄不足几年的，可至退休", "FLEXIBLE_INSURANCE|PUBLIC_POST", "年"),
    SUBSIDY_USE("补贴的资金用途（U 几）", "FLEXIBLE_INSURANCE|PUBLIC_POST|START_UP|TRAINING_LIVING|TRAINING", "用途"),
    MINIMUM_WAGE("当地月最低工资标准", "", "元/月"),
    PUBLIC_POST_SHARE("公益性岗位补贴：当地最低工资标准的倍数", "", "倍"),
    START_UP_GRANT("一次性创业补贴", "", "元"),
    START_UP_TRADING("一次性创业补贴：正常经营满几个月", "", "个月"),
    TRAINING_LIVING_DAILY("职业培训期间生活补助标准", "", "元/日"),
    TRAINING_LIVING_CAP("职业培训期间生活补助累计上限", "", "元"),
    TRAINING_GRANT("职业培训补贴", "", "元");

    private static final Set<ParameterName> POSITIVE = Set.of(
            TAX_YEARS_CAP,
            FLEXIBLE_SUBSIDY,
            SEVERANCE_YEAR,
            LAYOFF_SHARE,
            MINIMUM_WAGE,
            PUBLIC_POST_SHARE,
            START_UP_GRANT,
            TRAINING_LIVING_DAILY,
            TRAINING_LIVING_CAP,
            TRAINING_GRANT,
            DISABILITY_EMPLOYMENT_MONTHS);
    private static final Set<ParameterName> WHOLE = Set.of(
            UNEMPLOYMENT_MONTHS,
            DISABILITY_MONTHS,
            LAYOFF_HEADS,
            LAYOFF_NOTICE,
            CONGRESS_ATTENDANCE,
            CONGRESS_MAJORITY,
            EARLY_RETIREMENT_YEARS,
            FOLLOW_UP_DAYS,
            SUBSIDY_MONTHS,
            SUBSIDY_NEAR_RETIREMENT,
            SUBSIDY_USE,
            START_UP_TRADING);

    private final String label;
    private final Pattern item;
    private final String units;

    ParameterName(String label, String item, String units) {
        this.label = label;
        this.item = Pattern.compile(item);
        this.units = units;
    }

    /** The units a value may be in; nearly always one. */
    List<String> units() {
        return List.of(units.split("、"));
    }

    /** The form of its items, as the database keeps it. */
    String items() {
        return item.pattern();
    }

    /** Whether this can be an item of the name: a factor, year, grade, day or bound; empty where there is one value only. */
    boolean takes(String text) {
        return item.matcher(text).matches();
    }

    /** Nothing above it: one for a share or a switch, six for a permitted use U1 to U6. */
    OptionalInt largest() {
        if (this == SUBSIDY_USE) {
            return OptionalInt.of(6);
        }
        boolean share = this != YEAR_FACTOR
                && units().stream()
                        .anyMatch(unit -> List.of("占比", "是否", "每月", "每日").contains(unit));
        return share ? OptionalInt.of(1) : OptionalInt.empty();
    }

    boolean isSwitch() {
        return units.equals("是否");
    }

    /** What a calculation divides by or multiplies with. */
    boolean isPositive() {
        return POSITIVE.contains(this) || isWhole();
    }

    /** Months of a table, people, days, and the parts of a share. */
    boolean isWhole() {
        return WHOLE.contains(this);
    }

    @Override
    public String label() {
        return label;
    }
}
