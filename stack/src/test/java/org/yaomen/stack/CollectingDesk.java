package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/**
 * Where insurance arrears are paid to（征缴账户）, in Kaizhou.
 *
 * @param heard is given every answer
 */
record CollectingDesk(Consumer<String> heard) {

    private static final String PATH = "/collecting-accounts";
    private static final String NAME = "某区税务局（样例）";

    private static Official as(String user) {
        return Stories.client().as(user);
    }

    private JsonNode told(JsonNode answer) {
        heard.accept(answer.toString());
        return answer;
    }

    private void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
        heard.accept(answer.text());
    }

    private static ObjectNode terms() {
        return Json.of(
                "regionCode",
                Stories.KAIZHOU,
                "name",
                NAME,
                "account",
                "990020000000009941",
                "bankCode",
                "103653000003",
                "source",
                "样例告知",
                "synthetic",
                true);
    }

    /** Entered by one official of the county, confirmed by another; nobody else has a part in it. */
    void agreed() {
        refused(as("cashier").tryPost(PATH, terms()), 403, "");
        refused(as("finance-clerk.shandan").tryPost(PATH, terms()), 404, "");
        refused(as("finance-clerk").tryPost(PATH, terms().put("account", "12")), 400, "/account");
        String account =
                told(as("finance-clerk").post(PATH, terms())).path("id").asText();
        String path = PATH + "/" + account + "/confirmation";
        refused(as("finance-clerk").tryPost(path, Json.of()), 403, "");
        refused(as("finance-reviewer.shandan").tryPost(path, Json.of()), 404, "征缴账户");
        assertThat(told(as("finance-reviewer").post(path, Json.of()))
                        .path("state")
                        .asText())
                .isEqualTo("IN_FORCE");
        refused(as("finance-reviewer").tryPost(path, Json.of()), 409, "已确认");
        assertThat(as("auditor.shandan").list(PATH))
                .noneMatch(each -> each.path("id").asText().equals(account));
    }

    /** What was owed is no longer owed: it went to whoever collects, for this worker. */
    void settled(String sheet) {
        JsonNode line =
                as("auditor").list(sheet + "/lines?kind=INSURANCE_ARREARS").get(0);
        assertThat(line.path("state").asText()).isEqualTo("PAID");
        assertThat(line.path("accountMasked").asText()).isEqualTo("****9941");
        JsonNode instruction = told(as("auditor")
                .get("/payment-instructions/"
                        + line.path("paymentInstructionId").asText()));
        assertThat(instruction.path("payeeName").asText()).isEqualTo(NAME);
        String worker = line.path("workerId").asText();
        assertThat(told(as("auditor").get("/workers/" + worker + "/life-line")).toString())
                .contains("补缴社会保险费");
    }
}
