package org.yaomen.socialinsurance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Rows;

/** The accounts that insurance arrears are paid to（社保征缴账户）: entered by one person, confirmed by another. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class CollectingAccounts {

    private static final String NAME = "征缴账户";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Rows rows;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @PermitAll
    public Page<CollectingAccountView> list(PageRequest page) {
        return new Listing<>(
                        rows,
                        CollectingAccountView.class,
                        "collecting_account_view",
                        "region_code, recorded_at desc, id")
                .page(page);
    }

    @PermitAll
    public CollectingAccountView get(UUID id) {
        return rows.one(
                        CollectingAccountView.class,
                        "select * from collecting_account_view where id = :id",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound(NAME));
    }

    /** A further one: what is in force goes on until this one is confirmed. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public CollectingAccountView enter(CollectingAccountTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        CollectingAccount account = new CollectingAccount(terms, keys, user.name(), clock.now());
        entityManager.persist(account);
        entityManager.flush();
        return recorded("collecting-account.enter", account.region(), account.id());
    }

    /** From now on arrears of the region are paid there. */
    @RolesAllowed(Roles.FINANCE_REVIEWER)
    public CollectingAccountView confirm(UUID id) {
        CollectingAccountView entered = get(id);
        RegionCode region = RegionCode.of(entered.regionCode());
        user.mustCover(region, NAME);
        if (entered.createdBy().equals(user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "该账户由您登记，须由另一人确认");
        }
        String once = "update collecting_account set confirmed_by = :by, confirmed_at = :at"
                + " where id = :id and confirmed_by is null";
        if (entered.state() != CollectingAccountState.ENTERED
                || rows.update(once, Map.of("by", user.name(), "at", clock.now(), "id", id)) == 0) {
            throw Problem.wrongState("该征缴账户已确认，或其后已另行登记");
        }
        return recorded("collecting-account.confirm", region, id);
    }

    /** Where the arrears of a region are paid to; empty until an account is confirmed. */
    @PermitAll
    public Optional<BankDetails> inForce(RegionCode region) {
        return rows.one(
                        CollectingAccountView.class,
                        "select * from collecting_account_view where region_code = :region and state = 'IN_FORCE'",
                        Map.of("region", region.code()))
                .map(view ->
                        entityManager.find(CollectingAccount.class, view.id()).account());
    }

    private CollectingAccountView recorded(String action, RegionCode region, UUID id) {
        CollectingAccountView view = get(id);
        audit.record(region, Change.of(action, "COLLECTING_ACCOUNT", id).to(view));
        return view;
    }
}
