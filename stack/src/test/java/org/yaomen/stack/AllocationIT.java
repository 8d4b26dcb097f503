package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** Central money from the pool to a county's account（中央资金逐级下达）: 财建〔2016〕253号, 321号, 预算法第五十二条. */
class AllocationIT {

    private static final String NATION = CentralMoney.NATION;
    private static final String CHONGQING = CentralMoney.CHONGQING;
    private static final String KAIZHOU = Stories.KAIZHOU;

    private static List<String> each(JsonNode list, String field) {
        return Json.stream(list).map(item -> item.path(field).asText()).toList();
    }

    private static JsonNode kaizhousLine() {
        return CentralMoney.STEPS.incoming(KAIZHOU, CentralMoney.STEPS.allocationId(CHONGQING));
    }

    /** What Kaizhou's clerk would send; the fund source is of the kind asked. */
    private static ObjectNode registration(String kind, String code) {
        JsonNode line = kaizhousLine();
        String source = CentralMoney.clerk(KAIZHOU)
                .post(
                        "/fund-sources",
                        Json.of("regionCode", KAIZHOU, "kind", kind, "code", code, "name", "试", "synthetic", true))
                .path("id")
                .asText();
        return Json.of(
                "regionCode",
                KAIZHOU,
                "fundSourceId",
                source,
                "programmeId",
                CentralMoney.STEPS.programmeId(),
                "documentNo",
                line.path("documentNo").asText(),
                "title",
                "收到上级下达",
                "amount",
                line.path("amount").asText(),
                "indexYear",
                2017,
                "receivedOn",
                "2017-07-03",
                "allocationLineId",
                line.path("id").asText());
    }

    @Test
    void the_worked_example_of_the_base_award_comes_out_and_can_be_divided_again() {
        String path = "/allocations/" + CentralMoney.STEPS.allocationId(NATION);
        JsonNode detail = CentralMoney.clerk(NATION).get(path);
        assertThat(each(detail.path("lines"), "amount"))
                .containsExactly("464000000.00", "216000000.00", "120000000.00");
        assertThat(each(detail.path("lines"), "share")).containsExactly("0.58", "0.27", "0.15");
        assertThat(detail.path("allocation").path("state").asText()).isEqualTo("ISSUED");
        assertThat(detail.path("allocation").path("amount").asText()).isEqualTo("800000000.00");
        // What the plan left to the stored parameters is frozen with its document.
        assertThat(each(detail.path("factors").path("yearFactors"), "factor")).containsExactly("1");
        assertThat(detail.path("factors").path("documents").path(0).asText()).contains("财建〔2016〕253号");
        JsonNode again = CentralMoney.clerk(NATION).get(path + "/replay");
        assertThat(again.path("equal").asBoolean()).isTrue();
        assertThat(again.path("storedSha256"))
                .isEqualTo(detail.path("allocation").path("sha256"));
    }

    @Test
    void what_is_passed_on_leaves_the_senders_books_and_every_yuan_is_somewhere() {
        JsonNode pool = CentralMoney.appropriation(NATION);
        assertThat(pool.path("allocated").asText()).isEqualTo("800000000.00");
        assertThat(pool.path("available").asText()).isEqualTo("200000000.00");
        assertThat(pool.path("committed").asText()).isEqualTo("0.00");
        JsonNode province = CentralMoney.appropriation(CHONGQING);
        assertThat(province.path("amount").asText()).isEqualTo("464000000.00");
        assertThat(province.path("allocated").asText()).isEqualTo("12000000.00");
        assertThat(province.path("available").asText()).isEqualTo("452000000.00");
        List<String> accounts = each(
                Json.list(CentralMoney.STEPS
                        .as("auditor", NATION)
                        .list("/ledger/entries?subjectId=" + CentralMoney.STEPS.allocationId(NATION))),
                "accountCode");
        assertThat(accounts)
                .contains("B-COMMITTED", "B-ALLOCATED", "5011", "1001")
                .hasSize(2 + 3 * 4);
        JsonNode position = CentralMoney.STEPS
                .as("auditor", NATION)
                .get("/reports/fund-use?format=json&programmeId=" + CentralMoney.STEPS.programmeId()
                        + "&asOf=2017-06-30")
                .path("total");
        assertThat(position.path("appropriated").asText()).isEqualTo("1464000000.00");
        assertThat(position.path("allocated").asText()).isEqualTo("812000000.00");
        assertThat(position.path("balance").asText()).isEqualTo("652000000.00");
    }

    @Test
    void no_more_can_be_divided_than_there_is_and_only_downward_by_the_clerk_of_the_level() {
        ObjectNode plan = Json.of(
                "appropriationId",
                CentralMoney.STEPS.appropriationId(CHONGQING),
                "documentNo",
                "渝财产业〔2017〕合成9号",
                "title",
                "试下达",
                "lines",
                List.of(Json.of("regionCode", KAIZHOU, "amount", "452000000.01")));
        CentralMoney.refused(CentralMoney.clerk(CHONGQING).tryPost("/allocations", plan), 422, "452000000.00");
        plan.set("lines", Json.list(List.of(Json.of("regionCode", Stories.SHANDAN, "amount", "1.00"))));
        CentralMoney.refused(CentralMoney.clerk(CHONGQING).tryPost("/allocations", plan), 400, "/lines/0/regionCode");
        plan.set("lines", Json.list(List.of(Json.of("regionCode", CHONGQING, "amount", "1.00"))));
        CentralMoney.refused(CentralMoney.clerk(CHONGQING).tryPost("/allocations", plan), 400, "/lines/0/regionCode");
        plan.set("lines", Json.list(List.of(Json.of("regionCode", KAIZHOU, "amount", "1.00"))));
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/allocations", plan), 404, "预算指标");
        CentralMoney.refused(
                CentralMoney.STEPS.as("finance-reviewer", CHONGQING).tryPost("/allocations", plan), 403, "");
        plan.set("factors", CentralMoney.STEPS.allocations().get(0).path("plan").path("factors"));
        CentralMoney.refused(CentralMoney.clerk(CHONGQING).tryPost("/allocations", plan), 400, "/factors");
    }

    @Test
    void a_county_sees_what_it_received_and_nothing_else_of_the_levels_above() {
        JsonNode line = kaizhousLine();
        assertThat(line.path("fromRegionCode").asText()).isEqualTo(CHONGQING);
        assertThat(line.path("documentNo").asText()).isEqualTo("渝财产业〔2017〕合成3号");
        assertThat(line.path("amount").asText()).isEqualTo("12000000.00");
        for (String hidden : List.of(
                "/allocations/" + CentralMoney.STEPS.allocationId(CHONGQING),
                "/allocations/" + CentralMoney.STEPS.allocationId(NATION),
                "/appropriations/" + CentralMoney.STEPS.appropriationId(CHONGQING),
                "/appropriations/" + CentralMoney.STEPS.appropriationId(CHONGQING) + "/lineage")) {
            assertThat(CentralMoney.clerk(KAIZHOU).tryGet(hidden).status())
                    .as(hidden)
                    .isEqualTo(404);
        }
        assertThat(CentralMoney.clerk(KAIZHOU).list("/allocations")).isEmpty();
        assertThat(CentralMoney.clerk(Stories.SHANDAN).list("/allocations/incoming"))
                .noneMatch(each -> each.path("regionCode").asText().equals(KAIZHOU));
    }

    @Test
    void the_public_reads_the_result_with_its_factors_and_no_name() {
        Official anybody = Stories.client().anybody();
        String id = CentralMoney.STEPS.allocationId(NATION);
        assertThat(anybody.list("/public/allocations"))
                .anyMatch(head -> head.path("id").asText().equals(id));
        JsonNode shown = anybody.get("/public/allocations/" + id);
        assertThat(each(shown.path("lines"), "amount")).containsExactly("464000000.00", "216000000.00", "120000000.00");
        assertThat(shown.path("factors").path("weights").path("capacity").asText())
                .isEqualTo("0.5");
        assertThat(shown.toString()).doesNotContain("finance-clerk");
        Answer page = Stories.client().page("/public/allocations/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("464,000,000.00", "重庆市", "财建〔2017〕合成2号", "合成样例")
                .doesNotContain("finance-");
        assertThat(Stories.client().page("/public/allocations").text()).contains("财建〔2017〕合成2号");
        assertThat(Stories.client().page("/public/allocations/x").status()).isEqualTo(404);
    }

    @Test
    void the_county_registers_its_part_once_as_it_stands_and_the_way_can_be_read_from_both_ends() {
        CentralMoney.STEPS.itIs("2017-07-03");
        JsonNode waiting = CentralMoney.clerk(KAIZHOU).list("/todo?mine=true&kind=REGISTER_ALLOCATION").stream()
                .filter(each -> each.path("subjectId").equals(kaizhousLine().path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.path("dueOn").asText()).isEqualTo("2017-07-05");
        assertThat(waiting.path("daysLeft").asInt()).isEqualTo(2);
        assertThat(CentralMoney.clerk(CHONGQING).list("/todo?kind=REGISTER_ALLOCATION"))
                .isEmpty();
        ObjectNode wrong = registration("COUNTY_OWN", "TRY-OWN");
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/appropriations", wrong), 400, "/fundSourceId");
        ObjectNode right = registration("CENTRAL", "TRY-CENTRAL");
        right.put("amount", "12000000.01");
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/appropriations", right), 400, "/amount");
        right.put("amount", "12000000.00").put("documentNo", "别的文号");
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/appropriations", right), 400, "/documentNo");
        right.put("documentNo", kaizhousLine().path("documentNo").asText()).put("receivedOn", "2017-06-27");
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/appropriations", right), 400, "/receivedOn");
        CentralMoney.refused(
                CentralMoney.clerk(CHONGQING).tryPost("/appropriations", right.put("receivedOn", "2017-07-03")),
                422,
                "由您编制");

        CentralMoney.STEPS.receive(CentralMoney.STEPS.allocations().get(1));
        CentralMoney.refused(CentralMoney.clerk(KAIZHOU).tryPost("/appropriations", right), 409, "已登记");
        JsonNode own = CentralMoney.appropriation(KAIZHOU);
        assertThat(own.path("available").asText()).isEqualTo("12000000.00");
        assertThat(own.hasNonNull("passDownBy")).isFalse();
        assertThat(kaizhousLine().path("state").asText()).isEqualTo("ISSUED");

        theWayIsReadFromBothEnds();
    }

    private static void theWayIsReadFromBothEnds() {
        String path = "/appropriations/" + CentralMoney.STEPS.appropriationId(KAIZHOU) + "/lineage";
        JsonNode seenBelow = CentralMoney.clerk(KAIZHOU).get(path);
        assertThat(each(seenBelow.path("above"), "amount")).containsExactly("12000000.00");
        assertThat(seenBelow.path("above").path(0).hasNonNull("appropriationId"))
                .isFalse();
        JsonNode seenAbove = CentralMoney.STEPS.as("auditor", NATION).get(path);
        assertThat(each(seenAbove.path("above"), "fromRegionCode")).containsExactly(CHONGQING, NATION);
        assertThat(each(seenAbove.path("above"), "appropriationAmount"))
                .containsExactly("464000000.00", "1000000000.00");
        JsonNode down = CentralMoney.clerk(NATION)
                .get("/appropriations/" + CentralMoney.STEPS.appropriationId(NATION) + "/lineage");
        assertThat(each(down.path("below"), "regionCode")).containsExactly(CHONGQING, KAIZHOU, "370000", "620000");
        assertThat(each(down.path("below"), "state"))
                .containsExactly("ISSUED", "ISSUED", "UNREGISTERED", "UNREGISTERED");
    }

    @Test
    void what_is_not_passed_on_has_a_day_and_is_late_on_the_clerks_desk() {
        CentralMoney.STEPS.itIs("2017-06-28");
        JsonNode province = CentralMoney.appropriation(CHONGQING);
        assertThat(province.path("passDownBy").asText()).isEqualTo("2017-07-05");
        assertThat(province.path("passDownDaysLeft").asInt()).isEqualTo(7);
        // The nation's own money: 90 days from the day its budget was approved.
        assertThat(CentralMoney.appropriation(NATION).path("passDownBy").asText())
                .isEqualTo("2017-06-13");
        assertThat(CentralMoney.appropriation(NATION).path("passDownDaysLeft").asInt())
                .isEqualTo(-15);
        JsonNode late = CentralMoney.clerk(NATION).list("/todo?mine=true&kind=PASS_DOWN").stream()
                .filter(each -> each.path("subjectId").asText().equals(CentralMoney.STEPS.appropriationId(NATION)))
                .findFirst()
                .orElseThrow();
        assertThat(late.path("overdue").asBoolean()).isTrue();
        assertThat(late.path("amount").asText()).isEqualTo("200000000.00");
    }
}
