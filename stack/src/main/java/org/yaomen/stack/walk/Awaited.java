package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a job or a timer brings about in its own time（等待作业）. */
final class Awaited {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN = 200;

    private Awaited() {}

    /** Asks until the answer is as wanted; then that answer. */
    static JsonNode until(Supplier<JsonNode> asked, Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode now = asked.get();
        while (!wanted.test(now)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("still " + now);
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            now = asked.get();
        }
        return now;
    }
}
