package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** Trial calculations of central money as any client asks for them（中央奖补试算）: 财建〔2016〕253号, 财建〔2018〕462号. */
class QuotesIT {

    private static final Official CLERK = Stories.client().as("finance-clerk");

    private static ObjectNode region(String code, String capacity, int workers, String difficulty) {
        return Json.of("code", code, "capacity", capacity, "workers", workers, "difficulty", difficulty);
    }

    private static ObjectNode allocation(String... codes) {
        return Json.of(
                "pool",
                "1000000000.00",
                "year",
                2017,
                "regions",
                List.of(
                        region(codes[0], "120", 3_000, "0.5"),
                        region(codes[1], "60", 1_000, "0.3"),
                        region(codes[2], "20", 1_000, "0.2")));
    }

    private static List<String> each(JsonNode list, String field) {
        return Json.stream(list).map(item -> item.path(field).asText()).toList();
    }

    @Test
    void a_pool_is_divided_by_the_factors_that_the_question_gives() {
        ObjectNode question = allocation("370100", "370200", "370300");
        question.put("basicShare", "0.80");
        question.set("yearFactors", Json.of("2016", "1.10"));
        question.set("weights", Json.of("capacity", "0.5", "workers", "0.3", "difficulty", "0.2"));
        JsonNode answer = CLERK.post("/quotes/central-allocation", question);

        assertThat(answer.path("basicPool").asText()).isEqualTo("800000000.00");
        assertThat(each(answer.path("regions"), "code")).containsExactly("370100", "370200", "370300");
        assertThat(each(answer.path("regions"), "share")).containsExactly("0.580000", "0.270000", "0.150000");
        assertThat(each(answer.path("regions"), "amount"))
                .containsExactly("464000000.00", "216000000.00", "120000000.00")
                .isEqualTo(each(answer.path("lines"), "amount"));
        assertThat(answer.path("reasons")).isEmpty();
        // The year 2017 is not among the factors given, so the stored one is used and named.
        assertThat(each(answer.path("parameters"), "item")).containsExactly("2017");
    }

    @Test
    void what_the_question_leaves_out_is_the_nations_rule_or_that_of_the_province_that_divides() {
        JsonNode nation = CLERK.post("/quotes/central-allocation", allocation("130000", "370000", "620000"));
        assertThat(each(nation.path("regions"), "amount"))
                .containsExactly("464000000.00", "216000000.00", "120000000.00");
        assertThat(each(nation.path("parameters"), "document")).containsOnly("财建〔2016〕253号");

        JsonNode shandong = CLERK.post("/quotes/central-allocation", allocation("370100", "370200", "370300"));
        assertThat(each(shandong.path("regions"), "amount"))
                .containsExactly("480000000.00", "192000000.00", "128000000.00");
        assertThat(shandong.path("parameters").toString()).contains("\"toConfirm\":true", "\"370000\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, true, 0, 0, 0.00",
        "1030, true, 0.03, 0.03, 3000000.00",
        "1050, true, 0.05, 0.0625, 6250000.00",
        "1050, false, 0.05, 0.05, 5000000.00",
        "1080, true, 0.08, 0.1, 10000000.00",
        "1100, true, 0.1, 0.15, 15000000.00",
        "1150, true, 0.15, 0.225, 22500000.00",
        "1300, true, 0.3, 0.3, 30000000.00"
    })
    void the_ladder_pays_by_its_steps_up_to_its_cap(
            String completed, boolean lowerInclusive, String excess, String coefficient, String amount) {
        JsonNode answer = CLERK.post(
                "/quotes/ladder",
                Json.of(
                        "base",
                        "100000000.00",
                        "target",
                        "1000",
                        "completed",
                        completed,
                        "lowerInclusive",
                        lowerInclusive));
        assertThat(answer.path("excessRatio").asText()).isEqualTo(excess);
        assertThat(answer.path("coefficient").asText()).isEqualTo(coefficient);
        assertThat(answer.path("amount").asText()).isEqualTo(amount);
        assertThat(answer.path("lines")).hasSize(excess.equals("0") ? 0 : 1);
        assertThat(each(answer.path("reasons"), "code"))
                .isEqualTo(excess.equals("0") ? List.of("TARGET_NOT_EXCEEDED") : List.of());
    }

    @Test
    void every_figure_that_cannot_be_is_named() {
        ObjectNode question = allocation("370100", "370200", "370100");
        question.put("pool", "-1.00");
        question.put("basicShare", "1.2");
        question.set("weights", Json.of("capacity", "0.5", "workers", "0.3"));
        assertThat(refused("/quotes/central-allocation", question))
                .containsExactly("/pool", "/basicShare", "/weights", "/regions/2/code");
        assertThat(refused("/quotes/ladder", Json.of("base", "-1.00", "target", "0", "completed", "-1")))
                .containsExactly("/base", "/target", "/completed");
    }

    private static List<String> refused(String path, ObjectNode question) {
        Answer answer = CLERK.tryPost(path, question);
        assertThat(answer.status()).isEqualTo(400);
        return each(answer.json().path("errors"), "pointer");
    }
}
