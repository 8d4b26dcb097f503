package org.yaomen.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;

/** Rules of real documents as JSON, and what they give for the documents' own figures（规则算例）, each with its source. */
final class GoldenRules {

    /** One row of the table（算例）. */
    record Case(RuleTerms rule, AwardFacts facts, Money amount, String reasons, String source) {

        @Override
        public String toString() {
            return rule.code() + " " + amount + " " + reasons + "（" + source + "）";
        }
    }

    private GoldenRules() {}

    static List<Case> cases() {
        return text("golden_rules.csv").lines().skip(1).map(GoldenRules::read).toList();
    }

    private static Case read(String line) {
        String[] row = line.split("\\|", -1);
        return new Case(rule(row[0]), Canonical.read(row[1], AwardFacts.class), Money.of(row[2]), row[3], row[4]);
    }

    static List<RuleTerms> rules() {
        return cases().stream().map(Case::rule).distinct().toList();
    }

    static RuleTerms rule(String code) {
        return Canonical.read(text("rules/" + code + ".json"), RuleTerms.class);
    }

    /** The rule with another text in one place, which must be there. */
    static RuleTerms changed(String code, String from, String to) {
        String text = text("rules/" + code + ".json");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(code + " has no " + from);
        }
        return Canonical.read(text.replaceFirst(java.util.regex.Pattern.quote(from), to), RuleTerms.class);
    }

    static List<FieldError> errors(RuleTerms rule) {
        List<FieldError> errors = new ArrayList<>();
        RuleCheck.addErrors("", rule, errors);
        return errors;
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(GoldenRules.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
