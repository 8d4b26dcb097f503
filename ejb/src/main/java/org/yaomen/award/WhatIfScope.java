package org.yaomen.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rule set is tried on which stored closures（测算范围）. */
record WhatIfScope(
        UUID programmeId, UUID ruleSetId, @Nullable String townshipCode) {}
