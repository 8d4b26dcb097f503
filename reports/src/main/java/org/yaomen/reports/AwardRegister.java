package org.yaomen.reports;

/**
 * The list of all awards of a programme（奖补资金登记册）.
 *
 * @param rows read once per rendering, in the order given; may be lazy, so that a long register needs little memory
 */
public record AwardRegister(ReportHeading heading, Iterable<AwardRegisterRow> rows) implements Report {

    /** Printed below the table when at least one row is synthetic. */
    static final String SYNTHETIC_NOTE = "※ 标有此记号的行含模拟数据（如模拟的窑门数），不是真实的核定结果。";

    @Override
    public String title() {
        return heading.title();
    }
}
