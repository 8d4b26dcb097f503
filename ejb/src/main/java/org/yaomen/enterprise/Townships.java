package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Enters and finds townships and villages and keeps their accounts（镇乡街道、村）. */
@Stateless
@RegionScoped
public class Townships {

    /** Which are wanted（查询条件）: words of code or name, one level, those of one township. */
    public record Query(
            @Nullable String words,
            @Nullable PlaceLevel level,
            @Nullable String partOf) {}

    private static final String SUBJECT = "TOWNSHIP";

    @Inject
    private TownshipStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public TownshipView register(TownshipTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        if (store.find(terms.code()).isPresent()) {
            throw new Problem(ProblemType.DUPLICATE, PlaceLevel.of(terms.code()).label() + " " + terms.code() + " 已登记");
        }
        terms.partOf().filter(township -> store.find(township).isEmpty()).ifPresent(township -> {
            throw Problem.field("/code", "前 9 位 " + township + " 的镇乡街道尚未登记，请先登记镇乡街道，再登记其下的村（社区）");
        });
        store.save(new Township(terms, terms.account().seal(keys), user.name(), clock.now()));
        TownshipView view = store.view(terms.code());
        audit.record(
                terms.regionCode(),
                Change.of("township.register", SUBJECT, terms.code()).to(view));
        return view;
    }

    /** Name and account; the code stays. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public TownshipView change(String code, int version, TownshipChange change) {
        Township township = store.township(code);
        user.mustCover(township.regionCode(), "镇乡街道");
        TownshipView before = store.view(code);
        township.change(change, keys, version);
        store.save(township);
        TownshipView after = store.view(code);
        audit.record(
                township.regionCode(),
                Change.of("township.change", SUBJECT, code).from(before).to(after));
        return after;
    }

    @PermitAll
    public TownshipView get(String code) {
        return store.view(code);
    }

    @PermitAll
    public Page<TownshipView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Every township and village of one region. */
    @PermitAll
    public List<TownshipView> of(RegionCode region) {
        return store.of(region);
    }

    /** Where the money of a township or a village goes, sealed; for payment instructions, never for an answer. */
    @PermitAll
    public BankDetails account(String code) {
        return store.township(code).account();
    }
}
