package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.WalkDays;

/** The human resources desk of two counties（人社经办）: lists it sends, what becomes of them, and what must not be seen. */
final class RosterDesk {

    static final String FILE = "application/octet-stream";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    static final String ONE = "KZ-01";
    static final String TWO = "KZ-02";

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9X-]{7,}");
    private static final List<String> SECRET =
            List.of(RosterSample.CITIZEN_ID, RosterSample.ACCOUNT_NO, RosterSample.PHONE, RosterSample.BORN_ON);

    final KaizhouWalk kaizhou = Stories.with(ONE, TWO);
    final KaizhouWalk shandan = Stories.in(Stories.SHANDAN, ONE);
    final Official clerk = Stories.client().as("hr-clerk");

    /** Enterprises of two counties, whose workers are to be kept. */
    RosterDesk() {
        for (KaizhouWalk walk : List.of(kaizhou, shandan)) {
            walk.desk().itIs(WalkDays.PROGRAMME);
            walk.policy().inForce();
            walk.desk().itIs(WalkDays.PUBLISHED);
            walk.industry().register();
        }
    }

    Map<String, String> worker(String kiln, int number) {
        return RosterSample.worker(kaizhou.desk().sample().kiln(kiln).enterprise("credit_code"), number);
    }

    static Map<String, String> with(Map<String, String> cells, String head, String text) {
        cells.put(head, text);
        return cells;
    }

    String upload(String name) {
        return "/imports?kind=WORKER&region=" + Stories.KAIZHOU + "&programme="
                + kaizhou.policy().programmeId() + "&name=" + name;
    }

    JsonNode uploaded(String name, List<Map<String, String>> workers) {
        return clerk.post(upload(name), FILE, RosterSample.csv(workers).getBytes(StandardCharsets.UTF_8));
    }

    static String path(JsonNode list) {
        return "/imports/" + list.path("summary").path("id").asText();
    }

    static List<Integer> counts(JsonNode list) {
        return Stream.of("ready", "warned", "error", "existing", "applied")
                .map(field -> list.path("summary").path(field).asInt())
                .toList();
    }

    JsonNode applied(JsonNode list) {
        return clerk.post(
                path(list) + "/application",
                Json.of("ready", list.path("summary").path("ready").asInt()));
    }

    String rows(JsonNode list) {
        return clerk.get(path(list) + "/rows?size=100").toString();
    }

    /** The worker that a row of the list became. */
    JsonNode entered(JsonNode list, int rowNo) {
        JsonNode row = Json.stream(clerk.get(path(list) + "/rows?size=100").path("items"))
                .filter(each -> each.path("rowNo").asInt() == rowNo)
                .findFirst()
                .orElseThrow();
        return clerk.get("/workers/" + row.path("subjectId").asText());
    }

    static List<String> texts(JsonNode array) {
        return Json.stream(array).map(JsonNode::asText).toList();
    }

    static ObjectNode terms(KaizhouWalk walk, String kiln, int number) {
        return RosterSample.terms(
                walk.industry().enterpriseId(kiln), walk.policy().programmeId(), number);
    }

    /** Neither number, account, telephone nor day of birth of any of them, in whatever was answered. */
    static void nobodyIsShown(String answered, List<Map<String, String>> workers) {
        Set<String> shown =
                NUMBER.matcher(answered).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(workers)
                .flatExtracting(worker -> SECRET.stream().map(worker::get).toList())
                .doesNotContainAnyElementsOf(shown);
    }

    JsonNode settled(JsonNode list) {
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
