package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Registers, changes and finds enterprises, and reveals what is sealed（企业）. */
@Stateless
@RegionScoped
public class Enterprises {

    /** Which enterprises are wanted（企业查询条件）: words of name or credit code, a township. */
    public record Query(@Nullable String words, @Nullable String township) {}

    private static final String SUBJECT = "ENTERPRISE";

    @Inject
    private EnterpriseStore store;

    @Inject
    private TownshipStore townships;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public EnterpriseView register(EnterpriseTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        check(terms.regionCode(), List.of(terms)).get(0).mustBeNone();
        Enterprise enterprise = new Enterprise(terms, keys, user.name(), clock.now());
        store.save(enterprise);
        EnterpriseView view = store.view(enterprise.id());
        audit.record(
                terms.regionCode(),
                Change.of("enterprise.register", SUBJECT, enterprise.id()).to(view));
        return view;
    }

    /** What stands against each of these entries of one region, in their order; nothing is entered. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public List<Finding> check(RegionCode region, List<EnterpriseTerms> entries) {
        user.mustCover(region, "区划");
        Map<String, UUID> known = store.registered(
                region, entries.stream().map(EnterpriseTerms::creditCode).toList());
        return entries.stream()
                .map(terms -> {
                    UUID id = known.get(terms.creditCode().code());
                    return id == null
                            ? Finding.of(township(region, terms.townshipCode()))
                            : Finding.known(id, "统一社会信用代码 " + terms.creditCode() + " 的企业已登记");
                })
                .toList();
    }

    /** Everything but region and credit code, which name the enterprise. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public EnterpriseView change(UUID id, int version, EnterpriseChange change) {
        Enterprise enterprise = store.enterprise(id);
        user.mustCover(enterprise.regionCode(), "企业");
        mustBeTownshipOf(enterprise.regionCode(), change.townshipCode());
        EnterpriseView before = store.view(id);
        enterprise.change(change, keys, version);
        store.save(enterprise);
        EnterpriseView after = store.view(id);
        audit.record(
                enterprise.regionCode(),
                Change.of("enterprise.change", SUBJECT, id).from(before).to(after));
        return after;
    }

    private void mustBeTownshipOf(RegionCode region, String township) {
        Finding.of(township(region, township)).mustBeNone();
    }

    private List<FieldError> township(RegionCode region, String township) {
        boolean known = townships
                .find(township)
                .filter(found -> found.regionCode().equals(region))
                .isPresent();
        return known
                ? List.of()
                : List.of(new FieldError("/townshipCode", "区划 " + region + " 内没有登记代码为 " + township + " 的镇乡街道"));
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
