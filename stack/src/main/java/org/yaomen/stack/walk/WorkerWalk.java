package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The workers of two enterprises, from the roster to the bank line and the month's report（职工安置全程）. */
public final class WorkerWalk {

    private final Desk desk;
    private final WorkerSample sample;
    private final WorkerSteps workers;
    private final SeveranceSteps severance;
    private final TransferSteps transfer;

    private WorkerWalk(KaizhouWalk walk, WorkerSample sample, WorkerSteps.Fund fund) {
        this.desk = walk.desk();
        this.sample = sample;
        this.workers = new WorkerSteps(walk, sample, fund);
        this.severance = new SeveranceSteps(desk, sample, workers, fund);
        this.transfer = new TransferSteps(desk, sample, workers);
    }

    /** By the officials of a walk in Kaizhou; {@code home} is the folder that holds {@code samples}. */
    public static WorkerWalk of(KaizhouWalk walk, Path home, WorkerSteps.Fund fund) {
        return new WorkerWalk(walk, WorkerSample.in(home), fund);
    }

    public WorkerSample sample() {
        return sample;
    }

    public WorkerSteps workers() {
        return workers;
    }

    public SeveranceSteps severance() {
        return severance;
    }

    public TransferSteps transfer() {
        return transfer;
    }

    /** The rosters are in, and the plans approved. */
    public void untilPlanned() {
        itIs("listed");
        workers.register();
        itIs("planned");
        workers.plan();
    }

    /** … what everybody is owed is computed, approved and paid. */
    public void untilPaid() {
        itIs("left");
        workers.stay();
        severance.declare("yaohua");
        severance.calculate();
        severance.approve();
        itIs("paid");
        severance.collecting();
        severance.pay();
    }

    /** … everybody is placed, and one pension moved. */
    public void untilPlaced() {
        itIs("placed");
        workers.leave();
        workers.handOver();
        workers.insure(sample.reportMonth(), sample.reportMonth());
        transfer.walk();
    }

    private void itIs(String day) {
        LocalDate at = sample.day(day);
        desk.itIs(at);
    }

    public void save(Path folder) {
        severance.saveFiles(folder.resolve("bank"));
        transfer.saveForms(folder);
        workers.saveReport(folder);
    }

    /** One sentence for each difference from {@code expected.csv}; none when everything is as expected. */
    public List<String> differences() {
        Map<String, Map<String, JsonNode>> lines = severance.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.path("workerId").asText(),
                        Collectors.toMap(line -> line.path("kind").asText(), line -> line)));
        List<String> differences = new ArrayList<>();
        for (Map<String, String> row : sample.expected()) {
            WorkerSample.Row of = WorkerSample.Row.of(row);
            Map<String, JsonNode> found = lines.getOrDefault(workers.workerId(of), Map.of());
            for (String figure : List.of("severance", "tax", "net", "wage_arrears", "insurance_arrears")) {
                String was = figure(found, figure);
                if (new BigDecimal(Kiln.cell(row, figure)).compareTo(new BigDecimal(was)) != 0) {
                    differences.add(
                            "%s %s: expected %s, found %s 应为前者，实为后者".formatted(of, figure, row.get(figure), was));
                }
            }
        }
        String moved = transfer.transfer().path("state").asText();
        if (!moved.equals("COMPLETED")) {
            differences.add("pension transfer 养老保险转移: " + moved);
        }
        return differences;
    }

    private static String figure(Map<String, JsonNode> lines, String figure) {
        boolean arrears = figure.endsWith("_arrears");
        JsonNode line = lines.get(arrears ? figure.toUpperCase(Locale.ROOT) : "SEVERANCE");
        if (line == null) {
            return "0";
        }
        boolean paid = line.path("net").asText().equals("0.00")
                || line.path("state").asText().equals("PAID");
        String field = arrears || figure.equals("severance") ? "amount" : figure;
        return paid ? line.path(field).asText() : "-1";
    }

    /** The month's report for a terminal, a line an enterprise and their sum. */
    public String table() {
        TextTable table = new TextTable(
                "企业 Enterprise", ">职工", ">CH1", ">CH2", ">CH3", ">CH4", ">自谋", ">退休", ">应付 Due", ">已付 Paid");
        JsonNode report = workers.report();
        List<JsonNode> rows = new ArrayList<>(Json.stream(report.path("items")).toList());
        rows.add(report.path("sums"));
        for (JsonNode row : rows) {
            table.row(
                    row.path("enterpriseName").asText("合计 Sum"),
                    row.path("planned").asText(),
                    row.path("ch1").asText(),
                    row.path("ch2").asText(),
                    row.path("ch3").asText(),
                    row.path("ch4").asText(),
                    row.path("selfEmployed").asText(),
                    row.path("retired").asText(),
                    row.path("severanceDue").asText("–"),
                    row.path("severancePaid").asText("–"));
        }
        return table + "\n人和号码全部是合成的 every person and number is synthetic";
    }
}
