package org.yaomen.stack;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.SampleVariant;
import org.yaomen.stack.walk.YaomenClient;

/** Walks for the stories（场景）, each a programme of its own in the shared system. */
final class Stories {

    static final String KAIZHOU = "500154";
    static final String SHANDAN = "620725";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final YaomenClient CLIENT =
            new YaomenClient(SharedStack.stack().httpUrl(), SharedStack.stack().realmUrl());

    private Stories() {}

    static Sample sample() {
        return Sample.kaizhou(Path.of("..").toAbsolutePath().normalize());
    }

    static YaomenClient client() {
        return CLIENT;
    }

    /** The whole sample; one story only may walk it. */
    static KaizhouWalk whole() {
        return KaizhouWalk.of(CLIENT, sample());
    }

    /** Another programme with these kilns only. */
    static KaizhouWalk with(String... kilnNos) {
        return in(KAIZHOU, kilnNos);
    }

    static KaizhouWalk in(String regionCode, String... kilnNos) {
        return KaizhouWalk.of(CLIENT, sample(regionCode, kilnNos));
    }

    /** What such a programme is walked with. */
    static Sample sample(String regionCode, String... kilnNos) {
        return new SampleVariant(regionCode, NUMBER.incrementAndGet(), Set.of(kilnNos)).of(sample());
    }
}
