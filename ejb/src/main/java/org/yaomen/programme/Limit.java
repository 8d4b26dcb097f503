package org.yaomen.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * What a computed amount is held to（封顶）. The limits of a rule are applied in the order declared, each to what the one before
 * left. {@code amount} is for the caps in yuan; {@code unit} and {@code rate} (yuan per unit) for a highest rate.
 */
public record Limit(
        @NotNull LimitKind kind,
        @Nullable Money amount,
        @Nullable @Size(max = 10) String unit,
        @Nullable Rate rate,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article,
        boolean toConfirm) {}
