package org.yaomen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.RetirementFacts;

/** What placements are refused for, each with the article it rests on, at its boundary. */
class PlacementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 30);
    private static final String FILE = "a".repeat(64);
    private static final ParametersInForce RULES =
            StoredParameters.on(LocalDate.of(2018, 3, 1), PlacementRules.PARAMETERS);

    /** Retires on 2023-03-01, hard to place by age from 2013-03-01; hired 2010. */
    private static final RetirementFacts AGES = new RetirementFacts(LocalDate.of(2023, 3, 1), LocalDate.of(2013, 3, 1));

    private static PlacementPlan plan(String from) {
        return new PlacementPlan(new java.util.UUID(0, 1), LocalDate.parse(from));
    }

    private static PlacementTerms terms(String json) {
        String given = """
                {"workerId":"00000000-0000-0000-0000-000000000002","follows":0,"voluntary":false,"consented":false,%s}""".formatted(json);
        return Canonical.read(given, PlacementTerms.class);
    }

    private static final String CH2 = """
            "status":"CH2","startedOn":"2018-03-10","employer":"某公司","attachmentSha256":"%s","contractEndGround":"CLOSURE",
            "contractEndedOn":"2018-02-01","registeredOn":"2018-02-05\"""".formatted(FILE);
    private static final String CH3 = """
            "status":"CH3","startedOn":"2018-03-01","employer":"某砖厂","attachmentSha256":"%s","agreementNo":"退养1",
            "agreementSignedOn":"2018-03-01","voluntary":true,"consented":true""".formatted(FILE);
    private static final String CH4 = """
            "status":"CH4","startedOn":"2018-03-10","employer":"某街道","attachmentSha256":"%s","contractEndGround":"AGREED",
            "contractEndedOn":"2018-02-01\"""".formatted(FILE);

    private static List<String> pointers(List<FieldError> errors) {
        return errors.stream().map(FieldError::pointer).distinct().toList();
    }

    private static List<FieldError> check(String json, String... cases) {
        return check(json, new PlacementRules.Before(null, null, plan("2018-01-20")), cases);
    }

    private static List<FieldError> check(String json, PlacementRules.Before before, String... cases) {
        // A worker whose own flags are given, in service since 2010.
        PlacementRules.Person person = new PlacementRules.Person(LocalDate.of(2010, 1, 1), List.of(cases), AGES);
        return PlacementRules.check(terms(json), person, before, RULES, TODAY);
    }

    private static List<FieldError> early(String startedOn, RetirementFacts ages, @Nullable PlacementPlan plan) {
        PlacementTerms terms = Canonical.read(
                ("{\"workerId\":\"00000000-0000-0000-0000-000000000002\",\"follows\":0," + CH3 + "}")
                        .replace("2018-03-01", startedOn),
                PlacementTerms.class);
        return PlacementRules.check(
                terms,
                new PlacementRules.Person(LocalDate.of(2010, 1, 1), List.of(), ages),
                new PlacementRules.Before(null, null, plan),
                RULES,
                TODAY);
    }

    @Test
    void every_channel_has_a_placement_that_passes() {
        assertThat(check("\"status\":\"CH1\",\"startedOn\":\"2018-03-10\",\"employer\":\"某公司\",\"attachmentSha256\":\""
                        + FILE + "\""))
                .isEmpty();
        assertThat(check(CH2)).isEmpty();
        assertThat(early("2018-03-01", AGES, plan("2018-01-20"))).isEmpty();
        assertThat(check(CH4)).isEmpty();
        assertThat(check("\"status\":\"DEAD\",\"startedOn\":\"2018-03-10\"")).isEmpty();
        assertThat(check(CH2.replace("CH2", "UNEMPLOYED") + ",\"benefitFrom\":\"2018-02-05\""))
                .isEmpty();
    }

    /** 人社部发〔2016〕32号: five years to the day; where the month lacks the day, its last. */
    @ParameterizedTest
    @CsvSource({
        "2018-02-28, 2023-03-01, false, 2018-03-01",
        "2018-03-01, 2023-03-01, true, ",
        "2018-06-30, 2023-03-01, true, ",
        "2018-02-27, 2023-02-28, false, 2018-02-28",
        "2018-02-28, 2023-02-28, true, ",
        "2018-02-28, 2024-02-29, false, 2019-02-28",
    })
    void early_retirement_begins_at_most_five_years_before_the_age(
            String startedOn, String retiresOn, boolean passes, @Nullable String passesOn) {
        RetirementFacts ages = new RetirementFacts(LocalDate.parse(retiresOn), LocalDate.of(2013, 1, 1));
        List<FieldError> errors = early(startedOn, ages, plan("2018-01-20"));
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(passes);
        assertThat(PlacementRules.isEarlyEnough(LocalDate.parse(startedOn), ages, RULES))
                .isEqualTo(passes);
        if (passesOn != null) {
            assertThat(errors)
                    .singleElement()
                    .satisfies(error -> assertThat(error.message()).contains("自 " + passesOn + " 起", "人社部发〔2016〕32号"));
        }
    }

    @Test
    void who_has_reached_the_age_retires_and_is_not_retired_early() {
        RetirementFacts reached = new RetirementFacts(LocalDate.of(2018, 3, 1), LocalDate.of(2008, 3, 1));
        assertThat(pointers(early("2018-03-01", reached, plan("2018-01-20")))).containsExactly("/status");
        assertThat(early("2018-02-28", reached, plan("2018-01-20"))).isEmpty();
    }

    @Test
    void early_retirement_is_voluntary_agreed_to_and_signed() {
        assertThat(pointers(check(
                        "\"status\":\"CH3\",\"startedOn\":\"2018-03-01\",\"employer\":\"某砖厂\",\"attachmentSha256\":\""
                                + FILE + "\"")))
                .containsExactly("/voluntary", "/consented", "/agreementNo", "/agreementSignedOn");
    }

    /** 劳动合同法 art. 42 and 45; a closure under art. 44 no. 5 ends every contract. */
    @ParameterizedTest
    @CsvSource({
        "LAYOFF,INJURY,第四十二条",
        "LAYOFF,PREGNANCY,第四十二条",
        "LAYOFF,MEDICAL_PERIOD,第四十二条",
        "LAYOFF,NEAR_RETIREMENT,第四十二条",
        "EXPIRY,PREGNANCY,第四十五条",
        "EXPIRY,MEDICAL_PERIOD,第四十五条",
        "EXPIRY,INJURY,",
        "CLOSURE,PREGNANCY,",
        "AGREED,INJURY,",
        "LAYOFF,OLDER,",
    })
    void whom_the_law_protects_is_not_laid_off(String ground, String specialCase, @Nullable String article) {
        List<FieldError> errors = check(CH2.replace("CLOSURE", ground), specialCase);
        if (article == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).singleElement().satisfies(error -> {
                assertThat(error.pointer()).isEqualTo("/contractEndGround");
                assertThat(error.message()).contains(article);
            });
        }
    }

    /** Fifteen years served and less than five to go, on the day the contract ends and not when the roster came. */
    @ParameterizedTest
    @CsvSource({
        "2003-02-02, 2023-01-31, true", // fifteen years to the day with the last day employed, less than five to go
        "2003-02-03, 2023-01-31, false", // a day short of fifteen years
        "2003-02-02, 2023-02-01, false", // five years to the day are not less than five
        "2003-02-02, 2023-02-02, false",
    })
    void near_retirement_is_judged_on_the_day_the_contract_ends(String hired, String retires, boolean isProtected) {
        PlacementRules.Person person = new PlacementRules.Person(
                LocalDate.parse(hired),
                List.of(),
                new RetirementFacts(LocalDate.parse(retires), LocalDate.of(2013, 1, 1)));
        List<FieldError> errors = PlacementRules.check(
                terms(CH2.replace("CLOSURE", "LAYOFF")),
                person,
                new PlacementRules.Before(null, null, plan("2018-01-20")),
                RULES,
                TODAY);
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(!isProtected);
    }

    @Test
    void a_post_of_public_welfare_is_for_who_is_hard_to_place() {
        String early = CH4.replace("2018-03-10", "2013-02-28").replace("2018-02-01", "2013-02-01");
        PlacementRules.Before before = new PlacementRules.Before(null, null, plan("2013-01-20"));
        assertThat(pointers(check(early, before))).containsExactly("/status");
        assertThat(check(early, before, "ZERO_EMPLOYMENT_FAMILY")).isEmpty();
        assertThat(check(early.replace("2013-02-28", "2013-03-01"), before)).isEmpty();
    }

    @Test
    void re_employment_follows_the_end_of_the_contract_and_the_registration() {
        assertThat(pointers(check(
                        "\"status\":\"CH2\",\"startedOn\":\"2018-03-10\",\"employer\":\"某公司\",\"attachmentSha256\":\""
                                + FILE + "\"")))
                .containsExactly("/contractEndedOn", "/registeredOn");
        assertThat(pointers(check(CH2.replace("2018-02-05", "2018-01-31")))).containsExactly("/registeredOn");
        assertThat(pointers(check(CH2.replace("2018-02-05", "2018-03-11")))).containsExactly("/registeredOn");
        assertThat(check(CH2.replace("2018-02-05", "2018-02-01"))).isEmpty();
        assertThat(check(CH2.replace("2018-02-05", "2018-03-10"))).isEmpty();
    }

    @Test
    void no_contract_ends_before_the_plan_is_approved_and_says_so_and_an_internal_transfer_needs_none() {
        assertThat(pointers(check(CH2, new PlacementRules.Before(null, null, null))))
                .containsExactly("/startedOn");
        assertThat(pointers(check(CH2, new PlacementRules.Before(null, null, plan("2018-02-02")))))
                .containsExactly("/contractEndedOn");
        assertThat(check(CH2, new PlacementRules.Before(null, null, plan("2018-02-01"))))
                .isEmpty();
        assertThat(pointers(early("2018-03-01", AGES, null))).containsExactly("/startedOn");
        assertThat(check(
                        "\"status\":\"CH1\",\"startedOn\":\"2018-03-10\",\"employer\":\"某公司\",\"attachmentSha256\":\""
                                + FILE + "\"",
                        new PlacementRules.Before(null, null, null)))
                .isEmpty();
    }

    @Test
    void nothing_begins_before_what_stands_nor_tomorrow_nor_after_death() {
        PlacementPlan plan = plan("2018-01-20");
        assertThat(pointers(
                        check(CH2, new PlacementRules.Before(PlacementStatus.CH1, LocalDate.of(2018, 3, 11), plan))))
                .containsExactly("/startedOn");
        assertThat(check(CH2, new PlacementRules.Before(PlacementStatus.CH1, LocalDate.of(2018, 3, 10), plan)))
                .isEmpty();
        assertThat(pointers(
                        check(CH2, new PlacementRules.Before(PlacementStatus.DEAD, LocalDate.of(2018, 3, 1), plan))))
                .containsExactly("/status");
        assertThat(pointers(check("\"status\":\"DEAD\",\"startedOn\":\"2018-07-01\"")))
                .containsExactly("/startedOn");
        assertThat(pointers(check("\"status\":\"WAITING\",\"startedOn\":\"2018-03-01\"")))
                .containsExactly("/status");
        assertThat(pointers(check("\"status\":\"RETIRED\",\"startedOn\":\"2018-03-01\"")))
                .containsExactly("/attachmentSha256");
    }
}
