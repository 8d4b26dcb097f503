package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** A worker's pension goes from Kaizhou to Shandan, desk by desk, with its clocks, its papers and its money. */
class TransferIT {

    private static final String TRANSFERS = "/insurance-transfers";
    private static final String DAY = "2017-12-18";

    private static RosterDesk desk;
    private static String from;
    private static String to;

    @BeforeAll
    static void a_roster_and_an_agency_in_each_county() {
        desk = new RosterDesk();
        from = agency(desk.clerk, Stories.KAIZHOU, "开州区社会保险局", true);
        to = agency(there(), Stories.SHANDAN, "山丹县社会保险局", true);
    }

    @BeforeEach
    void it_is_the_day_of_the_story() {
        desk.kaizhou.desk().itIs(LocalDate.parse(DAY));
    }

    private static Official there() {
        return Stories.client().as("hr-clerk.shandan");
    }

    private static String agency(Official clerk, String region, String name, boolean inSystem) {
        return clerk.post("/insurance-agencies", Json.of("regionCode", region, "name", name, "inSystem", inSystem))
                .path("id")
                .asText();
    }

    private static JsonNode worker(int number, boolean left) {
        ObjectNode terms = RosterDesk.terms(desk.kaizhou, RosterDesk.ONE, number);
        if (left) {
            ((ObjectNode) terms.path("facts")).put("contractTo", "2017-11-30");
        }
        return desk.clerk.post("/workers", terms);
    }

    private static ObjectNode opening(JsonNode worker, String scheme) {
        ObjectNode facts = Json.of("inService", false);
        facts.putObject("pension")
                .set(
                        "years",
                        Json.list(List.of(
                                Json.of("year", 2015, "monthlyWage", "3000.00", "months", 12),
                                Json.of("year", 2016, "monthlyWage", "3300.00", "months", 12),
                                Json.of("year", 2017, "monthlyWage", "3600.00", "months", 6))));
        ObjectNode opening = Json.of("workerId", worker.path("id").asText(), "scheme", scheme);
        opening.put("fromAgencyId", from).put("toAgencyId", to).set("facts", facts);
        return opening;
    }

    private static ObjectNode step(int no) {
        return Json.of("stepNo", no, "happenedOn", DAY);
    }

    private static ObjectNode money(int no, String amount, String reason) {
        return step(no).put("amount", amount).put("movedOn", DAY).put("reason", reason);
    }

    private static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }

    @Test
    void a_pension_goes_from_kaizhou_to_shandan_is_sent_back_once_and_closes_when_the_money_agrees() {
        JsonNode worker = worker(8_100, true);
        String citizenId = desk.worker(RosterDesk.ONE, 8_100).get("公民身份号码");
        refused(desk.clerk.tryPost(TRANSFERS, opening(worker, "WORK_INJURY")), 422, "重新参保");
        JsonNode opened = desk.clerk.post(TRANSFERS, opening(worker, "PENSION"));
        refused(desk.clerk.tryPost(TRANSFERS, opening(worker, "PENSION")), 409, "未办结");
        String path = TRANSFERS + "/" + opened.path("transfer").path("id").asText();
        assertThat(opened.path("transfer").path("computed").asText()).isEqualTo("19440.00");
        assertThat(opened.path("calculation").path("replays").asBoolean()).isTrue();
        assertThat(new String(there().download(path + "/years/export?format=csv"), StandardCharsets.UTF_8))
                .contains("2015,3000.00,12", "19440.00");
        refused(there().tryPost(path + "/steps", step(1)), 403, "转出地");
        desk.clerk.post(path + "/steps", step(1));
        refused(desk.clerk.tryPost(path + "/steps", step(2)), 403, "转入地");
        assertThat(there().list("/todo?mine=true&kind=DO_TRANSFER_STEP"))
                .anyMatch(each -> path.endsWith(each.path("subjectId").asText()));
        there().post(path + "/steps", step(2));
        JsonNode letter = there().post(path + "/steps", step(3));
        assertThat(letter.path("transfer").path("dueOn").asText()).isEqualTo("2018-01-09");
        assertThat(letter.path("transfer").has("workerId")).isFalse();
        refused(there().tryGet("/workers/" + worker.path("id").asText()), 404, "职工");
        desk.clerk.post(
                path + "/returns", Json.of("stepNo", 4, "happenedOn", DAY, "clock", "CONTINUE", "reason", "联系函缺印章"));
        there().post(path + "/steps", step(3));
        settled(path);
        papers(path);
        assertThat(desk.clerk
                        .get("/timelines/WORKER/" + worker.path("id").asText())
                        .toString())
                .contains("insurance-transfer.open");
        String everything = desk.clerk.get(TRANSFERS + "?size=500").toString()
                + there().get(path)
                + new String(there().download(TRANSFERS + "/export?format=csv"), StandardCharsets.UTF_8)
                + desk.kaizhou.desk().auditor().get("/audit/records?size=500");
        assertThat(everything).doesNotContain(citizenId);
    }

    /** More is sent than was computed, less comes, and the case stays open until the rest has come. */
    private static void settled(String path) {
        refused(desk.clerk.tryPost(path + "/steps", step(4)), 400, "/amount");
        refused(desk.clerk.tryPost(path + "/steps", money(4, "19500.00", null)), 400, "/reason");
        desk.clerk.post(path + "/steps", money(4, "19500.00", "含记账利息 60.00 元"));
        JsonNode short1 = there().post(path + "/steps", money(5, "19499.00", "少到 1.00 元"));
        assertThat(short1.path("transfer").path("state").asText()).isEqualTo("MISMATCH");
        JsonNode closed = there().post(
                        path + "/money",
                        Json.of("side", "NEW", "amount", "1.00", "movedOn", DAY, "reason", "补到 1.00 元"));
        assertThat(closed.path("transfer").path("state").asText()).isEqualTo("COMPLETED");
        refused(desk.clerk.tryPost(path + "/withdrawal", Json.of("reason", "撤回试试")), 409, "已办结");
    }

    private static void papers(String path) {
        for (String form : List.of("CERTIFICATE", "LETTER", "INFORMATION")) {
            Answer paper = desk.clerk.tryPost(path + "/forms", Json.of("form", form, "reason", "随转移接续寄送"));
            assertThat(paper.status()).as(paper.text()).isEqualTo(200);
            assertThat(new String(paper.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        }
        refused(
                desk.clerk.tryPost(path + "/forms", Json.of("form", "MEDICAL_INFORMATION", "reason", "没有这张表")),
                400,
                "/form");
        assertThat(desk.kaizhou.desk().auditor().list("/audit/records?action=insurance-transfer.print"))
                .filteredOn(record -> path.endsWith(record.path("subjectId").asText()))
                .hasSize(3)
                .allMatch(record -> record.toString().contains("寄送"));
    }

    /** Shandan's own worker moves nowhere near; a role or county that has no part sees nothing of the case. */
    @ParameterizedTest
    @CsvSource({
        "finance-clerk,403,403",
        "industry-clerk,403,403",
        "policy-admin,403,403",
        "hr-reviewer,200,403",
        "auditor,200,403",
        "auditor.shandan,200,403"
    })
    void a_role_without_a_part_neither_reads_nor_writes(String user, int read, int written) {
        String path = TRANSFERS + "/" + Known.CASE.path("transfer").path("id").asText();
        Official other = Stories.client().as(user);
        assertThat(other.tryGet(path).status()).isEqualTo(read);
        assertThat(other.tryGet(TRANSFERS).status()).isEqualTo(read);
        assertThat(other.tryGet("/clocks").status()).isEqualTo(read);
        assertThat(other.tryPost(path + "/steps", step(1)).status()).isEqualTo(written);
        assertThat(other.tryPost(path + "/withdrawal", Json.of("reason", "越权撤回"))
                        .status())
                .isEqualTo(written);
    }

    /** Opened once for all who try to touch it（已受理的转移）. */
    private static final class Known {
        static final JsonNode CASE = desk.clerk.post(TRANSFERS, opening(worker(8_200, false), "PENSION"));
    }

    @Test
    void clocks_run_from_the_end_of_the_contract_are_told_and_end_when_they_are_marked() throws InterruptedException {
        JsonNode worker = worker(8_300, true);
        String id = worker.path("id").asText();
        assertThat(Json.stream(desk.clerk.get("/clocks?subjectId=" + id).path("items"))
                        .map(each -> each.path("kind").asText() + " "
                                + each.path("dueOn").asText() + " "
                                + each.path("standing").asText()))
                .containsExactly(
                        "LEAVING_PAPERS 2017-12-15 OVERDUE",
                        "UNEMPLOYMENT_LIST 2017-12-15 OVERDUE",
                        "UNEMPLOYMENT_APPLICATION 2018-01-29 RUNNING");
        ObjectNode mark = Json.of("kind", "LEAVING_PAPERS", "doneOn", DAY, "note", "证明、档案已送达");
        mark.set("workerIds", Json.list(List.of(id)));
        assertThat(there().tryPost("/clocks/marks", mark).status()).isEqualTo(404);
        assertThat(desk.clerk.post("/clocks/marks", mark).path("marked").asInt())
                .isOne();
        assertThat(desk.clerk.get("/clocks?subjectId=" + id).path("total").asInt())
                .isEqualTo(2);
        JsonNode digest = desk.clerk.get("/clocks/digest?days=7");
        assertThat(Json.stream(digest.path("items")))
                .as("the county's workers share the digest; what is late stands first")
                .isNotEmpty()
                .allMatch(each -> each.path("dueOn")
                                .asText()
                                .compareTo(digest.path("until").asText())
                        <= 0);
        assertThat(Json.stream(digest.path("desks")))
                .anyMatch(each -> each.path("role").asText().equals("hr-clerk")
                        && each.path("overdue").asInt() > 0);
        refused(desk.clerk.tryGet("/clocks/digest?days=-1"), 400, "days");
        assertThat(desk.clerk.list("/clocks/kinds"))
                .noneMatch(version -> version.path("until").asText().startsWith("+"));
        desk.kaizhou.desk().itIs(LocalDate.of(2017, 12, 19));
        Instant patience = Instant.now().plus(Duration.ofSeconds(40));
        while (digests().isEmpty() && Instant.now().isBefore(patience)) {
            Thread.sleep(500);
        }
        assertThat(digests()).as("once a working day").hasSize(1);
    }

    private static List<JsonNode> digests() {
        return desk.clerk.list("/notifications").stream()
                .filter(each -> each.path("kind").asText().equals("CLOCK_DIGEST")
                        && each.path("title").asText().equals("2017-12-19"))
                .toList();
    }

    /** Two cases in two counties, each with a partner outside: the test carries the files, as two systems would. */
    @Test
    void a_pension_goes_by_files_where_the_other_agency_is_outside_and_a_spoilt_file_changes_nothing() {
        String outside = agency(desk.clerk, Courier.FAR, Courier.FAR_NAME, false);
        agency(there(), Courier.NEAR, Courier.NEAR_NAME, false);
        String here = path(desk.clerk.post(
                TRANSFERS, opening(worker(8_400, true), "PENSION").put("toAgencyId", outside)));
        Courier courier = new Courier(desk.clerk, there());
        desk.clerk.post(here + "/steps", step(1));
        ObjectNode certificate = courier.fromHere(here, 1);
        courier.spoilt(certificate)
                .forEach((place, file) -> refused(there().tryPost(TRANSFERS + "/received-files", file), 400, place));
        String opening = TRANSFERS + "/received-files";
        refused(Stories.client().as("hr-reviewer.shandan").tryPost(opening, certificate), 403, "");
        JsonNode coming = there().post(opening, certificate);
        refused(there().tryPost(opening, certificate), 409, "导入过");
        assertThat(coming.path("transfer").path("computed").asText()).isEqualTo("19440.00");
        assertThat(coming.path("transfer").path("incoming").asBoolean()).isTrue();
        String far = path(coming);
        there().post(far + "/steps", step(2));
        desk.clerk.post(here + "/received-files", courier.fromThere(far, 2));
        there().post(far + "/steps", step(3));
        strangers(here, courier.fromThere(far, 3));
        there().post(far + "/received-files", sentBack(here, courier));
        there().post(far + "/steps", step(3));
        desk.clerk.post(here + "/received-files", courier.fromThere(far, 5));
        desk.clerk.post(here + "/steps", money(4, "19440.00", null));
        there().post(far + "/received-files", courier.fromHere(here, 6));
        there().post(far + "/steps", money(5, "19440.00", null));
        JsonNode closed = desk.clerk.post(here + "/received-files", courier.fromThere(far, 7));
        assertThat(closed.path("transfer").path("state").asText()).isEqualTo("COMPLETED");
        assertThat(there().get(far).path("transfer").path("state").asText()).isEqualTo("COMPLETED");
        filesAreRecorded(closed, certificate);
    }

    private static String path(JsonNode detail) {
        return TRANSFERS + "/" + detail.path("transfer").path("id").asText();
    }

    /** Neither another person's file nor another county's desk; then the file itself. */
    private static void strangers(String here, ObjectNode letter) {
        ObjectNode stranger = letter.deepCopy();
        JsonNode other = RosterDesk.terms(desk.kaizhou, RosterDesk.ONE, 8_401).path("citizenId");
        ((ObjectNode) stranger.path("content").path("person")).set("citizenId", other);
        String received = here + "/received-files";
        refused(desk.clerk.tryPost(received, Courier.sealed(stranger)), 400, "/content/person/citizenId");
        refused(there().tryPost(received, letter), 404, "转移事项");
        JsonNode next = desk.clerk.post(received, letter).path("transfer");
        assertThat(next.path("stepNo").asInt()).isEqualTo(4);
    }

    private static ObjectNode sentBack(String here, Courier courier) {
        desk.clerk.post(
                here + "/returns", Json.of("stepNo", 4, "happenedOn", DAY, "clock", "CONTINUE", "reason", "联系函缺印章"));
        ObjectNode back = courier.fromHere(here, 4);
        assertThat(back.path("content").path("act").path("reason").asText()).isEqualTo("联系函缺印章");
        return back;
    }

    private static void filesAreRecorded(JsonNode closed, ObjectNode certificate) {
        String citizenId =
                certificate.path("content").path("person").path("citizenId").asText();
        assertThat(closed.path("files").toString()).contains("随转移接续传送").doesNotContain(citizenId);
        String between = path(Known.CASE);
        refused(desk.clerk.tryPost(between + "/files", Json.of("seq", 1, "reason", "双方都在系统内")), 409, "不以文件往来");
        assertThat(desk.kaizhou.desk().auditor().list("/audit/records?action=insurance-transfer.export-file"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(record -> assertThat(record.toString()).doesNotContain(citizenId));
    }
}
