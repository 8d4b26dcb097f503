package org.yaomen.stack.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What must come out of the sample（应有结果）, one line per kiln and rule; derived independently of the system. */
public record Expected(List<Line> lines, Map<String, SourceTotal> sources) {

    /** One award（应得奖补）. Reason codes are parted by semicolons. */
    public record Line(
            String kilnNo,
            String kilnDoors,
            String closedOn,
            String rule,
            String amount,
            String state,
            String reasons) {}

    /** One source's money（来源合计）; the total of all is under {@code all}. */
    public record SourceTotal(String appropriated, String paid, String balance) {}

    static Expected in(Path folder) {
        List<Line> lines = Csv.read(folder.resolve("expected.csv")).stream()
                .map(row -> new Line(
                        Kiln.cell(row, "kiln_no"),
                        Kiln.cell(row, "kiln_doors"),
                        Kiln.cell(row, "closed_on"),
                        Kiln.cell(row, "rule"),
                        Kiln.cell(row, "amount"),
                        Kiln.cell(row, "state"),
                        Kiln.cell(row, "reason_codes")))
                .toList();
        Map<String, SourceTotal> sources = new java.util.LinkedHashMap<>();
        for (Map<String, String> row : Csv.read(folder.resolve("expected-totals.csv"))) {
            if (!Kiln.cell(row, "what").equals("rule")) {
                sources.put(
                        Kiln.cell(row, "name"),
                        new SourceTotal(
                                Kiln.cell(row, "appropriated"), Kiln.cell(row, "paid"), Kiln.cell(row, "balance")));
            }
        }
        return new Expected(lines, sources);
    }

    Line of(String kilnNo, String rule) {
        return lines.stream()
                .filter(line -> line.kilnNo().equals(kilnNo) && line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
