package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.enterprise.TrialClosure;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Finding;

/** Rows of a list that rules are only tried on（测算名单规则）: what they say of themselves is judged, no register is asked. */
@Dependent
class TrialRows implements RowRules {

    private final TermsCheck annotations;

    @Inject
    TrialRows(TermsCheck annotations) {
        this.annotations = annotations;
    }

    @Override
    public ListKind kind() {
        return ListKind.TRIAL;
    }

    @Override
    public List<Finding> check(Scope scope, List<Values> rows) {
        return rows.stream()
                .map(TrialRows::closure)
                .map(closure -> Finding.of(closure.errors()).with(annotations.errors(closure)))
                .toList();
    }

    static TrialClosure closure(Values row) {
        return new TrialClosure(
                row.must(TrialColumns.ENTERPRISE, String.class),
                row.get(TrialColumns.CREDIT_CODE, CreditCode.class),
                row.get(TrialColumns.TOWNSHIP, String.class),
                ClosureRows.facility(row),
                row.must(ClosureColumns.APPLIED_ON, LocalDate.class),
                row.must(ClosureColumns.CLOSED_ON, LocalDate.class),
                row.must(ClosureColumns.VOLUNTARY, Boolean.class),
                ClosureRows.basis(row));
    }

    @Override
    public List<UUID> apply(Scope scope, List<Values> rows) {
        throw new IllegalStateException("a list to try rules on is never entered");
    }
}
