package org.yaomen.worker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roster with its numbers in full（花名册完整内容）, for the one file that was agreed to. */
public record DisclosedRoster(RosterDisclosureView disclosure, List<Line> lines) {

    /** A worker in full（职工）. */
    public record Line(
            String name,
            String citizenId,
            @Nullable String phone,
            @Nullable String accountNo,
            @Nullable String bankCode,
            LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String job) {

        /** No number in a log. */
        @Override
        public String toString() {
            return name;
        }
    }
}
