package org.yaomen.planted.award;

import java.time.Instant;
import java.util.function.Supplier;

/** Carries its own watch（自带时钟）. */
class OwnWatch {
    final Supplier<Instant> watch = Instant::now;
}
