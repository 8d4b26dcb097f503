package org.yaomen.intake;

import static org.yaomen.intake.Column.optional;
import static org.yaomen.intake.Column.required;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a list that rules are only tried on（测算名单的列）: those of a closure, of enterprises by their names. */
final class TrialColumns {

    static final Column ENTERPRISE = required("企业名称", "/enterpriseName", ColumnType.TEXT, "单位名称", "企业全称", "名称");
    static final Column CREDIT_CODE =
            optional("统一社会信用代码", "/creditCode", ColumnType.CREDIT_CODE, "信用代码", "社会信用代码", "统一信用代码");
    static final Column TOWNSHIP = optional("镇乡街道", "/township", ColumnType.TEXT, "所在镇乡街道", "镇街", "乡镇", "乡镇街道");

    static final List<Column> ALL = Stream.concat(
                    Stream.of(ENTERPRISE, CREDIT_CODE, TOWNSHIP),
                    ClosureColumns.ALL.stream().filter(column -> !column.equals(ClosureColumns.CREDIT_CODE)))
            .toList();

    private TrialColumns() {}
}
