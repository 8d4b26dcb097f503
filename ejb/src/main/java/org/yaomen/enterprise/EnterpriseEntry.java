package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Where an enterprise lies（所在地）; a list names few of them often. */
    private record Place(String township, @Nullable String village) {

        static Place of(EnterpriseTerms terms) {
            return new Place(terms.townshipCode(), terms.villageCode());
        }
    }

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
        check(terms.regionCode(), List.of(terms)).get(0).mustBeNone();
        Enterprise enterprise = new Enterprise(terms, keys, user.name(), clock.now());
        store.save(List.of(enterprise));
        EnterpriseView view = store.view(enterprise.id());
        audit.record(terms.regionCode(), registered(view));
        return view;
    }

    /**
     * A portion of a list, which was just found to be in order: nobody is waiting to be warned of look-alikes, whom the page
     * of the enterprise shows. Answers their ids in their order.
     */
    List<UUID> registerListed(RegionCode region, List<EnterpriseTerms> portion) {
        user.mustCover(region, "区划");
        Instant now = clock.now();
        List<Enterprise> enterprises = portion.stream()
                .map(terms -> new Enterprise(terms, keys, user.name(), now))
                .toList();
        store.save(enterprises);
        List<UUID> ids = enterprises.stream().map(Enterprise::id).toList();
        audit.recordAll(
                region,
                store.unwarned(ids).stream().map(EnterpriseEntry::registered).toList());
        return ids;
    }

    private static Change registered(EnterpriseView view) {
        return Change.of("enterprise.register", Enterprises.SUBJECT, view.id()).to(view);
    }

    List<Finding> check(RegionCode region, List<EnterpriseTerms> entries) {
        user.mustCover(region, "区划");
        Map<String, UUID> known = store.registered(
                region, entries.stream().map(EnterpriseTerms::creditCode).toList());
        Map<Place, List<FieldError>> wrong = entries.stream()
                .map(Place::of)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), place -> places(region, place.township(), place.village())));
        return entries.stream()
                .map(terms -> {
                    UUID id = known.get(terms.creditCode().code());
                    return id == null
                            ? Finding.of(wrong.getOrDefault(Place.of(terms), List.of()))
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
