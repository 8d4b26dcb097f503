package org.yaomen.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.database.StoredParameters;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.RetirementFacts;

/** What is wrong with a claim is said of the field it is in, and of another county only that there is something. */
class SubsidyEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 4, 2);
    private static final LocalDate RETIRES = LocalDate.of(2023, 3, 15);
    private static final SubsidyEntry.Person YOUNG =
            new SubsidyEntry.Person(List.of(), new RetirementFacts(RETIRES, LocalDate.of(2030, 1, 1)));

    private static SubsidyTerms terms(
            SubsidyKind kind, String from, String to, @Nullable Integer days, @Nullable String paid) {
        return new SubsidyTerms(
                new UUID(1, 1),
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                days,
                paid == null ? null : Money.of(paid),
                null,
                "a".repeat(64),
                null,
                null);
    }

    private static List<String> wrong(SubsidyTerms terms, SubsidyEntry.Person person) {
        return SubsidyEntry.check(terms, person, TODAY).stream()
                .map(FieldError::pointer)
                .toList();
    }

    @Test
    void a_sound_claim_has_nothing_against_it() {
        assertThat(wrong(terms(SubsidyKind.FLEXIBLE_INSURANCE, "2018-01-01", "2018-03-31", null, "800.00"), YOUNG))
                .isEmpty();
    }

    @Test
    void months_are_whole_and_over_and_each_kind_has_its_own_figures() {
        assertThat(wrong(terms(SubsidyKind.PUBLIC_POST, "2018-01-02", "2018-03-30", 3, "1.00"), YOUNG))
                .containsExactly("/fromOn", "/toOn", "/paidMonthly", "/days");
        assertThat(wrong(terms(SubsidyKind.FLEXIBLE_INSURANCE, "2018-04-01", "2018-04-30", null, null), YOUNG))
                .containsExactly("/toOn", "/paidMonthly");
        assertThat(wrong(terms(SubsidyKind.START_UP, "2018-01-01", "2018-03-31", null, null), YOUNG))
                .containsExactly("/licenceNo", "/tradingSha256");
    }

    @Test
    void living_aid_is_for_those_hard_to_place_and_for_no_more_days_than_there_were() {
        SubsidyTerms living = terms(SubsidyKind.TRAINING_LIVING, "2018-03-01", "2018-03-10", 11, null);
        assertThat(wrong(living, YOUNG)).containsExactly("/days", "/kind");
        SubsidyEntry.Person family = new SubsidyEntry.Person(List.of("ZERO_EMPLOYMENT_FAMILY"), YOUNG.ages());
        assertThat(wrong(terms(SubsidyKind.TRAINING_LIVING, "2018-03-01", "2018-03-10", 10, null), family))
                .isEmpty();
    }

    @Test
    void nothing_after_the_month_of_retirement_and_the_day_is_not_told() {
        SubsidyEntry.Person retiring = new SubsidyEntry.Person(
                List.of(), new RetirementFacts(LocalDate.of(2018, 2, 15), LocalDate.of(2008, 1, 1)));
        assertThat(wrong(terms(SubsidyKind.FLEXIBLE_INSURANCE, "2018-01-01", "2018-02-28", null, "1.00"), retiring))
                .isEmpty();
        List<FieldError> late = SubsidyEntry.check(
                terms(SubsidyKind.FLEXIBLE_INSURANCE, "2018-01-01", "2018-03-31", null, "1.00"), retiring, TODAY);
        assertThat(late).extracting(FieldError::pointer).containsExactly("/toOn");
        assertThat(late.get(0).message()).doesNotContain("2018");
    }

    @Test
    void near_to_retirement_is_five_years_to_the_day() {
        var rules = StoredParameters.on(TODAY, SubsidyCalculator.PARAMETERS);
        RetirementFacts ages = new RetirementFacts(LocalDate.of(2023, 3, 1), TODAY);
        RetirementFacts later = new RetirementFacts(LocalDate.of(2023, 3, 2), TODAY);
        SubsidyTerms terms = terms(SubsidyKind.FLEXIBLE_INSURANCE, "2018-03-01", "2018-03-31", null, "1.00");
        assertThat(SubsidyEntry.isNear(terms, ages, rules)).isTrue();
        assertThat(SubsidyEntry.isNear(terms, later, rules)).isFalse();
    }

    @Test
    void of_another_county_it_is_told_that_there_is_a_claim_and_nothing_else() {
        List<FieldError> told = SubsidyEntry.told(
                SubsidyKind.FLEXIBLE_INSURANCE,
                List.of(
                        new SubsidyEntry.Clash("DOUBLE", "2018-01", true),
                        new SubsidyEntry.Clash("DOUBLE", "2018-02", false),
                        new SubsidyEntry.Clash("CAP", null, true),
                        new SubsidyEntry.Clash("UNCARRIED", "2018-03", false)));
        assertThat(told).extracting(FieldError::pointer).containsExactly("/fromOn", "/fromOn", "/toOn", "/kind");
        assertThat(told.get(0).message()).endsWith("2018-02");
        assertThat(told.get(1).message()).isEqualTo("同一人在其他区划已有申报");
        assertThat(told).noneSatisfy(error -> assertThat(error.message()).contains("2018-01"));
    }
}
