package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** Each kind of rule against a DMN decision that was written from the documents' words（规则第二意见）. */
class SecondOpinionOfRulesTest {

    private static final int CASES = 1_000;

    private final Random random = new Random(20160510);

    /** What one random case asks of both（同一问）. */
    private record Question(String facts, Map<String, ?> inputs) {}

    private void agree(String decision, RuleTerms rule, Function<Random, Question> questions) {
        SecondOpinion opinion = SecondOpinion.of(decision);
        int earning = 0;
        for (int i = 0; i < CASES; i++) {
            Question question = questions.apply(random);
            AwardFacts facts = Canonical.read(question.facts(), AwardFacts.class);
            Money ours = RuleEngine.evaluate(rule, facts).amount();
            assertThat(opinion.ask(question.inputs()).money("amount"))
                    .as(question.facts())
                    .isEqualTo(ours);
            earning += ours.isPositive() ? 1 : 0;
        }
        assertThat(earning).as("cases that earn").isBetween(CASES / 10, CASES);
    }

    private static String facts(String rest) {
        return "{\"regionCode\":\"500154\",\"acceptanceState\":\"DISMANTLED\",\"voluntary\":true," + rest + "}";
    }

    @Test
    void doors_by_the_day() {
        agree("banded_unit_rate", Kaizhou.doorIncentive(), r -> {
            LocalDate closedOn = LocalDate.of(2017, 10, 20).plusDays(r.nextInt(80));
            int doors = r.nextInt(60);
            boolean voluntary = r.nextInt(4) > 0;
            return new Question(
                    "{\"regionCode\":\"500154\",\"acceptanceState\":\"DISMANTLED\",\"voluntary\":" + voluntary
                            + ",\"closedOn\":\"" + closedOn + "\",\"kilnDoors\":" + doors + "}",
                    Map.of("doors", doors, "closedOn", closedOn, "voluntary", voluntary));
        });
    }

    @Test
    void tonnes_by_counted_capacity_at_its_boundary_too() {
        agree("counted_capacity", GoldenRules.rule("steel-exit"), r -> {
            boolean paid = r.nextInt(5) == 0;
            Rate approved = Rate.of(1_000L * (1 + r.nextInt(200)));
            List<Rate> outputs = r.ints(3, 60, 101)
                    .mapToObj(percent ->
                            new Rate(approved.value().movePointLeft(2).multiply(BigDecimal.valueOf(percent))))
                    .toList();
            String asText = String.join(
                    ",", outputs.stream().map(output -> "\"" + output + "\"").toList());
            return new Question(
                    facts("\"closedOn\":\"2011-10-01\",\"capacityTonnes\":\"" + approved + "\",\"outputTonnes\":["
                            + asText + "]" + (paid ? ",\"circumstances\":[\"PAID_BY_PROVINCE\"]" : "")),
                    Map.of("approved", approved, "outputs", outputs, "paidByProvince", paid));
        });
    }

    @Test
    void a_lump_sum_until_its_last_day() {
        agree("lump_sum", GoldenRules.rule("huarong-town"), r -> {
            LocalDate closedOn = LocalDate.of(2013, 4, 1).plusDays(r.nextInt(60));
            boolean accepted = r.nextBoolean();
            String state = accepted ? "EQUIPMENT_REMOVED" : "POWER_AND_WATER_CUT";
            return new Question(
                    "{\"regionCode\":\"420703\",\"acceptanceState\":\"" + state + "\",\"closedOn\":\"" + closedOn
                            + "\"}",
                    Map.of("closedOn", closedOn, "accepted", accepted));
        });
    }

    @Test
    void furnaces_step_by_step_held_to_both_caps() {
        agree("stepped_unit_rate", GoldenRules.rule("furnace-progressive"), r -> {
            Rate volume = new Rate(BigDecimal.valueOf(r.nextInt(500_000), 3));
            Money enterprise = Money.exact(BigDecimal.valueOf(r.nextInt(300_000_000), 2));
            Money programme = Money.exact(BigDecimal.valueOf(r.nextInt(1_100_000_000), 2));
            return new Question(
                    facts("\"closedOn\":\"2018-10-01\",\"furnaceCubicMetres\":\"" + volume
                            + "\",\"awardedBefore\":{\"enterprise\":\"" + enterprise + "\",\"programme\":\"" + programme
                            + "\"}"),
                    Map.of("volume", volume, "awardedEnterprise", enterprise, "awardedProgramme", programme));
        });
    }

    @Test
    void a_tenth_of_the_investment_up_to_half_a_million() {
        agree("base_share", GoldenRules.rule("transformation"), r -> {
            Money investment = Money.exact(BigDecimal.valueOf(r.nextInt(1_000_000_000), 2));
            Money before = Money.exact(BigDecimal.valueOf(r.nextInt(60_000_000), 2));
            String industry = List.of("煤炭", "水泥", "砖瓦").get(r.nextInt(3));
            return new Question(
                    facts("\"acceptedOn\":\"2018-10-01\",\"industry\":\"" + industry + "\",\"fixedAssetInvestment\":\""
                            + investment + "\",\"awardedBefore\":{\"enterprise\":\"" + before
                            + "\",\"programme\":\"0.00\"}"),
                    Map.of("investment", investment, "industry", industry, "before", before));
        });
    }

    @Test
    void staff_times_wage_times_coefficient() {
        agree("wage_product", GoldenRules.rule("small-enterprise"), r -> {
            int employees = r.nextInt(900);
            Money wage = Money.exact(BigDecimal.valueOf(2_000_000L + r.nextInt(8_000_000), 2));
            Rate coefficient = new Rate(BigDecimal.valueOf(1 + r.nextInt(12_000), 4));
            boolean paid = r.nextInt(5) == 0;
            return new Question(
                    facts("\"closedOn\":\"2013-10-01\",\"employees\":" + employees + ",\"averageAnnualWage\":\"" + wage
                            + "\",\"coefficient\":\"" + coefficient + "\""
                            + (paid ? ",\"circumstances\":[\"PAID_BY_STATE\"]" : "")),
                    Map.of("employees", employees, "wage", wage, "coefficient", coefficient, "paidByState", paid));
        });
    }

    @Test
    void a_reward_shared_by_those_who_reported_at_once() {
        agree("report_reward", GoldenRules.rule("report-reward"), r -> {
            LocalDate reportedOn = LocalDate.of(2018, 2, 1).plusDays(r.nextInt(120));
            int of = 1 + r.nextInt(12);
            int place = 1 + r.nextInt(of);
            return new Question(
                    "{\"regionCode\":\"500154\",\"reportedOn\":\"" + reportedOn + "\",\"reporter\":{\"place\":" + place
                            + ",\"of\":" + of + "}}",
                    Map.of("reportedOn", reportedOn, "place", place, "reporters", of));
        });
    }
}
