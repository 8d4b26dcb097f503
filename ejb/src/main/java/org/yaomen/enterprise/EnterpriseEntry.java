package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/** Enters an enterprise, by itself or from a list（企业登记办理）: one check and one way for both. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container injects the fields
class EnterpriseEntry {

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

    EnterpriseView register(EnterpriseTerms terms) {
        Enterprise enterprise = saved(terms);
        return recorded(terms, store.view(enterprise.id()));
    }

    /** One of a list: nobody is waiting to be warned of look-alikes, whom the page of the enterprise shows. */
    UUID registerListed(EnterpriseTerms terms) {
        Enterprise enterprise = saved(terms);
        return recorded(terms, store.unwarned(enterprise.id())).id();
    }

    private Enterprise saved(EnterpriseTerms terms) {
        check(terms.regionCode(), List.of(terms)).get(0).mustBeNone();
        Enterprise enterprise = new Enterprise(terms, keys, user.name(), clock.now());
        store.save(enterprise);
        return enterprise;
    }

    private EnterpriseView recorded(EnterpriseTerms terms, EnterpriseView view) {
        audit.record(
                terms.regionCode(),
                Change.of("enterprise.register", Enterprises.SUBJECT, view.id()).to(view));
        return view;
    }

    List<Finding> check(RegionCode region, List<EnterpriseTerms> entries) {
        user.mustCover(region, "区划");
        Map<String, UUID> known = store.registered(
                region, entries.stream().map(EnterpriseTerms::creditCode).toList());
        return entries.stream()
                .map(terms -> {
                    UUID id = known.get(terms.creditCode().code());
                    return id == null
                            ? Finding.of(places(region, terms.townshipCode(), terms.villageCode()))
                            : Finding.known(id, "统一社会信用代码 " + terms.creditCode() + " 的企业已登记");
                })
                .toList();
    }

    /** A township of the region; and where a village is named, one of that township. */
    List<FieldError> places(RegionCode region, String township, @Nullable String village) {
        if (PlaceLevel.of(township) != PlaceLevel.TOWNSHIP || unknown(region, township)) {
            return List.of(new FieldError("/townshipCode", "区划 " + region + " 内没有登记代码为 " + township + " 的镇乡街道"));
        }
        if (village != null
                && (PlaceLevel.of(village) != PlaceLevel.VILLAGE
                        || !village.startsWith(township)
                        || unknown(region, village))) {
            return List.of(new FieldError("/villageCode", "镇乡街道 " + township + " 下没有登记代码为 " + village + " 的村（社区）"));
        }
        return List.of();
    }

    private boolean unknown(RegionCode region, String place) {
        return townships
                .find(place)
                .filter(found -> found.regionCode().equals(region))
                .isEmpty();
    }
}
