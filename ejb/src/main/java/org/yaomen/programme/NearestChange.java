package org.yaomen.programme;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * The nearest other facts under which a refused closure would have earned something（最接近的符合情形）: the smallest change for
 * each reason, and the amount with all of them. It explains a refusal; it changes nothing.
 */
public record NearestChange(List<String> changes, Money amount) {

    /** Empty when it is not refused, or when no change of known facts would help: data missing, rate blank, cap used up. */
    public static Optional<NearestChange> of(RuleTerms rule, AwardFacts facts) {
        Evaluation refused = RuleEngine.evaluate(rule, facts);
        if (refused.reasons().isEmpty()) {
            return Optional.empty();
        }
        Repair repair = new Repair(rule, facts);
        refused.reasons().stream().map(Reason::code).distinct().forEach(repair::fix);
        Evaluation then = RuleEngine.evaluate(rule, repair.facts());
        return then.reasons().isEmpty()
                ? Optional.of(new NearestChange(List.copyOf(repair.changes), then.amount()))
                : Optional.empty();
    }

    /** The facts on their way to passing（更改中的事实）. */
    private static final class Repair {

        private final RuleTerms rule;
        private final AwardFacts before;
        private final JsonObjectBuilder after;
        private final List<String> changes = new ArrayList<>();

        Repair(RuleTerms rule, AwardFacts facts) {
            this.rule = rule;
            this.before = facts;
            this.after = Json.createObjectBuilder(
                    Json.createReader(new StringReader(Canonical.write(facts))).readObject());
        }

        void fix(String code) {
            switch (code) {
                case RuleEngine.NOT_VOLUNTARY -> change("属自愿关闭", "voluntary", JsonValue.TRUE);
                case RuleEngine.STATE_NOT_QUALIFYING -> {
                    AcceptanceState state = rule.qualifyingStates().get(0);
                    change("验收状态为“" + state.label() + "”", "acceptanceState", Json.createValue(state.name()));
                }
                case RuleEngine.INDUSTRY_NOT_COVERED ->
                    Optional.ofNullable(rule.industries())
                            .ifPresent(names -> change(
                                    "行业为" + String.join("或", names), "industry", Json.createValue(names.get(0))));
                case RuleEngine.EXCLUDED -> withoutExclusions();
                case RuleEngine.AFTER_DEADLINE ->
                    onDay(rule.bands().get(rule.bands().size() - 1).to());
                case RuleEngine.BEFORE_START -> onDay(rule.bands().get(0).from());
                default -> {
                    // what is missing or used up is not mended by another fact
                }
            }
        }

        private void withoutExclusions() {
            rule.allExclusions().stream()
                    .filter(exclusion -> before.has(exclusion.circumstance()))
                    .forEach(exclusion ->
                            changes.add("没有“" + exclusion.circumstance().label() + "”的情形"));
            after.remove("circumstances");
        }

        private void onDay(@Nullable LocalDate day) {
            LocalDate was = rule.countingDate().of(before);
            if (day == null || was == null) {
                return;
            }
            long days = ChronoUnit.DAYS.between(day, was);
            String moved = days > 0 ? "早 " + days + " 天（" + day + " 及以前）" : "晚 " + -days + " 天（" + day + " 及以后）";
            change(rule.countingDate().label() + moved, rule.countingDate().field(), Json.createValue(day.toString()));
        }

        private void change(String text, String field, JsonValue value) {
            changes.add(text);
            after.add(field, value);
        }

        AwardFacts facts() {
            return Canonical.read(after.build().toString(), AwardFacts.class);
        }
    }
}
