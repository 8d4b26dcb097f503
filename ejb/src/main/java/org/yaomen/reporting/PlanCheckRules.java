package org.yaomen.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.reporting.PlanCheck.PlanCheckLine;
import org.yaomen.reporting.PlanCheck.Rule;
import org.yaomen.shared.Money;

/**
 * Compares a plan with what was counted of its roster（方案核对规则）: as many on the roster as affected, nobody in a channel
 * beyond the plan, no more owed than the plan's money of that use, and no severance for those who stay. Pure.
 */
final class PlanCheckRules {

    private static final List<String> CHANNELS = List.of("CH1", "CH2", "CH3", "CH4");
    private static final List<String> OTHERS = List.of("SELF_EMPLOYED", "RETIRED", "DEAD", "UNEMPLOYED");

    /** What has to be looked into before anybody is paid. */
    private static final List<String> MARKS =
            List.of("SAME_PERSON", "SHARED_ACCOUNT", "OVER_AGE", "CARD_DOUBTFUL", "NO_ACCOUNT");

    /** A plan as far as it is compared（所核对的方案）. */
    record Plan(
            UUID id,
            String sha256,
            String regionCode,
            UUID enterpriseId,
            String enterpriseName,
            UUID programmeId,
            int affected,
            int ch1,
            int ch2,
            int ch3,
            int ch4,
            int other,
            Money u2,
            Money u3) {}

    /** Heads and money of one name（清点数）. */
    record Counted(String name, int heads, @Nullable Money amount) {

        static Counted none(String name) {
            return new Counted(name, 0, null);
        }
    }

    private PlanCheckRules() {}

    static PlanCheck check(Plan plan, Map<String, Counted> counted) {
        List<PlanCheckLine> lines = new ArrayList<>();
        int roster = heads(counted, List.of("PLANNED"));
        lines.add(heads("ROSTER", Rule.EQUAL, plan.affected(), roster));
        lines.add(heads("CH1", Rule.AT_MOST, plan.ch1(), heads(counted, List.of("CH1"))));
        lines.add(heads("CH2", Rule.AT_MOST, plan.ch2(), heads(counted, List.of("CH2"))));
        lines.add(heads("CH3", Rule.AT_MOST, plan.ch3(), heads(counted, List.of("CH3"))));
        lines.add(heads("CH4", Rule.AT_MOST, plan.ch4(), heads(counted, List.of("CH4"))));
        lines.add(heads("OTHER", Rule.AT_MOST, plan.other(), heads(counted, OTHERS)));
        lines.add(heads("WAITING", Rule.TOLD, null, heads(counted, List.of("WAITING"))));
        int placed = heads(counted, CHANNELS);
        int notPlaced = heads(counted, OTHERS) + heads(counted, List.of("WAITING"));
        lines.add(heads("PLACED_AND_NOT", Rule.EQUAL, roster, placed + notPlaced));
        lines.add(money("U2", plan.u2(), counted.getOrDefault("NEEDED_U2", Counted.none("NEEDED_U2"))));
        lines.add(money("U3", plan.u3(), counted.getOrDefault("NEEDED_U3", Counted.none("NEEDED_U3"))));
        lines.add(staying("DUE_CH1", counted));
        lines.add(staying("DUE_CH3", counted));
        CHANNELS.forEach(channel -> lines.add(used("USED_" + channel, counted)));
        MARKS.forEach(mark -> lines.add(heads(mark, Rule.NONE, null, heads(counted, List.of(mark)))));
        return new PlanCheck(
                plan.id(),
                plan.sha256(),
                plan.enterpriseId(),
                plan.enterpriseName(),
                plan.programmeId(),
                lines.stream().allMatch(PlanCheckLine::fits),
                List.copyOf(lines));
    }

    private static int heads(Map<String, Counted> counted, List<String> names) {
        return names.stream()
                .mapToInt(name -> counted.getOrDefault(name, Counted.none(name)).heads())
                .sum();
    }

    private static PlanCheckLine heads(String code, Rule rule, @Nullable Integer planned, int found) {
        boolean fits = switch (rule) {
            case EQUAL -> planned != null && planned == found;
            case AT_MOST -> planned != null && found <= planned;
            case NONE -> found == 0;
            case TOLD -> true;
        };
        return new PlanCheckLine(code, rule, planned, found, null, null, fits);
    }

    private static PlanCheckLine money(String code, Money planned, Counted found) {
        Money needed = amount(found);
        return new PlanCheckLine(
                code, Rule.AT_MOST, null, found.heads(), planned, needed, needed.compareTo(planned) <= 0);
    }

    /** No severance for those who stay with the enterprise or retire within it. */
    private static PlanCheckLine staying(String code, Map<String, Counted> counted) {
        Counted found = counted.getOrDefault(code, Counted.none(code));
        return new PlanCheckLine(code, Rule.NONE, null, found.heads(), null, amount(found), found.heads() == 0);
    }

    private static PlanCheckLine used(String code, Map<String, Counted> counted) {
        Counted found = counted.getOrDefault(code, Counted.none(code));
        return new PlanCheckLine(code, Rule.TOLD, null, found.heads(), null, amount(found), true);
    }

    private static Money amount(Counted counted) {
        Money amount = counted.amount();
        return amount == null ? Money.ZERO : amount;
    }
}
