package org.yaomen.stack.walk;

import java.time.LocalDate;

/** The days of the sample's walk（样例日程）; the business clock is moved to each. */
public final class WalkDays {

    public static final LocalDate PROGRAMME = LocalDate.of(2017, 9, 1);
    public static final LocalDate FUNDS = LocalDate.of(2017, 12, 11);
    /** Everything is closed and accepted by now; awards are computed and published. */
    public static final LocalDate PUBLISHED = LocalDate.of(2017, 12, 18);

    public static final LocalDate OBJECTION = LocalDate.of(2017, 12, 20);
    public static final LocalDate OBJECTION_DECIDED = LocalDate.of(2017, 12, 22);
    /** The fifth working day was the 25th. */
    public static final LocalDate NOTICE_OVER = LocalDate.of(2017, 12, 26);

    public static final LocalDate PAID = LocalDate.of(2017, 12, 27);
    public static final LocalDate PAID_AGAIN = LocalDate.of(2017, 12, 28);

    private WalkDays() {}
}
