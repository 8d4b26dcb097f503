package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.yaomen.worker.InsuranceScheme;

/** A transfer as it is opened（社保转移受理）, by the old place, from a worker of its roster. */
public record OpenTransfer(
        @NotNull UUID workerId,
        @NotNull InsuranceScheme scheme,
        @NotNull UUID fromAgencyId,
        @NotNull UUID toAgencyId,
        @NotNull @Valid TransferFacts facts) {}
