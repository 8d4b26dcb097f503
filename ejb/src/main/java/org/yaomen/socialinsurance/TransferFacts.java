package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What a transfer's amount is computed from（转移测算事实）: the yearly contributions of a pension, the benefit of
 * unemployment insurance (none for who only changes employer, 在职变动单位), or the balance of a medical account.
 */
public record TransferFacts(
        @Nullable @Valid PensionTransferQuestion pension,
        @Nullable @Valid UnemploymentTransferQuestion unemployment,
        @Nullable Money medicalBalance,
        boolean inService) {}
