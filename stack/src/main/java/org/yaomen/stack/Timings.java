package org.yaomen.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each part of a start took（启动用时）; parts run side by side, so they do not add up. */
final class Timings {

    private final Instant begin = Instant.now();
    private final Map<String, Duration> parts = new LinkedHashMap<>();

    synchronized void part(String name, Instant since) {
        parts.put(name, Duration.between(since, Instant.now()));
    }

    synchronized String line() {
        String each = parts.entrySet().stream()
                .map(part -> part.getKey() + " " + seconds(part.getValue()))
                .collect(Collectors.joining(", "));
        return "Ready in %s (%s)".formatted(seconds(Duration.between(begin, Instant.now())), each);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
