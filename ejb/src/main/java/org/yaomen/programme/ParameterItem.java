package org.yaomen.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.Rate;

/** One value of a parameter（参数分项数值）; {@code item} is empty where the name has one value only. */
public record ParameterItem(
        @NotNull @Size(max = 20) String item, @NotNull Rate value) {}
