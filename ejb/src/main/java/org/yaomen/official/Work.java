package org.yaomen.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document still needs, and who has taken which part in it so far（单据待办）. */
record Work(List<Step> steps, List<Held> held) {

    /** A step that is left; without a part anybody with the role may take it（待办步骤）. */
    record Step(String title, String role, @Nullable String part) {}

    /** A part that somebody holds（已担任分工）. */
    record Held(String person, String part) {}

    /** The other part that keeps a person from this step, if any. */
    @Nullable
    String bar(Step step, String person) {
        if (step.part() == null) {
            return null;
        }
        return held.stream()
                .filter(one -> one.person().equals(person) && !one.part().equals(step.part()))
                .map(Held::part)
                .findFirst()
                .orElse(null);
    }
}
