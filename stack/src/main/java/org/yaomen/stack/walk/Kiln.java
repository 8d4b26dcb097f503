package org.yaomen.stack.walk;

import java.util.List;
import java.util.Map;

/**
 * One kiln of the sample（样例轮窑）: its enterprise, its closure, and the sources that pay for it, under a common number
 * such as {@code KZ-07}.
 */
public record Kiln(String no, Map<String, String> enterprise, Map<String, String> closure, Map<String, String> plan) {

    static Kiln of(
            Map<String, String> enterprise, List<Map<String, String>> closures, List<Map<String, String>> plans) {
        String no = cell(enterprise, "kiln_no");
        return new Kiln(no, enterprise, row(closures, no), row(plans, no));
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String no) {
        return rows.stream()
                .filter(row -> no.equals(row.get("kiln_no")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing for " + no));
    }

    static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + row.keySet());
        }
        return cell;
    }

    public String enterprise(String column) {
        return cell(enterprise, column);
    }

    public String closure(String column) {
        return cell(closure, column);
    }

    public String closedOn() {
        return closure("closed_on");
    }

    public int doors() {
        return Integer.parseInt(enterprise("kiln_doors"));
    }

    /** The code of the fund source that pays this rule's award; empty when nothing is to be paid. */
    public String paidFrom(String rule) {
        return cell(plan, rule.equals(Rules.DOORS) ? "door_incentive_from" : "township_reward_from");
    }
}
