package org.yaomen.intake;

import static org.yaomen.intake.Column.optional;
import static org.yaomen.intake.Column.required;

import java.util.List;

/** The columns of a list of insurance months（逐月缴费名单的列）: whose, of which month, and whether each scheme was paid. */
final class MonthColumns {

    static final Column CREDIT_CODE = WorkerColumns.CREDIT_CODE;
    static final Column CITIZEN_ID = WorkerColumns.CITIZEN_ID;
    static final Column MONTH = required("缴费月份", "/month", ColumnType.MONTH, "月份", "费款所属期", "所属期", "缴费年月");
    static final Column PENSION = required("养老保险已缴", "/schemes", ColumnType.YES_NO, "养老已缴", "养老保险");
    static final Column MEDICAL = required("医疗保险已缴", "/schemes", ColumnType.YES_NO, "医疗已缴", "医疗保险");
    static final Column UNEMPLOYMENT = required("失业保险已缴", "/schemes", ColumnType.YES_NO, "失业已缴", "失业保险");
    static final Column WORK_INJURY = optional("工伤保险已缴", "/schemes", ColumnType.YES_NO, "工伤已缴", "工伤保险");
    static final Column MATERNITY = optional("生育保险已缴", "/schemes", ColumnType.YES_NO, "生育已缴", "生育保险");
    static final Column NOTE = optional("说明", "/note", ColumnType.TEXT, "备注");

    static final List<Column> ALL =
            List.of(CREDIT_CODE, CITIZEN_ID, MONTH, PENSION, MEDICAL, UNEMPLOYMENT, WORK_INJURY, MATERNITY, NOTE);

    private MonthColumns() {}
}
