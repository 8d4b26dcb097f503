package org.yaomen.enterprise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise in a list（企业列表行）, personal data masked. */
public record EnterpriseRow(
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
        int version) {}
