package org.yaomen.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A corrected door count（窑门数更正）, for instance after an objection was upheld, and why. */
public record FacilityCorrection(
        @NotNull @Min(value = 1, message = "窑门数须为 1 至 500") @Max(value = 500, message = "窑门数须为 1 至 500")
        Integer kilnDoors,

        @NotNull @Size(min = 5, max = 500, message = "请用 5 至 500 字说明更正理由")
        String reason) {}
