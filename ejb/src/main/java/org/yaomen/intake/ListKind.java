package org.yaomen.intake;

import java.util.List;
import org.yaomen.shared.Labelled;

/** The lists that can be imported（名单种类）: a closed catalogue, each with its columns. */
public enum ListKind implements Labelled {
    ENTERPRISE("企业名单", EnterpriseColumns.ALL, List.of(List.of(EnterpriseColumns.CREDIT_CODE))),
    /** A closure belongs to a programme. */
    CLOSURE(
            "关闭名单",
            ClosureColumns.ALL,
            List.of(List.of(ClosureColumns.CREDIT_CODE, ClosureColumns.FACILITY), List.of(ClosureColumns.EQUIPMENT)));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<List<Column>> claims;

    ListKind(String label, List<Column> columns, List<List<Column>> claims) {
        this.label = label;
        this.columns = columns;
        this.claims = claims;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean needsProgramme() {
        return this == CLOSURE;
    }

    List<Column> columns() {
        return columns;
    }

    /** Columns that together may stand in one row of a file only. */
    List<List<Column>> claims() {
        return claims;
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
