package org.yaomen.severance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Begins the calculation of a sheet（开始核定）: paid from what, and on which day, for the tax is that day's. */
public record CalculateSeverance(
        @NotNull(message = "请选择指标") UUID appropriationId,
        @NotNull(message = "请填写拟支付日期") LocalDate payOn) {}
