package org.yaomen.enterprise;

import java.time.Instant;
import java.util.UUID;

/** An enterprise in a list（企业列表行）, personal data masked. */
public record EnterpriseRow(
        UUID id,
        String regionCode,
        String townshipCode,
        String townshipName,
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
