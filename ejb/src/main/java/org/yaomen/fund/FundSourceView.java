package org.yaomen.fund;

import java.time.Instant;
import java.util.UUID;
import org.yaomen.programme.FundSourceKind;

/** A fund source（资金来源）. */
public record FundSourceView(
        UUID id,
        String regionCode,
        String code,
        FundSourceKind kind,
        String name,
        boolean synthetic,
        String createdBy,
        Instant recordedAt) {}
