package org.yaomen.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/**
 * The active versions of a programme, the highest first（各时段适用规则）: which one applies where on which day, from values
 * only. A region's own version goes before that of the region above it.
 */
public record RulesOverTime(String programmeName, LocalDate until, List<From> versions) {

    /** The widest last; among those of one region the highest first, as they came. */
    static final Comparator<RegionCode> NEAREST_FIRST =
            Comparator.comparingInt((RegionCode region) -> -region.prefix().length());

    /** A version, its region, and the first day on which it applies（起用之日）. */
    public record From(LocalDate day, RegionCode region, RuleSetInForce rules) {}

    /** The nearest and highest active version that applies on the day; refused with 422 when there is none. */
    public RuleSetInForce on(RegionCode region, LocalDate day) {
        if (day.isAfter(until)) {
            throw noRules(programmeName + "已于 " + until + " 截止，" + day + " 无适用规则");
        }
        return levels(region, day).stream()
                .findFirst()
                .map(From::rules)
                .orElseThrow(() -> noRules(programmeName + "在 " + day + " 没有适用于 " + region + " 的规则集"));
    }

    /** One version a level: those that bear on the region on the day, the nearest first. */
    public List<From> levels(RegionCode region, LocalDate day) {
        List<From> levels = new ArrayList<>();
        versions.stream()
                .filter(version ->
                        version.region().covers(region) && !version.day().isAfter(day))
                .sorted(Comparator.comparing(From::region, NEAREST_FIRST))
                .filter(version ->
                        levels.stream().noneMatch(level -> level.region().equals(version.region())))
                .forEachOrdered(levels::add);
        return List.copyOf(levels);
    }

    /** Whether a version for all of {@code wide} would leave this region as it is, because it has rules of its own. */
    public boolean hasNearer(RegionCode region, RegionCode wide, LocalDate day) {
        return levels(region, day).stream().anyMatch(level -> !level.region().covers(wide));
    }

    /** Whether any version caps what the rule awards in all. */
    public boolean capTotals(String rule) {
        return versions.stream()
                .flatMap(version -> version.rules().terms().rule(rule).stream())
                .anyMatch(RuleTerms::capsTotals);
    }

    private static Problem noRules(String text) {
        return Problem.refused(ProblemType.RULE_REFUSES, List.of(new Reason("NO_RULES_IN_FORCE", text)));
    }
}
