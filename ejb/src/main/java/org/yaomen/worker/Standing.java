package org.yaomen.worker;

import java.time.LocalDate;
import org.yaomen.shared.CitizenId;

/**
 * What follows from a worker's birth and contract（年龄与工龄情形）, on the last day of the contract or, while it runs, today:
 * fifteen years' service with less than five to retirement (劳动合同法 art. 42 no. 5), hard to place by age (女 40、男 50), past
 * the retirement age.
 */
record Standing(boolean nearRetirement, boolean older, boolean overAge) {

    private static final int YEARS_OF_SERVICE = 15;
    private static final int YEARS_BEFORE = 5;
    private static final int OLDER_MAN = 50;
    private static final int OLDER_WOMAN = 40;

    static Standing of(CitizenId id, WorkerFacts facts, LocalDate today) {
        LocalDate contractTo = facts.contractTo();
        LocalDate day = contractTo != null && contractTo.isBefore(today) ? contractTo : today;
        boolean man = id.sex() == CitizenId.Sex.MALE;
        LocalDate retiresOn = RetirementAge.dateOf(id.birthDate(), category(man, facts.post()));
        boolean overAge = !day.isBefore(retiresOn);
        boolean served = !day.plusDays(1).isBefore(facts.contractFrom().plusYears(YEARS_OF_SERVICE));
        boolean soon = day.isAfter(retiresOn.minusYears(YEARS_BEFORE));
        boolean older = !day.isBefore(olderFrom(id));
        return new Standing(!overAge && served && soon, !overAge && older, overAge);
    }

    /** The first day on which age alone makes a worker hard to place. */
    static LocalDate olderFrom(CitizenId id) {
        return id.birthDate().plusYears(id.sex() == CitizenId.Sex.MALE ? OLDER_MAN : OLDER_WOMAN);
    }

    static RetirementCategory category(boolean man, PostKind post) {
        if (man) {
            return RetirementCategory.MEN;
        }
        return post == PostKind.MANAGEMENT ? RetirementCategory.WOMEN_CADRE : RetirementCategory.WOMEN_WORKER;
    }
}
