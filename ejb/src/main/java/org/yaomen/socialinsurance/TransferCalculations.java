package org.yaomen.socialinsurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.Parameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.worker.InsuranceScheme;

/** Freezes what moves, keeps it, and computes it again（转移测算办理）. */
@Dependent
class TransferCalculations {

    private final TransferStore store;
    private final Parameters parameters;
    private final BusinessClock clock;

    @Inject
    TransferCalculations(TransferStore store, Parameters parameters, BusinessClock clock) {
        this.store = store;
        this.parameters = parameters;
        this.clock = clock;
    }

    TransferDocument freeze(
            UUID id, InsuranceScheme scheme, RegionCode region, TransferFacts facts, List<TransferStepView> steps) {
        TransferCalculator.Head head = new TransferCalculator.Head(id, scheme, region, clock.today());
        return TransferCalculator.freeze(head, facts, TransferRules.sends(steps), stored(region));
    }

    void keep(TransferDocument document, TransferStore.By by) {
        String text = Canonical.write(document);
        store.freeze(document.transferId(), text, Sha256.hex(text), by);
    }

    @Nullable
    TransferCalculation last(UUID id, List<TransferStepView> steps) {
        return store.calculation(id).map(stored -> replayed(stored, steps)).orElse(null);
    }

    /** What had been computed when something was done. */
    Optional<TransferDocument> asOf(UUID id, Instant when) {
        return store.calculation(id, when).map(stored -> Canonical.read(stored.document(), TransferDocument.class));
    }

    private TransferCalculation replayed(TransferStore.Stored stored, List<TransferStepView> steps) {
        TransferDocument document = Canonical.read(stored.document(), TransferDocument.class);
        TransferDocument again =
                TransferCalculator.again(document, TransferRules.sends(steps), stored(document.regionCode()));
        return new TransferCalculation(
                stored.calculationNo(),
                document,
                stored.sha256(),
                Sha256.hex(Canonical.write(again)).equals(stored.sha256()),
                stored.createdBy(),
                stored.recordedAt());
    }

    private Function<LocalDate, ParametersInForce> stored(RegionCode region) {
        return day -> parameters.of(region, day, TransferCalculator.PARAMETERS);
    }
}
