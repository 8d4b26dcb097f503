package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.stack.RosterDesk.FILE;
import static org.yaomen.stack.RosterDesk.ONE;
import static org.yaomen.stack.RosterDesk.TWO;
import static org.yaomen.stack.RosterDesk.counts;
import static org.yaomen.stack.RosterDesk.nobodyIsShown;
import static org.yaomen.stack.RosterDesk.path;
import static org.yaomen.stack.RosterDesk.terms;
import static org.yaomen.stack.RosterDesk.texts;
import static org.yaomen.stack.RosterDesk.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;

/** A roster comes as a list with faults, is corrected and entered; who claims a worker twice is found, and nobody is shown in full. */
class RosterIT {

    private static RosterDesk desk;

    @BeforeAll
    static void enterprises_of_two_counties() {
        desk = new RosterDesk();
    }

    /** Row 2 and what is wrong or looks wrong beside it. */
    private static List<Map<String, String>> faulty() {
        Map<String, String> sound = desk.worker(ONE, 7_000);
        String id = sound.get(RosterSample.CITIZEN_ID);
        char wrong = id.endsWith("X") ? '0' : 'X';
        Map<String, String> otherEnterprise = desk.worker(TWO, 7_000);
        otherEnterprise.put(RosterSample.ACCOUNT_NO, desk.worker(TWO, 7_001).get(RosterSample.ACCOUNT_NO));
        Map<String, String> old = desk.worker(ONE, 7_007);
        old.put(RosterSample.CITIZEN_ID, RosterSample.citizenId(LocalDate.of(1955, 3, 1), 1));
        old.put(RosterSample.BORN_ON, "1955-03-01");
        old.put(RosterSample.SEX, "男");
        return List.of(
                sound,
                with(desk.worker(ONE, 7_002), RosterSample.CITIZEN_ID, id.substring(0, 17) + wrong),
                with(desk.worker(ONE, 7_003), RosterSample.CONTRACT_TO, "1980-01-01"),
                with(desk.worker(ONE, 7_004), RosterSample.CONTRACT_FROM, "1975-01-01"),
                with(desk.worker(ONE, 7_000), RosterSample.NAME, "样例又一次"),
                otherEnterprise,
                with(desk.worker(ONE, 7_006), RosterSample.ACCOUNT_NO, sound.get(RosterSample.ACCOUNT_NO)),
                old,
                with(desk.worker(ONE, 7_008), RosterSample.SEX, "男"),
                with(desk.worker(ONE, 7_009), RosterSample.CREDIT_CODE, "91110000600037341L"));
    }

    @Test
    void a_list_with_faults_is_corrected_and_entered_and_what_looks_wrong_stands_on_the_page() {
        JsonNode list = desk.uploaded("花名册.csv", faulty());
        assertThat(counts(list)).as(desk.rows(list)).containsExactly(4, 4, 6, 0, 0);
        assertThat(Json.stream(desk.clerk
                                .get(path(list) + "/rows?verdict=ERROR")
                                .path("items"))
                        .map(row -> row.path("rowNo").asInt() + " "
                                + row.path("errors").get(0).path("column").asText()
                                + " "
                                + row.path("errors").get(0).path("head").asText()))
                .containsExactly(
                        "3 C 公民身份号码", "4 H 合同终止日期", "5 G 合同起始日期", "6  统一社会信用代码、公民身份号码", "10 D 性别", "11 A 统一社会信用代码");
        String file = new String(desk.clerk.download(path(list) + "/errors?format=csv"), StandardCharsets.UTF_8);
        assertThat(file).contains("合同终止日期早于起始日期");
        nobodyIsShown(file + desk.rows(list), faulty());

        JsonNode again = desk.clerk.post(
                path(list) + "/corrections?name=fixed.csv",
                FILE,
                file.replace("1980-01-01", "2017-11-10").getBytes(StandardCharsets.UTF_8));
        assertThat(counts(again)).as(desk.rows(again)).containsExactly(5, 4, 5, 0, 0);
        JsonNode done = desk.applied(again);
        assertThat(counts(done)).containsExactly(0, 4, 5, 0, 5);
        assertThat(texts(desk.entered(done, 2).path("flags"))).containsExactly("SAME_PERSON", "SHARED_ACCOUNT");
        assertThat(texts(desk.entered(done, 7).path("flags"))).containsExactly("SAME_PERSON");
        assertThat(texts(desk.entered(done, 8).path("flags"))).containsExactly("SHARED_ACCOUNT");
        assertThat(texts(desk.entered(done, 9).path("flags"))).containsExactly("OVER_AGE");
        assertThat(desk.entered(done, 4).path("flags"))
                .as("a masked cell kept what it masked")
                .isEmpty();
        assertThat(counts(desk.uploaded("again.csv", List.of(desk.worker(ONE, 7_000)))))
                .as("who is on the roster is not entered again")
                .containsExactly(0, 0, 0, 1, 0);
        onTwoRosters(desk.entered(done, 2), desk.entered(done, 7));
    }

    private static void onTwoRosters(JsonNode here, JsonNode there) {
        JsonNode claims = desk.clerk
                .get("/workers/" + here.path("id").asText() + "/claims")
                .path("claims");
        assertThat(Json.stream(claims)
                        .filter(claim -> claim.path("kind").asText().equals("PERSON"))
                        .map(claim -> claim.path("workerId").asText()))
                .containsExactly(there.path("id").asText());
        assertThat(Json.stream(desk.clerk
                                .get("/timelines/WORKER/" + here.path("id").asText())
                                .path("items"))
                        .map(each -> each.path("action").asText()))
                .contains("import.upload", "import.confirm");
        assertThat(desk.clerk
                        .get("/workers?flag=SHARED_ACCOUNT&enterprise="
                                + here.path("enterpriseId").asText())
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void one_worker_is_entered_by_hand_corrected_with_its_version_and_revealed_with_a_reason() {
        ObjectNode terms = terms(desk.kaizhou, ONE, 7_100);
        JsonNode worker = desk.clerk.post("/workers", terms);
        String path = "/workers/" + worker.path("id").asText();
        assertThat(texts(worker.path("specialCases"))).contains("MEDICAL_PERIOD");
        assertThat(desk.clerk.tryPost("/workers", terms).status()).isEqualTo(409);
        ObjectNode young = terms(desk.kaizhou, TWO, 7_100);
        ((ObjectNode) young.path("facts")).put("contractFrom", "1970-05-01");
        assertThat(desk.clerk.tryPost("/workers", young).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/facts/contractFrom");

        ObjectNode correction = Json.of("facts", RosterSample.facts(7_100, "990020000002007925"), "reason", "核对劳动合同原件");
        JsonNode corrected = desk.clerk.put(path, 0, correction);
        assertThat(corrected.path("version").asInt()).isEqualTo(1);
        assertThat(corrected.path("accountMasked").asText()).isEqualTo("****7925");
        assertThat(desk.clerk.tryPut(path, 0, correction).status()).isEqualTo(409);
        assertThat(Json.stream(desk.clerk
                                .get("/timelines" + path.replace("workers", "WORKER"))
                                .path("items"))
                        .map(each -> each.path("action").asText()))
                .containsExactlyInAnyOrder("worker.register", "worker.correct");

        JsonNode shown = desk.clerk.post(path + "/reveal", Json.of("field", "CITIZEN_ID", "reason", "核对参保记录"));
        assertThat(shown.path("value")).isEqualTo(terms.path("citizenId"));
        assertThat(desk.kaizhou
                        .desk()
                        .auditor()
                        .list("/audit/records?action=worker.reveal&subjectId="
                                + worker.path("id").asText()))
                .singleElement()
                .satisfies(record -> assertThat(record.toString())
                        .contains("核对参保记录")
                        .doesNotContain(terms.path("citizenId").asText()));
    }

    @ParameterizedTest
    @CsvSource({
        "industry-clerk,403,403",
        "policy-admin,403,403",
        "security-admin,403,403",
        "finance-clerk,200,403",
        "cashier,200,403",
        "hr-reviewer,200,403",
        "auditor,200,403",
        "hr-clerk.shandan,404,404",
    })
    void another_role_or_county_neither_reads_what_it_need_not_nor_writes(String user, int read, int written) {
        JsonNode worker = Known.WORKER;
        String path = "/workers/" + worker.path("id").asText();
        Official other = Stories.client().as(user);
        assertThat(other.tryGet(path).status()).isEqualTo(read);
        assertThat(other.tryPost("/workers", terms(desk.kaizhou, TWO, 7_201)).status())
                .isEqualTo(written);
        assertThat(other.tryPut(
                                path,
                                0,
                                Json.of("facts", RosterSample.facts(7_200, "990020000002007925"), "reason", "越权更正"))
                        .status())
                .isEqualTo(written);
        assertThat(other.tryPost(desk.upload("a.csv"), FILE, list(7_210)).status())
                .isEqualTo(written);
        if (!List.of("hr-reviewer", "auditor").contains(user)) {
            assertThat(other.tryPost(path + "/reveal", Json.of("field", "ACCOUNT", "reason", "无权查看的人"))
                            .status())
                    .isEqualTo(written);
        }
        assertThat(other.tryGet(path(Known.LIST)).status()).isEqualTo(read);
        assertThat(other.tryGet(path(Known.LIST) + "/rows").status()).isEqualTo(read);
        Answer lists = other.tryGet("/imports?size=200");
        if (read != 200 && lists.status() == 200) {
            assertThat(lists.text()).doesNotContain("已知花名册.csv");
        }
    }

    private static byte[] list(int number) {
        return RosterSample.csv(List.of(desk.worker(ONE, number))).getBytes(StandardCharsets.UTF_8);
    }

    /** Entered once for all who try to touch it（已登记的职工）. */
    private static final class Known {
        static final JsonNode WORKER = desk.clerk.post("/workers", terms(desk.kaizhou, ONE, 7_200));
        static final JsonNode LIST = desk.uploaded("已知花名册.csv", List.of(desk.worker(ONE, 7_211)));
    }

    @Test
    void a_person_on_rosters_of_two_counties_is_found_and_only_an_auditor_of_both_learns_whose() {
        JsonNode here = desk.clerk.post("/workers", terms(desk.kaizhou, ONE, 7_300));
        assertThat(here.path("flags")).isEmpty();
        Official other = Stories.client().as("hr-clerk.shandan");
        JsonNode there = other.post("/workers", terms(desk.shandan, ONE, 7_300));
        assertThat(texts(there.path("flags"))).containsExactly("SAME_PERSON");
        String hereId = here.path("id").asText();
        String thereId = there.path("id").asText();
        assertThat(texts(desk.clerk.get("/workers/" + hereId).path("flags"))).containsExactly("SAME_PERSON");

        JsonNode claims = desk.clerk.get("/workers/" + hereId + "/claims").path("claims");
        assertThat(claims).hasSize(1);
        JsonNode claim = claims.get(0);
        assertThat(claim.path("elsewhere").asBoolean()).isTrue();
        assertThat(claim.size()).as("kind, elsewhere, reference: %s", claim).isEqualTo(3);
        String reference = claim.path("reference").asText();
        assertThat(other.get("/workers/" + thereId + "/claims").findValuesAsText("reference"))
                .containsExactly(reference);
        assertThat(desk.kaizhou
                        .desk()
                        .auditor()
                        .tryGet("/claim-references/" + reference)
                        .status())
                .isEqualTo(404);
        assertThat(Stories.client()
                        .as("auditor.nation")
                        .get("/claim-references/" + reference)
                        .findValuesAsText("workerId"))
                .containsExactlyInAnyOrder(hereId, thereId);
        JsonNode listed = desk.uploaded("他县.csv", List.of(with(desk.worker(TWO, 7_300), RosterSample.NAME, "样例他县")));
        assertThat(desk.rows(listed)).contains("此人已在其他区划的花名册中").doesNotContain("山丹", thereId);
    }

    @Test
    void a_long_roster_is_entered_by_the_portion_and_no_number_of_a_person_is_anywhere_in_full() {
        int first = 10_000;
        int count = 1_200;
        List<Map<String, String>> workers = IntStream.range(first, first + count)
                .mapToObj(n -> desk.worker(ONE, n))
                .toList();
        JsonNode list = desk.settled(desk.uploaded("长花名册.csv", workers));
        assertThat(counts(list)).containsExactly(count, 0, 0, 0, 0);
        JsonNode done = desk.settled(desk.applied(list));
        assertThat(counts(done)).as(done.toString()).containsExactly(0, 0, 0, 0, count);
        String id = done.path("summary").path("id").asText();
        String everything = desk.clerk.get("/workers?list=" + id + "&size=500").toString()
                + desk.clerk.get(path(list) + "/rows?size=500")
                + new String(desk.clerk.download("/workers/export?format=csv&list=" + id), StandardCharsets.UTF_8)
                + desk.kaizhou.desk().auditor().get("/audit/records?size=500")
                + desk.clerk.get("/jobs/" + done.path("summary").path("jobId").asText());
        assertThat(desk.clerk.get("/workers?list=" + id).path("total").asInt()).isEqualTo(count);
        nobodyIsShown(everything, workers);
    }

    /** Asked for by a clerk, agreed to by a reviewer, taken once by the clerk in time; and by nobody else. */
    @Test
    void a_roster_in_full_leaves_once_after_a_second_person_has_agreed() {
        JsonNode worker = desk.clerk.post("/workers", RosterDesk.terms(desk.kaizhou, TWO, 7_400));
        ObjectNode asking = Json.of(
                "enterpriseId", worker.path("enterpriseId").asText(),
                "programmeId", worker.path("programmeId").asText(),
                "purpose", "随失业人员名单报送经办机构");
        Official reviewer = Stories.client().as("hr-reviewer");
        assertThat(reviewer.tryPost("/roster-disclosures", asking).status()).isEqualTo(403);
        String path = Disclosure.asked(desk.clerk, asking);
        ObjectNode yes = Json.of("approved", true, "reason", "用途属实");
        Disclosure.nobodyElseDecides(path, yes);
        assertThat(Disclosure.taken(desk.clerk, path).status()).isEqualTo(409);
        reviewer.post(path + "/decision", yes);
        assertThat(reviewer.tryPost(path + "/decision", yes).status()).isEqualTo(409);
        assertThat(Disclosure.taken(reviewer, path).status()).isEqualTo(403);
        Answer file = Disclosure.taken(desk.clerk, path);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        String number =
                RosterDesk.terms(desk.kaizhou, TWO, 7_400).path("citizenId").asText();
        assertThat(Disclosure.sheet(file)).contains(number);
        assertThat(Disclosure.taken(desk.clerk, path).status()).as("once only").isEqualTo(409);
        String late = Disclosure.asked(desk.clerk, asking);
        reviewer.post(late + "/decision", yes);
        LocalDate today = LocalDate.parse(desk.clerk.get("/clock").path("today").asText());
        desk.kaizhou.desk().itIs(today.plusDays(2));
        assertThat(Disclosure.taken(desk.clerk, late).text()).contains("已过期");
        desk.kaizhou.desk().itIs(today);
        assertThat(desk.kaizhou
                        .desk()
                        .auditor()
                        .get("/audit/records?subjectType=ROSTER_DISCLOSURE")
                        .toString())
                .contains("roster-disclosure.take", "随失业人员名单")
                .doesNotContain(number);
    }
}
