package org.yaomen.socialinsurance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency that transfers go between（经办机构）; {@code inSystem}: its officials see the case here. Everybody finds every
 * agency; who registered it is told in its own region only.
 */
public record AgencyView(
        UUID id,
        String regionCode,
        String regionName,
        String name,
        boolean inSystem,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String createdBy,
        Instant recordedAt) {}
