package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/** Stores what closures earn for the first time（首次核定）: one or many, with who worked on them and an audit record each. */
@Dependent
class FirstCalculations {

    /** A frozen document and where its closure lies（核定成文与区划）; the report, where it is the reward of one. */
    record Frozen(
            RegionCode region,
            CalculationDocument document,
            @Nullable UUID tipOffId) {

        Frozen(RegionCode region, CalculationDocument document) {
            this(region, document, null);
        }
    }

    private final AwardStore store;
    private final Participations participations;
    private final Audit audit;
    private final BusinessClock clock;
    private final CurrentUser user;

    @Inject
    FirstCalculations(
            AwardStore store, Participations participations, Audit audit, BusinessClock clock, CurrentUser user) {
        this.store = store;
        this.participations = participations;
        this.audit = audit;
        this.clock = clock;
        this.user = user;
    }

    /** Answers the awards in the order of the documents. */
    List<AwardView> add(List<Frozen> frozen) {
        if (frozen.isEmpty()) {
            return List.of();
        }
        List<AwardStore.New> added = new ArrayList<>();
        List<Participations.Inheritance> inheritances = new ArrayList<>();
        Map<RegionCode, List<UUID>> byRegion = new LinkedHashMap<>();
        for (Frozen one : frozen) {
            UUID id = UUID.randomUUID();
            CalculationDocument document = one.document();
            Calculation calculation = new Calculation(
                    new Calculation.Place(one.region(), id, 1), document, null, user.name(), clock.now());
            added.add(new AwardStore.New(
                    new Award(id, one.region(), document, calculation), calculation, document.lines()));
            inheritances.add(new Participations.Inheritance(
                    SubjectType.CLOSURE, document.subject().closureId(), SubjectType.AWARD, id));
            if (one.tipOffId() != null) {
                inheritances.add(
                        new Participations.Inheritance(SubjectType.TIP_OFF, one.tipOffId(), SubjectType.AWARD, id));
            }
            byRegion.computeIfAbsent(one.region(), region -> new ArrayList<>()).add(id);
        }
        store.addAll(added);
        participations.copyAll(inheritances);
        byRegion.forEach((region, ids) -> participations.takeAll(SubjectType.AWARD, ids, region, "CALCULATOR"));
        List<AwardView> views =
                store.views(added.stream().map(one -> one.award().id()).toList());
        byRegion.forEach((region, ids) -> audit.recordAll(region, changes(region, views)));
        return views;
    }

    private static List<Change> changes(RegionCode region, List<AwardView> views) {
        return views.stream()
                .filter(view -> view.regionCode().equals(region.code()))
                .map(view -> Change.of("award.calculate", "AWARD", view.id()).to(view))
                .toList();
    }
}
