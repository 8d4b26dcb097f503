package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two enterprises and their workers（职工安置样例）, read from a folder of {@code samples/}; rows keep the files' column names. */
public record WorkerSample(
        Path folder,
        ObjectNode walk,
        List<Map<String, String>> placements,
        List<Map<String, String>> arrears,
        List<Map<String, String>> expected) {

    /** Which line of which roster（花名册行）; the first is 1. */
    public record Row(String roster, int no) {
        static Row of(Map<String, String> cells) {
            return new Row(Kiln.cell(cells, "roster"), Integer.parseInt(Kiln.cell(cells, "row_no")));
        }
    }

    /** {@code home} is the working copy. */
    public static WorkerSample in(Path home) {
        Path folder = home.resolve("samples/workers-2017");
        return new WorkerSample(
                folder,
                Json.file(folder.resolve("walk.json")),
                Csv.read(folder.resolve("placements.csv")),
                Csv.read(folder.resolve("arrears.csv")),
                Csv.read(folder.resolve("expected.csv")));
    }

    public List<JsonNode> enterprises() {
        return Json.stream(walk.path("enterprises")).toList();
    }

    public LocalDate day(String name) {
        return LocalDate.parse(walk.path("days").path(name).asText());
    }

    public String reportMonth() {
        return walk.path("days").path("reportMonth").asText();
    }

    /** What must be read in full by nobody: every citizen ID and account. */
    public List<String> secrets() {
        return enterprises().stream()
                .flatMap(enterprise ->
                        Csv.read(folder.resolve(enterprise.path("roster").asText() + ".csv")).stream())
                .flatMap(row -> Stream.of(row.get(RosterSample.CITIZEN_ID), row.get(RosterSample.ACCOUNT_NO)))
                .toList();
    }

    byte[] roster(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
