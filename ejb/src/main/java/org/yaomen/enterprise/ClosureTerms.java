package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A closure as it is registered（关闭登记）. */
public record ClosureTerms(
        @NotNull UUID programmeId,
        @NotNull UUID facilityId,
        @NotNull LocalDate appliedOn,
        @NotNull LocalDate closedOn,
        @NotNull Boolean voluntary,
        @NotNull @Size(max = 50, message = "一次至多 50 份材料") List<@NotNull @Valid EvidenceTerms> evidence) {}
