package org.yaomen.enterprise;

import java.time.Instant;
import java.util.UUID;

/** One declaration of the basis of an award（填报记录）; the one with the highest {@code seqNo} counts. */
public record BasisView(UUID id, int seqNo, ClosureBasis basis, String reason, String declaredBy, Instant recordedAt) {}
