package org.yaomen.socialinsurance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer with its steps, clocks, history and amount（社保转移详情）. {@code files} are seen at their own place only;
 * {@code sides}: the caller's, both for who covers both.
 */
public record TransferDetail(
        TransferView transfer,
        List<TransferStepView> steps,
        List<TransferRun> runs,
        List<TransferEventView> events,
        @Nullable TransferCalculation calculation,
        List<TransferFileView> files,
        List<TransferSide> sides,
        @Nullable Integer returnsTo) {}
