package org.yaomen.enterprise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A township or a village as it is shown（镇乡街道、村视图）, its account by the last four digits. */
public record TownshipView(
        String code,
        String regionCode,
        String name,
        PlaceLevel level,
        @Nullable String partOf,
        @Nullable String partOfName,
        String accountName,
        String accountMasked,
        String bankCode,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
