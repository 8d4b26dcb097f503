package org.yaomen.stack.bench;

import java.util.Map;

/** How many awards went through how fast（吞吐量）; seconds by phase. */
record Speed(int awards, Map<Phase, Double> seconds) {

    double perSecond(Phase phase) {
        return awards / seconds.getOrDefault(phase, Double.NaN);
    }

    /** Through all phases, one after the other. */
    double perSecond() {
        return awards
                / seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
