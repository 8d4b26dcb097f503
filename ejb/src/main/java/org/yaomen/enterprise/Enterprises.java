package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Registers, changes and finds enterprises, and reveals what is sealed（企业）. */
@Stateless
@RegionScoped
public class Enterprises {

    /** Which enterprises are wanted（企业查询条件）: words of name or credit code, a township. */
    public record Query(@Nullable String words, @Nullable String township) {}

    static final String SUBJECT = "ENTERPRISE";

    @Inject
    private EnterpriseStore store;

    @Inject
    private EnterpriseEntry entry;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public EnterpriseView register(EnterpriseTerms terms) {
        return entry.register(terms);
    }

    /** Everything but region and credit code, which name the enterprise. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public EnterpriseView change(UUID id, int version, EnterpriseChange change) {
        Enterprise enterprise = store.enterprise(id);
        user.mustCover(enterprise.regionCode(), "企业");
        Finding.of(entry.places(enterprise.regionCode(), change.townshipCode(), change.villageCode()))
                .mustBeNone();
        EnterpriseView before = store.view(id);
        enterprise.change(change, keys, version);
        store.save(enterprise);
        EnterpriseView after = store.view(id);
        audit.record(
                enterprise.regionCode(),
                Change.of("enterprise.change", SUBJECT, id).from(before).to(after));
        return after;
    }

    @PermitAll
    public EnterpriseView get(UUID id) {
        return store.view(id);
    }

    @PermitAll
    public Page<EnterpriseRow> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Shows one sealed value in full; who looked, at what and why is recorded, the value is not. */
    @RolesAllowed({Roles.FINANCE_CLERK, Roles.FINANCE_REVIEWER, Roles.CASHIER, Roles.AUDITOR})
    public String reveal(UUID id, Reveal reveal) {
        Enterprise enterprise = store.enterprise(id);
        user.mustCover(enterprise.regionCode(), "企业");
        audit.record(
                enterprise.regionCode(),
                Change.of("enterprise.reveal", SUBJECT, id)
                        .because(reveal.reason())
                        .to(new Reveal.Shown(reveal.field())));
        return switch (reveal.field()) {
            case LEGAL_PERSON_ID -> enterprise.revealLegalPersonId(keys);
            case ACCOUNT -> enterprise.account().reveal(keys);
        };
    }

    /** Where an enterprise's money goes, sealed; for payment instructions, never for an answer. */
    @PermitAll
    public BankDetails account(UUID id) {
        return store.enterprise(id).account();
    }
}
