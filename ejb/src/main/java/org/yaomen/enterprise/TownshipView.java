package org.yaomen.enterprise;

import java.time.Instant;

/** A township as it is shown（镇乡街道视图）, its account by the last four digits. */
public record TownshipView(
        String code,
        String regionCode,
        String name,
        String accountName,
        String accountMasked,
        String bankCode,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
