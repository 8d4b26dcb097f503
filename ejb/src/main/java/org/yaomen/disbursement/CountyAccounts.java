package org.yaomen.disbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** The accounts that counties pay from（县级财政账户）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class CountyAccounts {

    @Inject
    private BatchStore store;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.FINANCE_APPROVER)
    public CountyAccountView register(RegisterCountyAccount command) {
        user.mustCover(command.regionCode(), "区划");
        CountyAccount account = new CountyAccount(command, keys, user.name(), clock.now());
        store.add(account);
        CountyAccountView view = get(account.id());
        audit.record(
                account.region(),
                Change.of("county-account.register", "COUNTY_ACCOUNT", account.id())
                        .to(view));
        return view;
    }

    @PermitAll
    public Page<CountyAccountView> list(PageRequest page) {
        return store.accounts(page);
    }

    @PermitAll
    public CountyAccountView get(UUID id) {
        return store.accountView(id).orElseThrow(() -> Problem.notFound("县级财政账户"));
    }
}
