package org.yaomen.disbursement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Sends an approved batch to the bank, to be paid on this day（发送支付批次）. */
public record DispatchBatch(@NotNull LocalDate executeOn) {}
