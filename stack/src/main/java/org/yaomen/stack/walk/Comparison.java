package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Holds what came out against what must come out（结果比对）. */
public final class Comparison {

    private final KaizhouWalk walk;
    private final Expected expected;
    private final List<String> differences = new ArrayList<>();

    private Comparison(KaizhouWalk walk) {
        this.walk = walk;
        this.expected = walk.desk().sample().expected();
    }

    /** One sentence for each difference; none when everything is as expected. */
    public static List<String> differences(KaizhouWalk walk) {
        Comparison comparison = new Comparison(walk);
        comparison.awards();
        comparison.sources();
        return List.copyOf(comparison.differences);
    }

    private void awards() {
        List<Expected.Line> wanted = expected.lines();
        List<JsonNode> awards = Together.each(wanted, line -> walk.awards().get(line.kilnNo(), line.rule()));
        for (int i = 0; i < wanted.size(); i++) {
            award(wanted.get(i), awards.get(i));
        }
        same(
                "number of awards",
                String.valueOf(wanted.size()),
                String.valueOf(walk.awards().all().size()));
    }

    private void award(Expected.Line line, JsonNode award) {
        String what = line.kilnNo() + " " + line.rule() + " ";
        same(what + "kilnDoors", line.kilnDoors(), award.path("kilnDoors").asText());
        same(what + "closedOn", line.closedOn(), award.path("closedOn").asText());
        same(what + "amount", line.amount(), award.path("amount").asText());
        same(what + "state", line.state(), award.path("state").asText());
        if (line.state().equals("REFUSED")) {
            JsonNode proof =
                    walk.desk().financeClerk().get("/awards/" + award.path("id").asText() + "/proof");
            String codes = Json.stream(proof.path("calculation").path("reasons"))
                    .map(reason -> reason.path("code").asText())
                    .collect(Collectors.joining(";"));
            same(what + "reasons", line.reasons(), codes);
        }
    }

    private void sources() {
        for (String source : expected.sources().keySet()) {
            if (!source.equals("all")) {
                JsonNode appropriation = walk.desk()
                        .financeClerk()
                        .get("/appropriations/" + walk.funds().appropriationId(source));
                Expected.SourceTotal total =
                        Objects.requireNonNull(expected.sources().get(source));
                same(
                        source + " amount",
                        total.appropriated(),
                        appropriation.path("amount").asText());
                same(source + " paid", total.paid(), appropriation.path("paid").asText());
                same(
                        source + " available",
                        total.balance(),
                        appropriation.path("available").asText());
            }
        }
    }

    private void same(String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            differences.add("%s: expected %s, found %s 应为 %s，实为 %s".formatted(what, wanted, found, wanted, found));
        }
    }
}
