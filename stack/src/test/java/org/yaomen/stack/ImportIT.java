package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.SampleVariant;
import org.yaomen.stack.walk.WalkDays;

/** Lists come as files with mistakes: looked at, corrected, entered once（名单导入）. */
class ImportIT {

    private static final Path SAMPLES = Path.of("..", "samples", "import-2017");
    private static final String FILE = "application/octet-stream";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static KaizhouWalk walk;
    private static Official clerk;

    @BeforeAll
    static void a_programme_and_its_townships() {
        walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        clerk = walk.desk().industryClerk();
        List<String> known = clerk.list("/townships").stream()
                .map(township -> township.path("code").asText())
                .toList();
        Stories.sample().townships().stream()
                .filter(row -> !known.contains(row.get("code")))
                .forEach(row -> clerk.post("/townships", walk.industry().townshipTerms(row)));
    }

    private static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String enterprises(String name) {
        return "/imports?kind=ENTERPRISE&region=" + Stories.KAIZHOU + "&name=" + name;
    }

    private static JsonNode upload(String path, String text) {
        return clerk.post(path, FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(JsonNode list) {
        return "/imports/" + list.path("summary").path("id").asText();
    }

    private static List<Integer> counts(JsonNode list) {
        return List.of("ready", "error", "quarantined", "existing", "applied").stream()
                .map(field -> list.path("summary").path(field).asInt())
                .toList();
    }

    private static JsonNode apply(JsonNode list) {
        return clerk.post(
                path(list) + "/application",
                Json.of("ready", list.path("summary").path("ready").asInt()));
    }

    @Test
    void enterprises_then_their_closures_are_entered_once_and_by_the_rules_of_the_single_entry() {
        JsonNode list = upload(enterprises("enterprises.csv"), sample("enterprises.csv"));
        assertThat(counts(list)).containsExactly(8, 0, 0, 0, 0);
        JsonNode entered = apply(list);
        assertThat(counts(entered)).containsExactly(0, 0, 0, 0, 8);
        assertThat(entered.path("summary").path("state").asText()).isEqualTo("APPLIED");
        assertThat(clerk.tryPost(path(list) + "/application", Json.of("ready", 8))
                        .status())
                .isEqualTo(409);
        JsonNode row =
                clerk.get(path(list) + "/rows?verdict=APPLIED").path("items").get(0);
        JsonNode enterprise = clerk.get("/enterprises/" + row.path("subjectId").asText());
        assertThat(enterprise.path("name").asText()).isEqualTo("（样例）甲号名单砖厂");
        assertThat(enterprise.path("synthetic").asBoolean()).isTrue();
        assertThat(row.toString()).doesNotContain("500234196108220006", "990020000002007925");
        assertThat(counts(upload(enterprises("again.csv"), sample("enterprises.csv"))))
                .as("what is registered is not changed by a list")
                .containsExactly(0, 0, 0, 8, 0);
        theirClosures();
    }

    private static void theirClosures() {
        String closures = "/imports?kind=CLOSURE&region=" + Stories.KAIZHOU + "&programme="
                + walk.policy().programmeId() + "&name=closures.csv";
        JsonNode closing = clerk.post(closures, FILE, sample("closures.csv").getBytes(Charset.forName("GB18030")));
        assertThat(closing.path("summary").path("format").asText()).isEqualTo("CSV GB18030");
        assertThat(counts(closing)).as(rows(closing)).containsExactly(8, 0, 0, 0, 0);
        assertThat(closing.path("totals").findValuesAsText("measure")).contains("固定资产投资（元）", "窑门数（门）");
        assertThat(counts(apply(closing))).containsExactly(0, 0, 0, 0, 8);
        JsonNode closure = clerk.get("/closures/"
                + clerk.get(path(closing) + "/rows")
                        .path("items")
                        .get(0)
                        .path("subjectId")
                        .asText());
        assertThat(closure.path("kilnDoors").asInt()).isEqualTo(24);
        assertThat(closure.path("closedOn").asText()).isEqualTo("2017-11-10");
        assertThat(clerk.get("/closures/" + closure.path("id").asText() + "/basis")
                        .path("declarations")
                        .get(0)
                        .path("basis")
                        .path("fixedAssetInvestment")
                        .asText())
                .isEqualTo("3205000.00");
    }

    private static String rows(JsonNode list) {
        return clerk.get(path(list) + "/rows").toString();
    }

    @Test
    void errors_are_named_by_row_and_column_corrected_and_entered() {
        JsonNode list = upload(enterprises("errors.csv"), sample("enterprises-with-errors.csv"));
        assertThat(counts(list)).as(rows(list)).containsExactly(1, 4, 1, 0, 0);
        List<String> errors = Json.stream(
                        clerk.get(path(list) + "/rows?verdict=ERROR").path("items"))
                .map(row -> row.path("rowNo").asInt() + " "
                        + row.path("errors").get(0).path("column").asText() + " "
                        + row.path("errors").get(0).path("message").asText())
                .toList();
        assertThat(errors.get(0)).startsWith("2 B 统一社会信用代码第");
        assertThat(errors.get(1)).isEqualTo("4 C 区划 500154 内没有登记代码为 没有此镇 的镇乡街道");
        assertThat(errors.get(2)).isEqualTo("6  第 6 行与第 5 行的统一社会信用代码相同");
        assertThat(errors.get(3)).startsWith("7 F 号码被存成了数字");

        String file = new String(clerk.download(path(list) + "/errors?format=csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF行号,企业名称").doesNotContain("500234196108220006", "990020000002007925");
        assertThat(file.lines()).hasSize(6);
        assertThat(clerk.download(path(list) + "/errors?format=xlsx")).startsWith('P', 'K');
        corrected(list, file.replace("没有此镇", "长沙镇").replace("样例\uFFFD村2组", "样例村2组"));
    }

    private static void corrected(JsonNode list, String file) {
        String corrections = path(list) + "/corrections?name=fixed.csv";
        byte[] corrected = file.getBytes(StandardCharsets.UTF_8);
        JsonNode again = clerk.post(corrections, FILE, corrected);
        assertThat(counts(again)).as(rows(again)).containsExactly(3, 3, 0, 0, 0);
        assertThat(again.path("files")).hasSize(2);
        assertThat(clerk.tryPost(path(list) + "/application", Json.of("ready", 1))
                        .status())
                .as("another number than was seen")
                .isEqualTo(409);
        assertThat(counts(apply(again))).containsExactly(0, 3, 0, 0, 3);
        assertThat(clerk.tryPost(corrections, FILE, corrected)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("message")
                        .asText())
                .contains("不是待更正的行");
        byte[] unchanged = clerk.download(path(list) + "/errors?format=xlsx");
        JsonNode third = clerk.post(path(list) + "/corrections?name=unchanged.xlsx", FILE, unchanged);
        assertThat(counts(third))
                .as("the row it repeated is in the register by now: %s", rows(third))
                .containsExactly(0, 2, 0, 1, 3);
        JsonNode enterprise = clerk.list("/enterprises?words=丙号有错").get(0);
        assertThat(enterprise.path("accountMasked").asText())
                .as("a masked cell kept what it masked")
                .isEqualTo("****"
                        + Stories.sample()
                                .kilns()
                                .get(2)
                                .enterprise("account_no")
                                .substring(14));
    }

    @Test
    void another_role_another_county_and_bad_files_are_refused() {
        byte[] good = sample("enterprises.csv").getBytes(StandardCharsets.UTF_8);
        assertThat(walk.desk()
                        .financeClerk()
                        .tryPost(enterprises("a.csv"), FILE, good)
                        .status())
                .isEqualTo(403);
        Official shandan = Stories.client().as("industry-clerk.shandan");
        assertThat(shandan.tryPost(enterprises("a.csv"), FILE, good).status()).isEqualTo(404);
        JsonNode list = upload(enterprises("mine.csv"), sample("enterprises-with-errors.csv"));
        assertThat(shandan.tryGet(path(list)).status()).isEqualTo(404);
        assertThat(shandan.tryGet(path(list) + "/rows").status()).isEqualTo(404);
        assertThat(shandan.tryGet(path(list) + "/errors").status()).isEqualTo(404);
        assertThat(shandan.tryPost(path(list) + "/application", Json.of("ready", 1))
                        .status())
                .isEqualTo(404);
        assertThat(shandan.tryPost(path(list) + "/corrections?name=a", FILE, good)
                        .status())
                .isEqualTo(404);
        assertThat(walk.desk().auditor().tryGet(path(list)).status()).isEqualTo(200);
        assertThat(Stories.client().as("security-admin").tryGet(path(list)).status())
                .isEqualTo(403);

        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        byte[] bomb = zip("xl/_rels/workbook.xml.rels", new byte[40 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        for (Map.Entry<String, byte[]> bad : Map.of(
                        "没有", new byte[0], "既不是 XLSX", png, "XLSX", zip("a.txt", new byte[] {1}), "过大", bomb)
                .entrySet()) {
            Answer answer = clerk.tryPost(enterprises("list.xlsx"), FILE, bad.getValue());
            assertThat(answer.status()).as(bad.getKey() + answer.text()).isEqualTo(400);
        }
        assertThat(clerk.tryPost(enterprises("a.csv").replace("ENTERPRISE", "CLOSURE"), FILE, good)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("programme");
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void a_long_list_is_checked_and_entered_as_jobs() {
        int rows = 1_500;
        String[] lines = sample("enterprises.csv").split("\n", -1);
        String text = lines[0] + "\n"
                + IntStream.range(0, rows).mapToObj(i -> line(lines[1], i)).collect(Collectors.joining("\n"));

        JsonNode list = settled(upload(enterprises("long.csv"), text));

        assertThat(list.path("summary").has("jobId")).isTrue();
        assertThat(counts(list)).containsExactly(rows - 1, 1, 0, 0, 0);
        JsonNode entered = settled(apply(list));
        assertThat(counts(entered)).as(entered.toString()).containsExactly(0, 1, 0, 0, rows - 1);
        assertThat(clerk.get("/enterprises?words=长名单&size=1").path("total").asInt())
                .isEqualTo(rows - 1);
    }

    /** The last says the first again. Their codes lie beyond those of the stories, which count up from 100. */
    private static String line(String sample, int i) {
        String[] cells = sample.split(",", -1);
        cells[0] = "（样例）长名单" + i;
        cells[1] = SampleVariant.creditCode(Stories.KAIZHOU, i == 1_499 ? 90_000 : 90_000 + i);
        return String.join(",", cells);
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
