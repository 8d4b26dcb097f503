package org.yaomen.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A circumstance under which a rule pays nothing（不予奖补情形）, by its clause. */
public record Exclusion(
        @NotNull Circumstance circumstance,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article) {}
