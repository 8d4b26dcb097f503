package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The basis of an award as it is declared or corrected（填报核定基础数据）, with where it comes from. */
public record BasisTerms(
        @NotNull @Valid ClosureBasis basis,

        @NotBlank(message = "请填写填报依据或更正事由") @Size(min = 2, max = 500)
        String reason) {}
