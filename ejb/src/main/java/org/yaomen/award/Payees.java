package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yaomen.enterprise.Closures;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.enterprise.Townships;
import org.yaomen.shared.BankDetails;
import org.yaomen.tipoff.TipOffs;

/** Finds the account an award is paid to: the enterprise's own, a place's or a reporter's（收款账户）. */
@Dependent
class Payees {

    private final Closures closures;
    private final Enterprises enterprises;
    private final Townships townships;
    private final TipOffs tipOffs;

    @Inject
    Payees(Closures closures, Enterprises enterprises, Townships townships, TipOffs tipOffs) {
        this.closures = closures;
        this.enterprises = enterprises;
        this.townships = townships;
        this.tipOffs = tipOffs;
    }

    BankDetails account(Award award) {
        return switch (award.payeeKind()) {
            case TOWNSHIP, VILLAGE -> townships.account(award.payeePlace());
            case REPORTER -> tipOffs.account(award.reporter().orElseThrow());
            case ENTERPRISE ->
                enterprises.account(closures.dossier(award.closureId()).enterpriseId());
        };
    }
}
