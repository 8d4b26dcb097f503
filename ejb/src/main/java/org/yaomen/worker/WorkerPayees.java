package org.yaomen.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Hands out workers' own accounts, sealed, to what pays them（职工收款账户）. */
@Stateless
@RegionScoped
public class WorkerPayees {

    @Inject
    private WorkerStore store;

    @Inject
    private Keys keys;

    /** By worker; who has no account is left out. */
    @RolesAllowed(Roles.CASHIER)
    public Map<UUID, BankDetails> accounts(Collection<UUID> workers) {
        Map<UUID, BankDetails> accounts = new HashMap<>();
        for (WorkerStore.SealedAccount one : store.accounts(workers)) {
            accounts.put(one.id(), one.details(keys));
        }
        return accounts;
    }
}
