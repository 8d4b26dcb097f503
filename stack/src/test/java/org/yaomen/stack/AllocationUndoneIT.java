package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.stack.CentralMoney.CHONGQING;
import static org.yaomen.stack.CentralMoney.STEPS;
import static org.yaomen.stack.CentralMoney.appropriation;
import static org.yaomen.stack.CentralMoney.clerk;
import static org.yaomen.stack.CentralMoney.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** Allocations that come to nothing（未获批准和收回的下达）: the money is where it was, and everybody can see why. */
class AllocationUndoneIT {

    private static ObjectNode plan(String documentNo, ObjectNode... lines) {
        return Json.of(
                "appropriationId",
                STEPS.appropriationId(CHONGQING),
                "documentNo",
                documentNo,
                "title",
                "不成立的下达",
                "lines",
                List.of(lines));
    }

    private static String made(ObjectNode plan) {
        return clerk(CHONGQING)
                .post("/allocations", plan)
                .path("allocation")
                .path("id")
                .asText();
    }

    @Test
    void a_plan_in_approval_is_seen_by_nobody_below_and_a_refused_one_gives_the_money_back() {
        ObjectNode plan = plan("渝财产业〔2017〕合成8号", Json.of("regionCode", Stories.KAIZHOU, "amount", "400000000.00"));
        String id = made(plan);
        refused(clerk(CHONGQING).tryPost("/allocations", plan), 409, "");
        STEPS.sign(STEPS.as("finance-reviewer", CHONGQING), id);
        assertThat(appropriation(CHONGQING).path("committed").asText()).isEqualTo("400000000.00");
        assertThat(clerk(Stories.KAIZHOU).list("/allocations/incoming"))
                .noneMatch(each -> each.path("allocationId").asText().equals(id));
        assertThat(Stories.client()
                        .anybody()
                        .tryGet("/public/allocations/" + id)
                        .status())
                .isEqualTo(404);
        Official approver = STEPS.as("finance-approver", CHONGQING);
        JsonNode open = approver.list("/approvals?state=OPEN&subjectId=" + id).get(0);
        approver.post(
                "/approvals/" + open.path("id").asText() + "/decisions",
                Json.of(
                        "decision",
                        "REFUSE",
                        "sha256",
                        open.path("subjectSha256").asText(),
                        "reason",
                        "方案须重编"));
        assertThat(appropriation(CHONGQING).path("committed").asText()).isEqualTo("0.00");
        assertThat(appropriation(CHONGQING).path("available").asText()).isEqualTo("452000000.00");
    }

    @Test
    void what_was_issued_by_mistake_comes_back_before_it_is_registered_and_everybody_sees_it() {
        String id = made(plan(
                "渝财产业〔2017〕合成9号",
                Json.of("regionCode", Stories.KAIZHOU, "amount", "1000000.00"),
                Json.of("regionCode", "500235", "amount", "1000000.00")));
        Official approver = STEPS.as("finance-approver", CHONGQING);
        String path = "/allocations/" + id + "/taking-back";
        ObjectNode why = Json.of("reason", "金额写错，重新下达");
        refused(approver.tryPost(path, why), 409, "审批中");
        STEPS.sign(STEPS.as("finance-reviewer", CHONGQING), id);
        STEPS.sign(approver, id);
        assertThat(appropriation(CHONGQING).path("available").asText()).isEqualTo("450000000.00");
        refused(clerk(CHONGQING).tryPost(path, why), 403, "");
        refused(STEPS.as("finance-approver", Stories.KAIZHOU).tryPost(path, why), 404, "");
        refused(approver.tryPost(path, Json.of("reason", "")), 400, "reason");
        assertThat(approver.post(path, why).path("allocation").path("state").asText())
                .isEqualTo("TAKEN_BACK");
        refused(approver.tryPost(path, why), 409, "已收回");
        assertThat(appropriation(CHONGQING).path("available").asText()).isEqualTo("452000000.00");
        assertThat(appropriation(CHONGQING).path("committed").asText()).isEqualTo("0.00");
        everybodySeesIt(id);
    }

    private static void everybodySeesIt(String id) {
        assertThat(clerk(Stories.KAIZHOU).list("/allocations/incoming?words=合成9号"))
                .extracting(each -> each.path("state").asText())
                .containsExactly("TAKEN_BACK");
        assertThat(clerk(Stories.KAIZHOU).list("/notifications?size=200"))
                .anyMatch(each -> each.path("kind").asText().equals("ALLOCATION_TAKEN_BACK"));
        assertThat(Stories.client()
                        .anybody()
                        .tryGet("/public/allocations/" + id)
                        .text())
                .contains("\"takenBackOn\":");
        assertThat(Stories.client()
                        .as("auditor")
                        .get("/audit/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }
}
