package org.yaomen.severance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an approved sheet is taken back（撤销核定表）. */
public record SeveranceTakingBack(
        @NotBlank(message = "请填写撤销原因") @Size(min = 2, max = 500)
        String reason) {}
