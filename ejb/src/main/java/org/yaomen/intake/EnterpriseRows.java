package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.AccountTerms;
import org.yaomen.enterprise.EnterpriseTerms;
import org.yaomen.enterprise.ListedEnterprises;
import org.yaomen.enterprise.TownshipView;
import org.yaomen.enterprise.Townships;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Finding;

/** Rows of a list of enterprises（企业名单规则）. */
@Dependent
class EnterpriseRows implements RowRules {

    private final ListedEnterprises enterprises;
    private final Townships townships;
    private final TermsCheck annotations;

    @Inject
    EnterpriseRows(ListedEnterprises enterprises, Townships townships, TermsCheck annotations) {
        this.enterprises = enterprises;
        this.townships = townships;
        this.annotations = annotations;
    }

    @Override
    public ListKind kind() {
        return ListKind.ENTERPRISE;
    }

    @Override
    public List<Finding> check(Scope scope, List<Values> rows) {
        List<EnterpriseTerms> entries = terms(scope, rows);
        List<Finding> findings = enterprises.check(scope.region(), entries);
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(findings.get(i).with(annotations.errors(entries.get(i))));
        }
        return all;
    }

    private List<EnterpriseTerms> terms(Scope scope, List<Values> rows) {
        List<TownshipView> known = townships.of(scope.region());
        return rows.stream().map(row -> terms(scope, known, row)).toList();
    }

    private static EnterpriseTerms terms(Scope scope, List<TownshipView> townships, Values row) {
        String township = code(townships, null, row.must(EnterpriseColumns.TOWNSHIP, String.class));
        String village = row.get(EnterpriseColumns.VILLAGE, String.class);
        return new EnterpriseTerms(
                scope.region(),
                township,
                village == null ? null : code(townships, township, village),
                row.must(EnterpriseColumns.NAME, String.class),
                row.must(EnterpriseColumns.CREDIT_CODE, CreditCode.class),
                row.must(EnterpriseColumns.ADDRESS, String.class),
                row.must(EnterpriseColumns.LEGAL_PERSON, String.class),
                row.must(EnterpriseColumns.LEGAL_PERSON_ID, CitizenId.class),
                new AccountTerms(
                        row.must(EnterpriseColumns.ACCOUNT_NAME, String.class),
                        row.must(EnterpriseColumns.ACCOUNT_NO, BankAccount.class),
                        row.must(EnterpriseColumns.BANK_CODE, BankCode.class)),
                row.isYes(EnterpriseColumns.SYNTHETIC));
    }

    /** Of a name the code, within a township that of a village; a code, or a name that is not known, as it is. */
    private static String code(List<TownshipView> known, @Nullable String partOf, String nameOrCode) {
        return known.stream()
                .filter(one ->
                        Objects.equals(one.partOf(), partOf) && one.name().equals(nameOrCode))
                .map(TownshipView::code)
                .findFirst()
                .orElse(nameOrCode);
    }

    @Override
    public List<UUID> apply(Scope scope, List<Values> rows) {
        return enterprises.register(scope.region(), terms(scope, rows));
    }
}
