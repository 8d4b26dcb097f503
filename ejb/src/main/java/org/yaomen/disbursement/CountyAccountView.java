package org.yaomen.disbursement;

import java.time.Instant;
import java.util.UUID;

/** A county's payment account, its number masked（县级财政账户）. */
public record CountyAccountView(
        UUID id,
        String regionCode,
        String name,
        String account,
        String bankCode,
        String bankName,
        boolean synthetic,
        String createdBy,
        Instant recordedAt) {}
