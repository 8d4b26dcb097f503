package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yaomen.enterprise.Closures;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.enterprise.Townships;
import org.yaomen.shared.BankDetails;

/** Finds the account an award is paid to: the enterprise's own, the township's or the village's（收款账户）. */
@Dependent
class Payees {

    private final Closures closures;
    private final Enterprises enterprises;
    private final Townships townships;

    @Inject
    Payees(Closures closures, Enterprises enterprises, Townships townships) {
        this.closures = closures;
        this.enterprises = enterprises;
        this.townships = townships;
    }

    BankDetails account(Award award) {
        return switch (award.payeeKind()) {
            case TOWNSHIP, VILLAGE -> townships.account(award.payeePlace());
            case ENTERPRISE ->
                enterprises.account(closures.dossier(award.closureId()).enterpriseId());
        };
    }
}
