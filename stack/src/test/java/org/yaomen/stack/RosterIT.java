package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.WalkDays;

/** A roster comes as a list with faults, is corrected and entered; who claims a worker twice is found, and nobody is shown in full. */
class RosterIT {

    private static final String FILE = "application/octet-stream";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ONE = "KZ-01";
    private static final String TWO = "KZ-02";

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9X-]{7,}");
    private static final List<String> SECRET =
            List.of(RosterSample.CITIZEN_ID, RosterSample.ACCOUNT_NO, RosterSample.PHONE, RosterSample.BORN_ON);

    private static KaizhouWalk kaizhou;
    private static KaizhouWalk shandan;
    private static Official clerk;

    @BeforeAll
    static void enterprises_of_two_counties() {
        kaizhou = Stories.with(ONE, TWO);
        shandan = Stories.in(Stories.SHANDAN, ONE);
        for (KaizhouWalk walk : List.of(kaizhou, shandan)) {
            walk.desk().itIs(WalkDays.PROGRAMME);
            walk.policy().inForce();
            walk.desk().itIs(WalkDays.PUBLISHED);
            walk.industry().register();
        }
        clerk = Stories.client().as("hr-clerk");
    }

    private static Map<String, String> worker(String kiln, int number) {
        return RosterSample.worker(kaizhou.desk().sample().kiln(kiln).enterprise("credit_code"), number);
    }

    private static Map<String, String> with(Map<String, String> cells, String head, String text) {
        cells.put(head, text);
        return cells;
    }

    private static String upload(String name) {
        return "/imports?kind=WORKER&region=" + Stories.KAIZHOU + "&programme="
                + kaizhou.policy().programmeId() + "&name=" + name;
    }

    private static JsonNode uploaded(String name, List<Map<String, String>> workers) {
        return clerk.post(upload(name), FILE, RosterSample.csv(workers).getBytes(StandardCharsets.UTF_8));
    }

    private static String path(JsonNode list) {
        return "/imports/" + list.path("summary").path("id").asText();
    }

    private static List<Integer> counts(JsonNode list) {
        return Stream.of("ready", "warned", "error", "existing", "applied")
                .map(field -> list.path("summary").path(field).asInt())
                .toList();
    }

    private static JsonNode applied(JsonNode list) {
        return clerk.post(
                path(list) + "/application",
                Json.of("ready", list.path("summary").path("ready").asInt()));
    }

    private static String rows(JsonNode list) {
        return clerk.get(path(list) + "/rows?size=100").toString();
    }

    /** The worker that a row of the list became. */
    private static JsonNode entered(JsonNode list, int rowNo) {
        JsonNode row = Json.stream(clerk.get(path(list) + "/rows?size=100").path("items"))
                .filter(each -> each.path("rowNo").asInt() == rowNo)
                .findFirst()
                .orElseThrow();
        return clerk.get("/workers/" + row.path("subjectId").asText());
    }

    private static List<String> texts(JsonNode array) {
        return Json.stream(array).map(JsonNode::asText).toList();
    }

    /** Row 2 and what is wrong or looks wrong beside it. */
    private static List<Map<String, String>> faulty() {
        Map<String, String> sound = worker(ONE, 7_000);
        String id = sound.get(RosterSample.CITIZEN_ID);
        char wrong = id.endsWith("X") ? '0' : 'X';
        Map<String, String> otherEnterprise = worker(TWO, 7_000);
        otherEnterprise.put(RosterSample.ACCOUNT_NO, worker(TWO, 7_001).get(RosterSample.ACCOUNT_NO));
        Map<String, String> old = worker(ONE, 7_007);
        old.put(RosterSample.CITIZEN_ID, RosterSample.citizenId(LocalDate.of(1955, 3, 1), 1));
        old.put(RosterSample.BORN_ON, "1955-03-01");
        old.put(RosterSample.SEX, "男");
        return List.of(
                sound,
                with(worker(ONE, 7_002), RosterSample.CITIZEN_ID, id.substring(0, 17) + wrong),
                with(worker(ONE, 7_003), RosterSample.CONTRACT_TO, "1980-01-01"),
                with(worker(ONE, 7_004), RosterSample.CONTRACT_FROM, "1975-01-01"),
                with(worker(ONE, 7_000), RosterSample.NAME, "样例又一次"),
                otherEnterprise,
                with(worker(ONE, 7_006), RosterSample.ACCOUNT_NO, sound.get(RosterSample.ACCOUNT_NO)),
                old,
                with(worker(ONE, 7_008), RosterSample.SEX, "男"),
                with(worker(ONE, 7_009), RosterSample.CREDIT_CODE, "91110000600037341L"));
    }

    @Test
    void a_list_with_faults_is_corrected_and_entered_and_what_looks_wrong_stands_on_the_page() {
        JsonNode list = uploaded("花名册.csv", faulty());
        assertThat(counts(list)).as(rows(list)).containsExactly(4, 4, 6, 0, 0);
        assertThat(Json.stream(clerk.get(path(list) + "/rows?verdict=ERROR").path("items"))
                        .map(row -> row.path("rowNo").asInt() + " "
                                + row.path("errors").get(0).path("column").asText()
                                + " "
                                + row.path("errors").get(0).path("head").asText()))
                .containsExactly(
                        "3 C 公民身份号码", "4 H 合同终止日期", "5 G 合同起始日期", "6  统一社会信用代码、公民身份号码", "10 D 性别", "11 A 统一社会信用代码");
        String file = new String(clerk.download(path(list) + "/errors?format=csv"), StandardCharsets.UTF_8);
        assertThat(file).contains("合同终止日期早于起始日期");
        nobodyIsShown(file + rows(list), faulty());

        JsonNode again = clerk.post(
                path(list) + "/corrections?name=fixed.csv",
                FILE,
                file.replace("1980-01-01", "2017-11-10").getBytes(StandardCharsets.UTF_8));
        assertThat(counts(again)).as(rows(again)).containsExactly(5, 4, 5, 0, 0);
        JsonNode done = applied(again);
        assertThat(counts(done)).containsExactly(0, 4, 5, 0, 5);
        assertThat(texts(entered(done, 2).path("flags"))).containsExactly("SAME_PERSON", "SHARED_ACCOUNT");
        assertThat(texts(entered(done, 7).path("flags"))).containsExactly("SAME_PERSON");
        assertThat(texts(entered(done, 8).path("flags"))).containsExactly("SHARED_ACCOUNT");
        assertThat(texts(entered(done, 9).path("flags"))).containsExactly("OVER_AGE");
        assertThat(entered(done, 4).path("flags"))
                .as("a masked cell kept what it masked")
                .isEmpty();
        assertThat(counts(uploaded("again.csv", List.of(worker(ONE, 7_000)))))
                .as("who is on the roster is not entered again")
                .containsExactly(0, 0, 0, 1, 0);
        onTwoRosters(entered(done, 2), entered(done, 7));
    }

    private static void onTwoRosters(JsonNode here, JsonNode there) {
        JsonNode claims =
                clerk.get("/workers/" + here.path("id").asText() + "/claims").path("claims");
        assertThat(Json.stream(claims)
                        .filter(claim -> claim.path("kind").asText().equals("PERSON"))
                        .map(claim -> claim.path("workerId").asText()))
                .containsExactly(there.path("id").asText());
        assertThat(Json.stream(clerk.get("/timelines/WORKER/" + here.path("id").asText())
                                .path("items"))
                        .map(each -> each.path("action").asText()))
                .contains("import.upload", "import.confirm");
        assertThat(clerk.get("/workers?flag=SHARED_ACCOUNT&enterprise="
                                + here.path("enterpriseId").asText())
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    private static ObjectNode terms(KaizhouWalk walk, String kiln, int number) {
        return RosterSample.terms(
                walk.industry().enterpriseId(kiln), walk.policy().programmeId(), number);
    }

    @Test
    void one_worker_is_entered_by_hand_corrected_with_its_version_and_revealed_with_a_reason() {
        ObjectNode terms = terms(kaizhou, ONE, 7_100);
        JsonNode worker = clerk.post("/workers", terms);
        String path = "/workers/" + worker.path("id").asText();
        assertThat(texts(worker.path("specialCases"))).contains("MEDICAL_PERIOD");
        assertThat(clerk.tryPost("/workers", terms).status()).isEqualTo(409);
        ObjectNode young = terms(kaizhou, TWO, 7_100);
        ((ObjectNode) young.path("facts")).put("contractFrom", "1970-05-01");
        assertThat(clerk.tryPost("/workers", young).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/facts/contractFrom");

        ObjectNode correction = Json.of("facts", RosterSample.facts(7_100, "990020000002007925"), "reason", "核对劳动合同原件");
        JsonNode corrected = clerk.put(path, 0, correction);
        assertThat(corrected.path("version").asInt()).isEqualTo(1);
        assertThat(corrected.path("accountMasked").asText()).isEqualTo("****7925");
        assertThat(clerk.tryPut(path, 0, correction).status()).isEqualTo(409);
        assertThat(Json.stream(clerk.get("/timelines" + path.replace("workers", "WORKER"))
                                .path("items"))
                        .map(each -> each.path("action").asText()))
                .containsExactlyInAnyOrder("worker.register", "worker.correct");

        JsonNode shown = clerk.post(path + "/reveal", Json.of("field", "CITIZEN_ID", "reason", "核对参保记录"));
        assertThat(shown.path("value")).isEqualTo(terms.path("citizenId"));
        assertThat(kaizhou.desk()
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
        assertThat(other.tryPost("/workers", terms(kaizhou, TWO, 7_201)).status())
                .isEqualTo(written);
        assertThat(other.tryPut(
                                path,
                                0,
                                Json.of("facts", RosterSample.facts(7_200, "990020000002007925"), "reason", "越权更正"))
                        .status())
                .isEqualTo(written);
        assertThat(other.tryPost(upload("a.csv"), FILE, list(7_210)).status()).isEqualTo(written);
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
        return RosterSample.csv(List.of(worker(ONE, number))).getBytes(StandardCharsets.UTF_8);
    }

    /** Entered once for all who try to touch it（已登记的职工）. */
    private static final class Known {
        static final JsonNode WORKER = clerk.post("/workers", terms(kaizhou, ONE, 7_200));
        static final JsonNode LIST = uploaded("已知花名册.csv", List.of(worker(ONE, 7_211)));
    }

    @Test
    void a_person_on_rosters_of_two_counties_is_found_and_only_an_auditor_of_both_learns_whose() {
        JsonNode here = clerk.post("/workers", terms(kaizhou, ONE, 7_300));
        assertThat(here.path("flags")).isEmpty();
        Official other = Stories.client().as("hr-clerk.shandan");
        JsonNode there = other.post("/workers", terms(shandan, ONE, 7_300));
        assertThat(texts(there.path("flags"))).containsExactly("SAME_PERSON");
        String hereId = here.path("id").asText();
        String thereId = there.path("id").asText();
        assertThat(texts(clerk.get("/workers/" + hereId).path("flags"))).containsExactly("SAME_PERSON");

        JsonNode claims = clerk.get("/workers/" + hereId + "/claims").path("claims");
        assertThat(claims).hasSize(1);
        JsonNode claim = claims.get(0);
        assertThat(claim.path("elsewhere").asBoolean()).isTrue();
        assertThat(claim.size()).as("kind, elsewhere, reference: %s", claim).isEqualTo(3);
        String reference = claim.path("reference").asText();
        assertThat(other.get("/workers/" + thereId + "/claims").findValuesAsText("reference"))
                .containsExactly(reference);
        assertThat(kaizhou.desk()
                        .auditor()
                        .tryGet("/claim-references/" + reference)
                        .status())
                .isEqualTo(404);
        assertThat(Stories.client()
                        .as("auditor.nation")
                        .get("/claim-references/" + reference)
                        .findValuesAsText("workerId"))
                .containsExactlyInAnyOrder(hereId, thereId);
        JsonNode listed = uploaded("他县.csv", List.of(with(worker(TWO, 7_300), RosterSample.NAME, "样例他县")));
        assertThat(rows(listed)).contains("此人已在其他区划的花名册中").doesNotContain("山丹", thereId);
    }

    @Test
    void a_long_roster_is_entered_by_the_portion_and_no_number_of_a_person_is_anywhere_in_full() {
        int first = 10_000;
        int count = 1_200;
        List<Map<String, String>> workers = IntStream.range(first, first + count)
                .mapToObj(n -> worker(ONE, n))
                .toList();
        JsonNode list = settled(uploaded("长花名册.csv", workers));
        assertThat(counts(list)).containsExactly(count, 0, 0, 0, 0);
        JsonNode done = settled(applied(list));
        assertThat(counts(done)).as(done.toString()).containsExactly(0, 0, 0, 0, count);
        String id = done.path("summary").path("id").asText();
        String everything = clerk.get("/workers?list=" + id + "&size=500").toString()
                + clerk.get(path(list) + "/rows?size=500")
                + new String(clerk.download("/workers/export?format=csv&list=" + id), StandardCharsets.UTF_8)
                + kaizhou.desk().auditor().get("/audit/records?size=500")
                + clerk.get("/jobs/" + done.path("summary").path("jobId").asText());
        assertThat(clerk.get("/workers?list=" + id).path("total").asInt()).isEqualTo(count);
        nobodyIsShown(everything, workers);
    }

    /** Neither number, account, telephone nor day of birth of any of them, in whatever was answered. */
    private static void nobodyIsShown(String answered, List<Map<String, String>> workers) {
        Set<String> shown =
                NUMBER.matcher(answered).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(workers)
                .flatExtracting(worker -> SECRET.stream().map(worker::get).toList())
                .doesNotContainAnyElementsOf(shown);
    }

    private static JsonNode settled(JsonNode list) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode now = list;
        while (now.path("summary").path("state").asText().endsWith("ING")) {
            assertThat(Instant.now()).as("still " + now.path("summary")).isBefore(end);
            Pause.millis(200);
            now = clerk.get(path(list));
        }
        return now;
    }
}
