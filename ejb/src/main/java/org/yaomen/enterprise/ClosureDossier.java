package org.yaomen.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** Everything an award is computed from（关闭档案）, with the hashes of its evidence. */
public record ClosureDossier(
        UUID closureId,
        RegionCode regionCode,
        UUID programmeId,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        String townshipCode,
        String townshipName,
        @Nullable String villageCode,
        @Nullable String villageName,
        UUID facilityId,
        String facilityName,
        @Nullable Integer kilnDoors,
        @Nullable Rate approvedCapacity,
        @Nullable String capacityUnit,
        LocalDate appliedOn,
        LocalDate closedOn,
        boolean voluntary,
        @Nullable AcceptanceState acceptanceState,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate dismantleBy,
        ClosureBasis basis,
        List<EvidenceRef> evidence,
        boolean synthetic) {

    /** The approved capacity in tonnes, where it is one of tonnes. */
    public @Nullable Rate capacityTonnes() {
        if (approvedCapacity == null || capacityUnit == null) {
            return null;
        }
        return switch (capacityUnit) {
            case "吨", "吨/年" -> approvedCapacity;
            case "万吨", "万吨/年" -> new Rate(approvedCapacity.value().movePointRight(4));
            default -> null;
        };
    }

    /** A piece of evidence, by its hash（材料引用）. */
    public record EvidenceRef(String title, String sha256) {}

    static ClosureDossier of(ClosureView closure, ClosureBasis basis, List<EvidenceRef> evidence) {
        return new ClosureDossier(
                closure.id(),
                RegionCode.of(closure.regionCode()),
                closure.programmeId(),
                closure.enterpriseId(),
                closure.enterpriseName(),
                closure.creditCode(),
                closure.townshipCode(),
                closure.townshipName(),
                closure.villageCode(),
                closure.villageName(),
                closure.facilityId(),
                closure.facilityName(),
                closure.kilnDoors(),
                closure.approvedCapacity(),
                closure.capacityUnit(),
                closure.appliedOn(),
                closure.closedOn(),
                closure.voluntary(),
                closure.acceptanceState(),
                closure.acceptedOn(),
                closure.dismantleBy(),
                basis,
                evidence,
                closure.synthetic());
    }
}
