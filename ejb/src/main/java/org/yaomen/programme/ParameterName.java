package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** What a stored parameter is for（参数名称）. Its items are factors, years, grades, days or the lower bounds of steps, or there is one. */
public enum ParameterName implements Labelled {
    BASE_SHARE("基础奖补占比"),
    FACTOR_WEIGHT("因素权重"),
    YEAR_FACTOR("早退多奖折算系数"),
    LADDER_STEP("梯级"),
    LADDER_CAP("梯级奖补上限"),
    LADDER_LOWER_INCLUSIVE("梯级是否含下限"),
    SEVERANCE_YEAR("每满一年的经济补偿月数"),
    SEVERANCE_ROUND_UP("余数满几个月按一年计"),
    SEVERANCE_PART_YEAR("不满一年的经济补偿月数"),
    SEVERANCE_MINIMUM_WAGE("月工资不低于最低工资的倍数"),
    SEVERANCE_WAGE_CAP("月工资封顶：当地平均工资的倍数"),
    SEVERANCE_YEARS_CAP("月工资封顶的，年限上限"),
    SEVERANCE_UNLAWFUL("违法解除或终止：经济补偿标准的倍数"),
    SEVERANCE_SEGMENT("自该日起另为一段计算"),
    TAX_EXEMPTION("一次性补偿免税：当地年平均工资的倍数"),
    TAX_INSURANCE("实缴社会保险费可否扣除"),
    TAX_YEARS_CAP("按工作年限平均，年限上限"),
    TAX_ALLOWANCE("每月减除费用"),
    TAX_BRACKET("税率：超过此数的部分"),
    DISABILITY_MONTHS("一次性伤残补助金月数"),
    DISABILITY_WAGE_FLOOR("本人工资下限：统筹地区平均工资的倍数"),
    DISABILITY_WAGE_CAP("本人工资上限：统筹地区平均工资的倍数"),
    FLEXIBLE_SUBSIDY("灵活就业社会保险补贴份额"),
    PENSION_POOLED("养老保险统筹基金转移比例"),
    PENSION_ACCOUNT("养老保险个人账户计入比例"),
    UNEMPLOYMENT_MONTHS("失业保险金月数：缴费满几年"),
    UNEMPLOYMENT_SUPPLEMENT("医疗补助金和培训、介绍补贴占失业保险金的比例"),
    UNEMPLOYMENT_WHOLE("上述比例是否按应领总额计"),
    LATE_FEE_DAILY("社会保险费滞纳金日率");

    private final String label;

    ParameterName(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
