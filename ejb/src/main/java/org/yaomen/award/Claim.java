package org.yaomen.award;

import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.tipoff.Reported;

/** What an award is computed for（核定对象）: a closure, or what somebody reported of it. */
record Claim(ClosureDossier closure, @Nullable Reported report) {

    static Claim of(ClosureDossier closure) {
        return new Claim(closure, null);
    }
}
