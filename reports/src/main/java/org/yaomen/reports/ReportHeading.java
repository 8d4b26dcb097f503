package org.yaomen.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands above and below a report's table（表头与附注）.
 *
 * @param title for example 开州区2017年淘汰落后产能奖补资金使用情况表
 * @param regionName the region whose money is reported
 * @param from first day of the period, inclusive
 * @param to last day of the period, inclusive
 * @param programme the programme and the document it rests on
 * @param origin when, by whom and from which data the report was made
 * @param notes footnotes, printed below the table in this order
 */
public record ReportHeading(
        String title,
        String regionName,
        LocalDate from,
        LocalDate to,
        Programme programme,
        Origin origin,
        List<String> notes) {

    public ReportHeading {
        notes = List.copyOf(notes);
    }

    /**
     * A programme as it is cited on paper（政策项目）.
     *
     * @param documentNumber 文号, for example 开州府办发〔2017〕50号
     */
    public record Programme(String code, String name, String documentNumber) {

        String cited() {
            return code + "  " + name + "（" + documentNumber + "）";
        }
    }

    /**
     * Where the figures come from（数据来源）.
     *
     * @param asOf the moment the data were read, in civil time as the business clock shows it
     * @param preparedBy name of the person who asked for the report
     * @param reportCode number or hash by which the report can be found again
     */
    public record Origin(LocalDateTime asOf, String preparedBy, String reportCode) {}

    String period() {
        return from + " 至 " + to;
    }
}
