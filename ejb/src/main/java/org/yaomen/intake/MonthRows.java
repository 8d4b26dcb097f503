package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaomen.placement.ListedMonth;
import org.yaomen.placement.ListedMonths;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Finding;
import org.yaomen.worker.InsuranceScheme;

/** Rows of a list of insurance months（逐月缴费名单规则）. */
@Dependent
class MonthRows implements RowRules {

    private static final Map<InsuranceScheme, Column> SCHEMES = Map.of(
            InsuranceScheme.PENSION, MonthColumns.PENSION,
            InsuranceScheme.MEDICAL, MonthColumns.MEDICAL,
            InsuranceScheme.UNEMPLOYMENT, MonthColumns.UNEMPLOYMENT,
            InsuranceScheme.WORK_INJURY, MonthColumns.WORK_INJURY,
            InsuranceScheme.MATERNITY, MonthColumns.MATERNITY);

    private final ListedMonths months;
    private final TermsCheck annotations;

    @Inject
    MonthRows(ListedMonths months, TermsCheck annotations) {
        this.months = months;
        this.annotations = annotations;
    }

    @Override
    public ListKind kind() {
        return ListKind.INSURANCE_MONTH;
    }

    @Override
    public List<Finding> check(Scope scope, List<Values> rows) {
        List<ListedMonth> entries = rows.stream().map(MonthRows::month).toList();
        List<Finding> findings = months.check(source(scope), entries);
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(findings.get(i).with(annotations.errors(entries.get(i))));
        }
        return all;
    }

    private static ListedMonth.Source source(Scope scope) {
        return new ListedMonth.Source(
                scope.importId(), scope.region(), Objects.requireNonNull(scope.programmeId()), scope.source());
    }

    private static ListedMonth month(Values row) {
        return new ListedMonth(
                row.must(MonthColumns.CREDIT_CODE, CreditCode.class),
                row.must(MonthColumns.CITIZEN_ID, CitizenId.class),
                row.must(MonthColumns.MONTH, YearMonth.class),
                SCHEMES.entrySet().stream()
                        .filter(scheme -> row.isYes(scheme.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                row.get(MonthColumns.NOTE, String.class));
    }

    @Override
    public List<UUID> apply(Scope scope, List<Values> rows) {
        return months.record(source(scope), rows.stream().map(MonthRows::month).toList());
    }
}
