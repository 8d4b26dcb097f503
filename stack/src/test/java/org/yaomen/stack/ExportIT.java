package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;

/** A list leaves the system whole, and only for those who may see it（列表导出）. */
class ExportIT {

    /** Each list and a column that tells its rows apart. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("/awards", "id"),
            Map.entry("/appropriations", "id"),
            Map.entry("/approvals", "id"),
            Map.entry("/audit/records", "id"),
            Map.entry("/closures", "id"),
            Map.entry("/enterprises", "id"),
            Map.entry("/facilities", "id"),
            Map.entry("/payment-batches", "id"),
            Map.entry("/payment-instructions", "id"),
            Map.entry("/notices", "id"),
            Map.entry("/objections", "id"),
            Map.entry("/ledger/entries", "entryId"),
            Map.entry("/programmes", "id"),
            Map.entry("/county-accounts", "id"),
            Map.entry("/fund-sources", "id"),
            Map.entry("/townships", "code"));

    private static KaizhouWalk walk;

    @BeforeAll
    static void walk_in_kaizhou() {
        walk = Stories.with("KZ-01", "KZ-02");
        walk.untilSent();
    }

    @Test
    void every_list_is_exported_with_the_rows_and_in_the_order_of_the_list() {
        LISTS.forEach((list, key) -> {
            Official auditor = Stories.client().as("auditor");
            // The list first: an export is recorded itself.
            List<String> shown = auditor.list(list + "?sort=" + key).stream()
                    .map(row -> row.path(key).asText())
                    .toList();
            List<String> lines = csv(auditor, list + "/export?format=csv&sort=" + key + "&columns=" + key);

            assertThat(lines.subList(1, lines.size())).as(list).containsAll(shown);
            if (!list.startsWith("/audit")) {
                assertThat(lines.subList(1, 1 + shown.size())).as(list).isEqualTo(shown);
            }
        });
    }

    @Test
    void every_column_of_every_list_can_be_sorted_by_and_no_other() {
        Official auditor = Stories.client().as("auditor");
        for (String list : LISTS.keySet()) {
            JsonNode items = auditor.get(list + "?size=1").path("items");
            items.path(0).fieldNames().forEachRemaining(column -> {
                assertThat(auditor.tryGet(list + "?sort=-" + column).status())
                        .as(list + " by " + column)
                        .isEqualTo(200);
            });
            assertThat(auditor.tryGet(list + "?sort=nonsense").status())
                    .as(list)
                    .isEqualTo(400);
            assertThat(auditor.tryGet(list + "/export?sort=nonsense").status())
                    .as(list)
                    .isEqualTo(400);
            assertThat(auditor.tryGet(list + "/export?columns=nonsense").status())
                    .as(list)
                    .isEqualTo(400);
            assertThat(auditor.tryGet(list + "/export?format=exe").status())
                    .as(list)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_last_line_has_the_sums_of_the_filter_and_the_filter_holds() {
        Official auditor = Stories.client().as("auditor");
        String filter = "programmeId=" + walk.policy().programmeId();
        JsonNode list = auditor.get("/awards?size=1&" + filter);
        List<String> lines = csv(auditor, "/awards/export?format=csv&columns=payeeName,amount&" + filter);

        assertThat(lines.get(0)).isEqualTo("奖补对象,核定金额");
        assertThat(lines).hasSize(list.path("total").asInt() + 2);
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("合计," + list.path("totals").path("amount").asText());
        assertThat(lines.subList(1, lines.size() - 1).stream()
                        .map(line -> new BigDecimal(line.substring(line.lastIndexOf(',') + 1)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(list.path("totals").path("amount").asText());
    }

    @Test
    void pages_fit_together_from_either_end() {
        Official auditor = Stories.client().as("auditor");
        String programme = walk.policy().programmeId();
        for (String list : List.of(
                "/awards?programmeId=" + programme,
                "/awards?sort=-amount&programmeId=" + programme,
                "/closures?programme=" + programme,
                "/regions?words=0")) {
            List<JsonNode> whole = auditor.list(list);
            List<JsonNode> pages = new ArrayList<>();
            for (int page = 0; page * 3 <= whole.size(); page++) {
                auditor.get(list + "&size=3&page=" + page).path("items").forEach(pages::add);
            }
            assertThat(pages).as(list).hasSizeGreaterThan(1).isEqualTo(whole);
        }
    }

    @Test
    void rows_that_are_chosen_are_listed_with_their_own_sum() {
        Official auditor = Stories.client().as("auditor");
        for (String list : List.of("/awards", "/approvals", "/payment-instructions")) {
            List<JsonNode> two = auditor.list(list).subList(0, 2);
            String chosen = list + "?ids=" + two.get(0).path("id").asText() + ","
                    + two.get(1).path("id").asText();
            JsonNode answer = auditor.get(chosen + "&size=1");

            assertThat(answer.path("total").asInt()).as(list).isEqualTo(2);
            assertThat(new BigDecimal(answer.path("totals").path("amount").asText()))
                    .as(list)
                    .isEqualByComparingTo(two.stream()
                            .map(row -> new BigDecimal(row.path("amount").asText()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(Stories.client()
                            .as("auditor.shandan")
                            .get(chosen)
                            .path("total")
                            .asInt())
                    .as(list)
                    .isZero();
            assertThat(auditor.tryGet(list + "?ids=1,2").json().path("errors").findValuesAsText("pointer"))
                    .as(list)
                    .containsExactly("ids");
        }
    }

    @Test
    void a_spreadsheet_and_a_paper_are_what_they_are_called() throws IOException {
        String filter = "state=INSTRUCTED&programmeId=" + walk.policy().programmeId();
        Official auditor = Stories.client().as("auditor");

        try (ZipInputStream parts =
                new ZipInputStream(new ByteArrayInputStream(auditor.download("/awards/export?" + filter)))) {
            assertThat(parts.getNextEntry()).isNotNull();
        }
        assertThat(new String(auditor.download("/awards/export?format=pdf&" + filter), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }

    @Test
    void a_file_has_a_chinese_name_and_is_kept_by_no_cache() {
        Answer answer = SharedStack.officials().as("auditor").get("/payment-batches/export?format=csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E6%94%AF%E4%BB%98%E6%89%B9%E6%AC%A1");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void an_export_is_recorded_with_its_filter_and_its_rows() {
        Official auditor = Stories.client().as("auditor");
        String filter = "programmeId=" + walk.policy().programmeId();
        int rows = csv(auditor, "/awards/export?format=csv&" + filter).size() - 2;

        JsonNode record = auditor.get("/audit/records?action=list.export&size=1&sort=-recordedAt")
                .path("items")
                .path(0);
        assertThat(record.path("actor").asText()).isEqualTo("auditor");
        assertThat(record.path("after").asText())
                .contains("奖补一览", walk.policy().programmeId(), "csv", String.valueOf(rows));
    }

    @Test
    void the_wrong_county_gets_none_of_the_rows() {
        for (String list : LISTS.keySet()) {
            if (!list.equals("/programmes")) {
                String shandan = new String(
                        Stories.client().as("auditor.shandan").download(list + "/export?format=csv"),
                        StandardCharsets.UTF_8);
                assertThat(shandan).as(list).doesNotContain(",500154,", "\n500154");
            }
        }
        assertThat(csv(
                        Stories.client().as("auditor.shandan"),
                        "/awards/export?format=csv&columns=id&programmeId="
                                + walk.policy().programmeId()))
                .hasSize(1);
    }

    @Test
    void who_may_not_see_a_list_may_not_export_it() {
        assertThat(Stories.client()
                        .as("finance-clerk")
                        .tryGet("/audit/records/export")
                        .status())
                .isEqualTo(403);
        assertThat(Stories.client()
                        .as("industry-clerk")
                        .tryGet("/ledger/entries/export")
                        .status())
                .isEqualTo(403);
        assertThat(Stories.client().anybody().tryGet("/awards/export").status()).isEqualTo(401);
    }

    private static List<String> csv(Official official, String path) {
        String text = new String(official.download(path), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return Arrays.asList(text.substring(1).split("\r\n"));
    }
}
