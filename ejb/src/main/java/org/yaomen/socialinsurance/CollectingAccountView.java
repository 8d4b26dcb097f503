package org.yaomen.socialinsurance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that insurance arrears are paid to, its number masked（征缴账户）. */
public record CollectingAccountView(
        UUID id,
        String regionCode,
        String name,
        String account,
        String bankCode,
        String source,
        CollectingAccountState state,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {}
