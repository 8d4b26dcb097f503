package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/**
 * Trial calculations for workers and social insurance as any client asks for them（职工安置与社保试算）: the worked cases of
 * 劳动合同法, 工伤保险条例, 国税发〔1999〕178号, 财税〔2018〕164号, 国办发〔2009〕66号, 社会保险法.
 */
class WorkerQuotesIT {

    private static final Official CLERK = Stories.client().as("hr-clerk");
    private static final Official OF_SHANDAN = Stories.client().as("hr-clerk.shandan");

    private static final String E1 = "{\"hiredOn\":\"2008-04-16\",\"leftOn\":\"2017-11-15\","
            + "\"averageMonthlyWage\":\"4500.00\",\"localAverageMonthlyWage\":\"5500.00\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'hiredOn':'2008-04-16','leftOn':'2017-11-15','averageMonthlyWage':'4500.00'"
                        + ",'localAverageMonthlyWage':'5500.00'}"
                        + "|{'months':'10','monthlyBase':'4500.00','capped':'false','amount':'45000.00'}",
                "{'hiredOn':'2017-05-16','leftOn':'2017-11-13','averageMonthlyWage':'4000.00'"
                        + ",'localAverageMonthlyWage':'5500.00'}"
                        + "|{'months':'0.5','monthlyBase':'4000.00','capped':'false','amount':'2000.00'}",
                "{'hiredOn':'2002-09-16','leftOn':'2017-11-15','averageMonthlyWage':'21000.00'"
                        + ",'localAverageMonthlyWage':'7000.00'}"
                        + "|{'months':'15.5','monthlyBase':'21000.00','capped':'false','amount':'325500.00'}",
                "{'hiredOn':'2002-09-16','leftOn':'2017-11-15','averageMonthlyWage':'21001.00'"
                        + ",'localAverageMonthlyWage':'7000.00'}"
                        + "|{'months':'12','monthlyBase':'21000.00','capped':'true','amount':'252000.00'}",
                "{'hiredOn':'2014-11-16','leftOn':'2017-11-15','averageMonthlyWage':'1400.00'"
                        + ",'localAverageMonthlyWage':'5500.00','minimumMonthlyWage':'1500.00'}"
                        + "|{'months':'3','monthlyBase':'1500.00','capped':'false','amount':'4500.00'}",
                "{'hiredOn':'2008-04-16','leftOn':'2017-11-15','averageMonthlyWage':'4500.00'"
                        + ",'localAverageMonthlyWage':'5500.00','unlawful':true}"
                        + "|{'months':'10','monthlyBase':'4500.00','capped':'false','amount':'90000.00'}"
            })
    void severance_is_a_months_wage_for_each_year_within_its_bounds(String question, String answer) {
        assertAnswers("severance", question, answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "severance-tax|{'paid':'400000.00','paidOn':'2019-01-01','localAverageAnnualWage':'84000.00'"
                        + ",'yearsOfService':10}"
                        + "|{'exempt':'252000.00','taxable':'148000.00','tax':'12680.00','net':'387320.00'}",
                "severance-tax|{'paid':'400000.00','paidOn':'2017-11-15','localAverageAnnualWage':'84000.00'"
                        + ",'yearsOfService':10}"
                        + "|{'exempt':'252000.00','taxable':'148000.00','tax':'18200.00','net':'381800.00'}",
                "disability-grant|{'grade':8,'ownMonthlyWage':'4200.00','regionalAverageMonthlyWage':'5000.00'}"
                        + "|{'months':'11','monthlyBase':'4200.00','amount':'46200.00'}",
                "disability-grant|{'grade':8,'ownMonthlyWage':'2000.00','regionalAverageMonthlyWage':'5000.00'}"
                        + "|{'months':'11','monthlyBase':'3000.00','amount':'33000.00'}",
                "flexible-insurance-subsidy|{'paid':'9600.00'}|{'amount':'6400.00'}",
                "pension-transfer|{'years':[{'year':2015,'monthlyWage':'3000.00','months':12}"
                        + ",{'year':2016,'monthlyWage':'3300.00','months':12}"
                        + ",{'year':2017,'monthlyWage':'3600.00','months':6}]}"
                        + "|{'pooled':'11664.00','personalPrincipal':'7776.00','amount':'19440.00'}",
                "pension-transfer|{'years':[{'year':2004,'monthlyWage':'800.00','months':12}"
                        + ",{'year':2005,'monthlyWage':'900.00','months':12}"
                        + ",{'year':2006,'monthlyWage':'1000.00','months':12}]}"
                        + "|{'pooled':'3888.00','personalPrincipal':'3204.00','amount':'7092.00'}",
                "unemployment-transfer|{'contributionYears':6,'monthlyBenefit':'1050.00','monthsDrawn':0}"
                        + "|{'benefitMonths':'15','undrawn':'15750.00','supplement':'7875.00','amount':'23625.00'}",
                "unemployment-transfer|{'contributionYears':6,'monthlyBenefit':'1050.00','monthsDrawn':3}"
                        + "|{'benefitMonths':'15','undrawn':'12600.00','supplement':'7875.00','amount':'20475.00'}",
                "unemployment-transfer|{'contributionYears':6,'monthlyBenefit':'1050.00','monthsDrawn':3"
                        + ",'basis':'REMAINING'}"
                        + "|{'benefitMonths':'15','undrawn':'12600.00','supplement':'6300.00','amount':'18900.00'}",
                "late-fee|{'principal':'100000.00','days':365}|{'amount':'18250.00'}"
            })
    void every_other_question_has_its_worked_answer(String path, String question, String answer) {
        assertAnswers(path, question, answer);
    }

    /** To the clerks of two counties alike: who asks must not change the answer. */
    private static void assertAnswers(String path, String question, String answer) {
        JsonNode given = CLERK.post("/quotes/" + path, json(question));
        json(answer)
                .fields()
                .forEachRemaining(
                        wanted -> assertThat(given.path(wanted.getKey()).asText())
                                .as(wanted.getKey())
                                .isEqualTo(wanted.getValue().asText()));
        assertThat(given.path("reasons")).isEmpty();
        assertThat(given.path("lines")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("document").asText()).isNotBlank();
            assertThat(line.path("article").asText()).isNotBlank();
        });
        assertThat(given.path("parameters")).isNotEmpty();
        assertThat(OF_SHANDAN.post("/quotes/" + path, json(question))).isEqualTo(given);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_figure_that_cannot_be_is_named() {
        ObjectNode severance = json(E1);
        severance.put("leftOn", "2008-04-15").put("averageMonthlyWage", "-1.00").put("localAverageMonthlyWage", "0.00");
        assertThat(refused("severance", severance))
                .containsExactly("/leftOn", "/averageMonthlyWage", "/localAverageMonthlyWage");
        assertThat(refused("severance", json(E1).put("averageMonthlyWage", "10000000.01")))
                .containsExactly("/averageMonthlyWage");
        assertThat(refused("severance", json(E1).put("averageMonthlyWage", "4500")))
                .containsExactly("/averageMonthlyWage");
        assertThat(refused(
                        "pension-transfer",
                        json("{'years':[{'year':2015,'monthlyWage':'1.00','months':12}"
                                + ",{'year':2015,'monthlyWage':'1.00','months':12}]}")))
                .containsExactly("/years/1/year");
        assertThat(refused("pension-transfer", json("{'years':[{'year':1997,'monthlyWage':'1.00','months':13}]}")))
                .containsExactlyInAnyOrder("/years/0/year", "/years/0/months");
        assertThat(refused(
                        "disability-grant",
                        json("{'grade':11,'ownMonthlyWage':'1.00','regionalAverageMonthlyWage':'1.00'}")))
                .containsExactly("/grade");
        assertThat(refused(
                        "unemployment-transfer",
                        json("{'contributionYears':6,'monthlyBenefit':'1.00','monthsDrawn':0,'basis':'HALF'}")))
                .containsExactly("/basis");
        assertThat(refused(
                        "unemployment-transfer",
                        json("{'contributionYears':6,'monthlyBenefit':'1.00','monthsDrawn':16}")))
                .containsExactly("/monthsDrawn");
        assertThat(refused("late-fee", Json.of("principal", "-1.00", "days", 1)))
                .containsExactly("/principal");
        assertThat(refused("flexible-insurance-subsidy", Json.of("paid", "1.005")))
                .containsExactly("/paid");
    }

    @Test
    void under_a_year_of_contributions_no_money_moves_and_the_answer_says_why() {
        JsonNode answer = CLERK.post(
                "/quotes/unemployment-transfer",
                json("{'contributionYears':0,'monthlyBenefit':'1050.00','monthsDrawn':0}"));
        assertThat(answer.path("amount").asText()).isEqualTo("0.00");
        assertThat(answer.path("reasons").path(0).path("code").asText()).isEqualTo("CONTRIBUTED_TOO_SHORT");
    }

    private static List<String> refused(String path, ObjectNode question) {
        Answer answer = CLERK.tryPost("/quotes/" + path, question);
        assertThat(answer.status()).isEqualTo(400);
        return Json.stream(answer.json().path("errors"))
                .map(error -> error.path("pointer").asText())
                .toList();
    }
}
