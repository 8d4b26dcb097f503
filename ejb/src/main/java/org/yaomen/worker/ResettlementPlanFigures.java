package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.Money;

/** A plan's numbers（安置方案数字）: those affected go through the channels, the amount through the permitted uses. */
public record ResettlementPlanFigures(
        @NotNull @Min(1) @Max(1_000_000) Integer staff,
        @NotNull @Min(1) @Max(1_000_000) Integer affected,
        @NotNull @Valid ResettlementPlanHeads heads,
        @NotNull @Valid ResettlementPlanUses uses,
        @NotNull Money amount) {}
