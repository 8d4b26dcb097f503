package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A programme to be walked with everything it needs（样例）, read from a folder of {@code samples/}. Rows keep the files'
 * column names.
 */
public record Sample(
        Path folder,
        ObjectNode programme,
        ObjectNode ruleSet,
        List<Map<String, String>> townships,
        List<Kiln> kilns,
        List<Map<String, String>> fundSources,
        List<Map<String, String>> appropriations,
        Map<String, String> countyAccount,
        List<Map<String, String>> bankAnswers) {

    /** The sample that the demonstration walks; {@code home} is the working copy. */
    public static Sample kaizhou(Path home) {
        return in(home.resolve("samples/kaizhou-2017"));
    }

    static Sample in(Path folder) {
        List<Map<String, String>> closures = Csv.read(folder.resolve("closures.csv"));
        List<Map<String, String>> plans = Csv.read(folder.resolve("fund-plan.csv"));
        return new Sample(
                folder,
                Json.file(folder.resolve("programme.json")),
                Json.file(folder.resolve("rule-set.json")),
                Csv.read(folder.resolve("townships.csv")),
                Csv.read(folder.resolve("enterprises.csv")).stream()
                        .map(row -> Kiln.of(row, closures, plans))
                        .toList(),
                Csv.read(folder.resolve("fund-sources.csv")),
                Csv.read(folder.resolve("appropriations.csv")),
                Csv.read(folder.resolve("county-account.csv")).get(0),
                Csv.read(folder.resolve("bank-answers.csv")));
    }

    public Expected expected() {
        return Expected.in(folder);
    }

    public String regionCode() {
        return programme.path("regionCode").asText();
    }

    public Kiln kiln(String no) {
        return kilns.stream().filter(kiln -> kiln.no().equals(no)).findFirst().orElseThrow();
    }

    /** What the bank answers on this payment; nothing means that it succeeds. */
    Map<String, String> bankAnswer(String kilnNo, String rule) {
        return bankAnswers.stream()
                .filter(row -> kilnNo.equals(row.get("kiln_no")) && rule.equals(row.get("rule")))
                .findFirst()
                .orElse(Map.of());
    }

    /** The terms with one worked example that does not come out. */
    JsonNode ruleSetWithWrongExample() {
        ObjectNode wrong = ruleSet.deepCopy();
        ((ObjectNode) wrong.path("examples").path(0)).put("expected", "288000.01");
        return wrong;
    }
}
