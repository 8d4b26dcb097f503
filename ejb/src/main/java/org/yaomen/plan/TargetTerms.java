package org.yaomen.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.RegionCode;

/** A target as it is set（任务下达）: for a region with all below it, a year and an industry. */
public record TargetTerms(
        @NotNull RegionCode regionCode,

        @NotNull @Min(value = 2000, message = "年度须为 2000 至 2199") @Max(value = 2199, message = "年度须为 2000 至 2199")
        Integer year,

        @NotNull FacilityKind industry,
        @NotNull @Valid TargetFigures figures) {}
