package org.yaomen.intake;

import static org.yaomen.intake.Column.optional;
import static org.yaomen.intake.Column.required;

import java.util.List;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.programme.Ownership;

/** The columns of a list of closures（关闭名单的列）: the facility, its closing, and what rules ask of it. */
final class ClosureColumns {

    static final Column CREDIT_CODE =
            required("统一社会信用代码", "/creditCode", ColumnType.CREDIT_CODE, "信用代码", "社会信用代码", "统一信用代码");
    static final Column FACILITY = required("设施名称", "/facility/name", ColumnType.TEXT, "窑炉名称", "生产线名称", "矿井名称", "设备名称");
    static final Column KIND =
            required("设施类别", "/facility/kind", ColumnType.CHOICE, "类别", "设施类型").of(FacilityKind.class);
    static final Column DOORS = optional("窑门数", "/facility/kilnDoors", ColumnType.COUNT, "门数", "窑门", "窑门数量")
            .counting(Unit.Kind.DOORS);
    static final Column CAPACITY = optional(
                    "核定产能", "/facility/approvedCapacity", ColumnType.QUANTITY, "产能", "年产能", "生产能力", "核定生产能力")
            .counting(Unit.Kind.CAPACITY);
    static final Column EQUIPMENT = optional("设备编号", "/facility/equipmentNumbers", ColumnType.LIST, "设备编号清单", "主要设备编号");
    static final Column APPLIED_ON = required("申请日期", "/appliedOn", ColumnType.DATE, "申请时间", "申请关闭日期");
    static final Column CLOSED_ON = required("关闭日期", "/closedOn", ColumnType.DATE, "关闭时间", "关停日期", "停产日期");
    static final Column VOLUNTARY = required("是否自愿", "/voluntary", ColumnType.YES_NO, "自愿关闭", "是否自愿关闭");
    static final Column INVESTMENT = optional(
                    "固定资产投资", "/basis/fixedAssetInvestment", ColumnType.MONEY, "固定资产投资额", "投资额")
            .counting(Unit.Kind.MONEY);
    static final Column OUTPUT = optional("上年产量", "/basis/outputTonnes/0", ColumnType.QUANTITY, "产量", "年产量", "上年度产量")
            .counting(Unit.Kind.MASS);
    static final Column EMPLOYEES = optional("职工人数", "/basis/employees", ColumnType.COUNT, "职工数", "在册职工", "在册职工人数")
            .counting(Unit.Kind.PEOPLE);
    static final Column WAGE = optional("职工年平均工资", "/basis/averageAnnualWage", ColumnType.MONEY, "年平均工资", "平均工资")
            .counting(Unit.Kind.MONEY);
    static final Column INDUSTRY = optional("行业", "/basis/industry", ColumnType.TEXT, "所属行业", "行业类别");
    static final Column OWNERSHIP =
            optional("所有制", "/basis/ownership", ColumnType.CHOICE, "所有制性质").of(Ownership.class);
    static final Column SYNTHETIC = optional("样例数据", "/facility/synthetic", ColumnType.YES_NO, "样例", "合成数据");

    static final List<Column> ALL = List.of(
            CREDIT_CODE,
            FACILITY,
            KIND,
            DOORS,
            CAPACITY,
            EQUIPMENT,
            APPLIED_ON,
            CLOSED_ON,
            VOLUNTARY,
            INVESTMENT,
            OUTPUT,
            EMPLOYEES,
            WAGE,
            INDUSTRY,
            OWNERSHIP,
            SYNTHETIC);

    private ClosureColumns() {}
}
