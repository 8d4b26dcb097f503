package org.yaomen.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The approved plan of an enterprise on a day（有效的安置方案）, and from when it lets contracts end. */
record PlacementPlan(UUID planId, @Nullable LocalDate contractsEndOn) {}
