package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.ProgrammeView;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Registers closures by the list, in the same way as one by one, for the import, which asks who may（成批登记关闭）. */
@Stateless
@RegionScoped
public class ListedClosures {

    @Inject
    private ListedClosureStore store;

    @Inject
    private FacilityEntry facilities;

    @Inject
    private ClosureEntry closures;

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** What the register says of a list（登记册中的情况）. */
    private record Register(
            Map<String, List<ListedClosureStore.Known>> known, Map<String, ListedClosureStore.Owner> owners) {

        @Nullable
        UUID enterprise(ListedClosure entry) {
            List<ListedClosureStore.Known> of = known.get(entry.creditCode().code());
            return of == null ? null : of.get(0).enterpriseId();
        }

        ListedClosureStore.@Nullable Known facility(ListedClosure entry) {
            return known.getOrDefault(entry.creditCode().code(), List.of()).stream()
                    .filter(one -> entry.facility().name().equals(one.name()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What stands against each of these closures of one region and programme, in their order; nothing is entered. */
    @PermitAll
    public List<Finding> check(RegionCode region, UUID programmeId, List<ListedClosure> entries) {
        user.mustCover(region, "区划");
        ProgrammeView programme = programmes.get(programmeId);
        Register register = register(region, programmeId, entries);
        return entries.stream()
                .map(entry -> check(region, programme, register, entry))
                .toList();
    }

    private Register register(RegionCode region, UUID programmeId, List<ListedClosure> entries) {
        List<String> codes = entries.stream()
                .map(entry -> entry.creditCode().code())
                .distinct()
                .toList();
        List<String> numbers = entries.stream()
                .flatMap(entry -> entry.facility().equipmentNumbers().stream())
                .distinct()
                .toList();
        return new Register(
                store.known(region, programmeId, codes).stream()
                        .collect(Collectors.groupingBy(ListedClosureStore.Known::creditCode)),
                store.owners(region, numbers).stream()
                        .collect(Collectors.toMap(ListedClosureStore.Owner::equipmentNo, Function.identity())));
    }

    private Finding check(RegionCode region, ProgrammeView programme, Register register, ListedClosure entry) {
        List<FieldError> errors = new ArrayList<>(
                new ClosureDays(entry.appliedOn(), entry.closedOn()).check(programme, region, clock.today()));
        errors.addAll(FieldError.of("/facility", entry.facility()::check));
        errors.addAll(FieldError.of("", entry.basis()::check));
        ListedClosureStore.Known facility = register.facility(entry);
        if (register.enterprise(entry) == null) {
            errors.add(new FieldError("/creditCode", "区划内没有登记此信用代码的企业，请先导入企业名单"));
        }
        if (facility != null) {
            errors.addAll(differences(entry.facility(), facility));
        }
        for (String number : entry.facility().equipmentNumbers()) {
            ListedClosureStore.Owner owner = register.owners().get(number);
            if (owner != null && (facility == null || !owner.facilityId().equals(facility.facilityId()))) {
                errors.add(new FieldError(
                        "/facility/equipmentNumbers", "设备编号 " + number + " 已属于设施“" + owner.name() + "”"));
            }
        }
        return errors.isEmpty() && facility != null && facility.closureId() != null
                ? Finding.known(facility.closureId(), "此设施已在该政策项目下登记关闭")
                : Finding.of(errors);
    }

    /** The register is not changed by a list: what differs is for a person to look at. */
    private static List<FieldError> differences(FacilityTerms listed, ListedClosureStore.Known known) {
        Map<String, String> said = new HashMap<>();
        if (listed.kind() != known.kind()) {
            said.put("/facility/kind", Objects.requireNonNull(known.kind()).label());
        }
        if (!Objects.equals(listed.kilnDoors(), known.kilnDoors())) {
            said.put("/facility/kilnDoors", known.kilnDoors() + " 门");
        }
        boolean sameCapacity = listed.approvedCapacity() == null
                || (known.approvedCapacity() != null
                        && listed.approvedCapacity().value().compareTo(known.approvedCapacity()) == 0
                        && Objects.equals(listed.capacityUnit(), known.capacityUnit()));
        if (!sameCapacity) {
            said.put("/facility/approvedCapacity", known.approvedCapacity() + " " + known.capacityUnit());
        }
        return said.entrySet().stream()
                .map(one -> new FieldError(one.getKey(), "与已登记的设施不一致，登记为 " + one.getValue()))
                .toList();
    }

    /**
     * Enters closures of a region and programme that were just found to be in order, with the facilities that the register
     * has not, and what the list says of their basis. Answers the closures in the order of the list.
     */
    @PermitAll
    public List<UUID> register(RegionCode region, UUID programmeId, List<ListedClosure> entries, String source) {
        user.mustCover(region, "区划");
        Register register = register(region, programmeId, entries);
        List<FacilityEntry.Listed> listed = new ArrayList<>();
        for (ListedClosure entry : entries) {
            ListedClosureStore.Known known = register.facility(entry);
            UUID enterprise = register.enterprise(entry);
            if (enterprise == null) {
                throw Problem.notFound("企业");
            }
            listed.add(
                    new FacilityEntry.Listed(enterprise, known == null ? null : known.facilityId(), entry.facility()));
        }
        return closures.registerListed(region, facilities.registerListed(region, listed), entries, source);
    }
}
