package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yaomen.enterprise.ClosureBasis;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.enterprise.FacilityTerms;
import org.yaomen.enterprise.ListedClosure;
import org.yaomen.enterprise.ListedClosures;
import org.yaomen.programme.Ownership;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** Rows of a list of closures（关闭名单规则）. */
@Dependent
class ClosureRows implements RowRules {

    private final ListedClosures closures;
    private final TermsCheck annotations;

    @Inject
    ClosureRows(ListedClosures closures, TermsCheck annotations) {
        this.closures = closures;
        this.annotations = annotations;
    }

    @Override
    public ListKind kind() {
        return ListKind.CLOSURE;
    }

    @Override
    public List<Finding> check(Scope scope, List<Values> rows) {
        List<ListedClosure> entries =
                rows.stream().map(row -> closure(scope, row)).toList();
        List<Finding> findings = closures.check(scope.region(), programme(scope), entries);
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(findings.get(i).with(annotations.errors(entries.get(i))));
        }
        return all;
    }

    private static UUID programme(Scope scope) {
        return Objects.requireNonNull(scope.programmeId());
    }

    private static ListedClosure closure(Scope scope, Values row) {
        return new ListedClosure(
                row.must(ClosureColumns.CREDIT_CODE, CreditCode.class),
                facility(row),
                programme(scope),
                row.must(ClosureColumns.APPLIED_ON, LocalDate.class),
                row.must(ClosureColumns.CLOSED_ON, LocalDate.class),
                row.must(ClosureColumns.VOLUNTARY, Boolean.class),
                basis(row));
    }

    static FacilityTerms facility(Values row) {
        return new FacilityTerms(
                row.must(ClosureColumns.FACILITY, String.class),
                row.must(ClosureColumns.KIND, FacilityKind.class),
                row.get(ClosureColumns.DOORS, Integer.class),
                row.get(ClosureColumns.CAPACITY, Rate.class),
                row.counted(ClosureColumns.CAPACITY),
                row.texts(ClosureColumns.EQUIPMENT),
                row.isYes(ClosureColumns.SYNTHETIC));
    }

    static ClosureBasis basis(Values row) {
        Rate output = row.get(ClosureColumns.OUTPUT, Rate.class);
        return new ClosureBasis(
                output == null ? null : List.of(output),
                row.get(ClosureColumns.INVESTMENT, Money.class),
                row.get(ClosureColumns.EMPLOYEES, Integer.class),
                row.get(ClosureColumns.WAGE, Money.class),
                null,
                row.get(ClosureColumns.INDUSTRY, String.class),
                row.get(ClosureColumns.OWNERSHIP, Ownership.class),
                null,
                null,
                null,
                null);
    }

    @Override
    public List<UUID> apply(Scope scope, List<Values> rows) {
        return closures.register(
                scope.region(),
                programme(scope),
                rows.stream().map(row -> closure(scope, row)).toList(),
                scope.source());
    }
}
