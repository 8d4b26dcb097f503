package org.yaomen.intake;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Labelled;
import org.yaomen.shared.Roles;
import org.yaomen.worker.Workers;

/** The lists that can be imported（名单种类）: a closed catalogue, each with its columns. */
public enum ListKind implements Labelled {
    ENTERPRISE(
            "企业名单",
            Set.of(Roles.INDUSTRY_CLERK),
            EnterpriseColumns.ALL,
            List.of(List.of(EnterpriseColumns.CREDIT_CODE)),
            List.of()),
    /** A closure belongs to a programme. */
    CLOSURE(
            "关闭名单",
            Set.of(Roles.INDUSTRY_CLERK),
            ClosureColumns.ALL,
            List.of(List.of(ClosureColumns.CREDIT_CODE, ClosureColumns.FACILITY), List.of(ClosureColumns.EQUIPMENT)),
            List.of()),
    /** A roster belongs to a programme. */
    WORKER(
            "职工花名册",
            Set.of(Roles.HR_CLERK),
            WorkerColumns.ALL,
            List.of(List.of(WorkerColumns.CREDIT_CODE, WorkerColumns.CITIZEN_ID)),
            List.of(List.of(WorkerColumns.CITIZEN_ID), List.of(WorkerColumns.ACCOUNT_NO))),
    /** Months of insurance of the workers of a programme's rosters. */
    INSURANCE_MONTH(
            "逐月缴费名单",
            Set.of(Roles.HR_CLERK),
            MonthColumns.ALL,
            List.of(List.of(MonthColumns.CREDIT_CODE, MonthColumns.CITIZEN_ID, MonthColumns.MONTH)),
            List.of()),
    /** What a rule set is tried on; never entered. */
    TRIAL(
            "测算名单",
            Set.of(Roles.POLICY_ADMIN, Roles.FINANCE_CLERK),
            TrialColumns.ALL,
            List.of(List.of(TrialColumns.ENTERPRISE, ClosureColumns.FACILITY)),
            List.of());

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<String> enteredBy;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<List<Column>> claims;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<List<Column>> hints;

    ListKind(
            String label,
            Set<String> enteredBy,
            List<Column> columns,
            List<List<Column>> claims,
            List<List<Column>> hints) {
        this.label = label;
        this.enteredBy = enteredBy;
        this.columns = columns;
        this.claims = claims;
        this.hints = hints;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean needsProgramme() {
        return this == CLOSURE || this == WORKER || this == INSURANCE_MONTH;
    }

    /** The column whose content belongs together, none where every row stands for itself. */
    @Nullable
    Column party() {
        return this == TRIAL ? TrialColumns.ENTERPRISE : null;
    }

    /** The roles that upload, correct and enter such lists. */
    public Set<String> enteredBy() {
        return enteredBy;
    }

    /** Who has any of these roles may look at such lists: personal ones are for those who read what they become. */
    boolean isReadBy(Set<String> roles) {
        return (this != WORKER && this != INSURANCE_MONTH) || !Collections.disjoint(roles, Workers.READERS);
    }

    List<Column> columns() {
        return columns;
    }

    /** Columns that together may stand in one row of a file only. */
    List<List<Column>> claims() {
        return claims;
    }

    /** Columns whose content in another row of the file is worth a warning. */
    List<List<Column>> hints() {
        return hints;
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no column " + name));
    }

    /** The heads of a template. */
    public List<String> template() {
        return columns.stream().map(Column::head).toList();
    }

    /** What the screen says about each column. */
    public List<ListColumnView> views() {
        return columns.stream()
                .map(column -> new ListColumnView(
                        column.label(),
                        column.type(),
                        column.required(),
                        column.units() == null ? List.of() : column.units().words(),
                        column.synonyms(),
                        List.copyOf(column.words().keySet())))
                .toList();
    }
}
