package org.yaomen.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which closures are to be computed under which rule（批量核定范围）: all of the programme, or those of one township. */
public record CalculationScope(
        @NotNull UUID programmeId,
        @NotBlank @Size(max = 40) String rule,
        @Nullable @Size(max = 12) String townshipCode) {}
