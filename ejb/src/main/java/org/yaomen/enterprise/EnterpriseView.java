package org.yaomen.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise as it is shown（企业视图）, personal data masked; {@code warnings} is what looks wrong but is not refused. */
public record EnterpriseView(
        UUID id,
        String regionCode,
        String townshipCode,
        String townshipName,
        @Nullable String villageCode,
        @Nullable String villageName,
        String name,
        String creditCode,
        String address,
        String legalPersonName,
        String legalPersonIdMasked,
        String accountName,
        String accountMasked,
        String bankCode,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version,
        List<String> warnings) {

    static EnterpriseView of(EnterpriseRow row, List<String> warnings) {
        return new EnterpriseView(
                row.id(),
                row.regionCode(),
                row.townshipCode(),
                row.townshipName(),
                row.villageCode(),
                row.villageName(),
                row.name(),
                row.creditCode(),
                row.address(),
                row.legalPersonName(),
                row.legalPersonIdMasked(),
                row.accountName(),
                row.accountMasked(),
                row.bankCode(),
                row.synthetic(),
                row.createdBy(),
                row.recordedAt(),
                row.version(),
                warnings);
    }
}
