package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the sample's workers onto the rosters, plans for them, and says where each went（花名册、安置方案与去向）. */
public final class WorkerSteps {

    /** Who stays with the enterprise, or has left working life, needs no severance. */
    private static final Set<String> STAYING = Set.of("CH1", "CH3", "RETIRED");

    private final Desk desk;
    private final IndustrySteps industry;
    private final WorkerSample sample;
    private final Fund fund;
    private final Map<String, String> enterprises = new HashMap<>();
    private final Map<WorkerSample.Row, String> workers = new HashMap<>();
    private final List<JsonNode> plans = new ArrayList<>();

    /** Which money pays the workers, of which programme（所用指标）. */
    public record Fund(String programmeId, String appropriationId) {}

    WorkerSteps(KaizhouWalk walk, WorkerSample sample, Fund fund) {
        this.desk = walk.desk();
        this.industry = walk.industry();
        this.sample = sample;
        this.fund = fund;
    }

    public String enterpriseId(String roster) {
        return Kiln.cell(enterprises, roster);
    }

    public String workerId(WorkerSample.Row row) {
        String id = workers.get(row);
        if (id == null) {
            throw new IllegalArgumentException("not on a roster: " + row);
        }
        return id;
    }

    public int size() {
        return workers.size();
    }

    public List<JsonNode> plans() {
        return List.copyOf(plans);
    }

    /** The enterprises, then their rosters by the lists. */
    public void register() {
        industry.registerTownships();
        for (JsonNode enterprise : sample.enterprises()) {
            String roster = enterprise.path("roster").asText();
            JsonNode registered = desk.industryClerk().post("/enterprises", terms(enterprise));
            enterprises.put(roster, registered.path("id").asText());
        }
        for (String roster : enterprises.keySet()) {
            list(roster);
        }
    }

    private ObjectNode terms(JsonNode enterprise) {
        ObjectNode terms = Json.of("regionCode", desk.regionCode(), "synthetic", true);
        terms.set("townshipCode", sample.walk().path("township"));
        for (String field : List.of("name", "creditCode", "address", "legalPersonName", "legalPersonId", "account")) {
            terms.set(field, enterprise.path(field));
        }
        return terms;
    }

    private void list(String roster) {
        String upload = "/imports?kind=WORKER&region=" + desk.regionCode() + "&programme=" + fund.programmeId()
                + "&name=" + roster + ".csv";
        JsonNode made = desk.hrClerk().post(upload, "application/octet-stream", sample.roster(roster));
        String path = "/imports/" + made.path("summary").path("id").asText();
        JsonNode ready = settled(path).path("summary").path("ready");
        desk.hrClerk().post(path + "/application", Json.of("ready", ready.asInt()));
        settled(path);
        List<JsonNode> rows = desk.hrClerk().list(path + "/rows").stream()
                .sorted(Comparator.comparingInt(row -> row.path("rowNo").asInt()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (!row.has("subjectId")) {
                throw new IllegalStateException(roster + ": not entered: " + row);
            }
            workers.put(
                    new WorkerSample.Row(roster, i + 1), row.path("subjectId").asText());
        }
    }

    private JsonNode settled(String path) {
        return Awaited.until(
                () -> desk.hrClerk().get(path),
                list -> !list.path("summary").path("state").asText().endsWith("ING"));
    }

    /** Voted, reported where the law asks for it, and approved by others. */
    public void plan() {
        for (JsonNode enterprise : sample.enterprises()) {
            JsonNode plan = desk.hrClerk().post("/resettlement-plans", plan(enterprise));
            String id = plan.path("plan").path("id").asText();
            desk.approve(desk.hrReviewer(), id);
            desk.approve(desk.financeReviewer(), id);
            plans.add(desk.hrClerk().get("/resettlement-plans/" + id));
        }
    }

    private ObjectNode plan(JsonNode enterprise) {
        int staff = enterprise.path("staff").asInt();
        JsonNode days = sample.walk().path("days");
        JsonNode heads = enterprise.path("heads");
        int affected = Json.stream(heads).mapToInt(JsonNode::asInt).sum();
        ObjectNode terms = Json.of(
                "enterpriseId", enterpriseId(enterprise.path("roster").asText()),
                "programmeId", fund.programmeId(),
                "appropriationId", fund.appropriationId(),
                "riskPlan", enterprise.path("riskPlan").asText());
        ObjectNode figures = terms.putObject("figures").put("staff", staff).put("affected", affected);
        figures.set("heads", heads);
        figures.set("uses", enterprise.path("uses"));
        figures.set("amount", enterprise.path("amount"));
        String paper = paper();
        ObjectNode congress = terms.putObject("congress").put("entitled", staff).put("attended", staff);
        congress.put("inFavour", staff - staff / 10).put("attachmentSha256", paper);
        congress.set("heldOn", days.path("voted"));
        if (affected > heads.path("ch1").asInt()) {
            terms.set("contractsEndOn", days.path("lastDay"));
            ObjectNode report = terms.putObject("report").put("reportNo", "耀人〔2017〕合成1号");
            report.put("attachmentSha256", paper).set("explainedOn", days.path("explained"));
            report.set("reportedOn", days.path("reported"));
        }
        return terms;
    }

    /** A paper of the sample, which says of itself that it is one. */
    private String paper() {
        try {
            byte[] pdf = Files.readAllBytes(desk.sample().folder().resolve("evidence/acceptance.pdf"));
            return desk.hrClerk()
                    .post("/attachments?region=" + desk.regionCode() + "&name=paper.pdf", "application/pdf", pdf)
                    .path("sha256")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those who stay with the enterprise or retire, before severance is computed for the others. */
    public void stay() {
        place(true);
    }

    /** Those whose contract ended. */
    public void leave() {
        place(false);
    }

    private void place(boolean staying) {
        String paper = paper();
        List<Map<String, String>> rows = sample.placements().stream()
                .filter(row -> STAYING.contains(Kiln.cell(row, "status")) == staying)
                .toList();
        Together.each(rows, row -> desk.hrClerk().post("/placements", placement(row, paper)));
    }

    private ObjectNode placement(Map<String, String> row, String paper) {
        boolean early = Kiln.cell(row, "status").equals("CH3");
        boolean ended = !Kiln.cell(row, "contract_ended_on").isEmpty();
        return Json.of(
                "workerId", workerId(WorkerSample.Row.of(row)),
                "follows", 0,
                "status", row.get("status"),
                "startedOn", row.get("started_on"),
                "employer", row.get("employer"),
                "post", row.get("post"),
                "agreementNo", row.get("agreement_no"),
                "agreementSignedOn", early ? row.get("started_on") : null,
                "contractEndedOn", row.get("contract_ended_on"),
                "contractEndGround", ended ? "CLOSURE" : null,
                "registeredOn", row.get("registered_on"),
                "voluntary", early,
                "consented", early,
                "attachmentSha256", paper,
                "reason", row.get("reason"));
    }

    /** Whoever left has the papers, and the list of the unemployed was handed in（劳动合同法第五十条、社会保险法第五十条）. */
    public void handOver() {
        String today = sample.day("placed").toString();
        for (String kind : List.of("LEAVING_PAPERS", "UNEMPLOYMENT_LIST")) {
            List<String> open =
                    desk.hrClerk().list("/clocks?kind=" + kind + "&enterprise=" + enterpriseId("yaohua")).stream()
                            .map(clock -> clock.path("subjectId").asText())
                            .toList();
            desk.hrClerk()
                    .post(
                            "/clocks/marks",
                            Json.of("kind", kind, "workerIds", open, "doneOn", today, "note", "已办结（样例）"));
        }
    }

    /**
     * Whose insurance went on without a gap: all but those who are retired.
     *
     * @param from the first month, such as 2017-08
     * @param to the last month
     */
    public void insure(String from, String to) {
        List<String> insured = sample.placements().stream()
                .filter(row -> !Kiln.cell(row, "status").equals("RETIRED"))
                .map(row -> workerId(WorkerSample.Row.of(row)))
                .toList();
        desk.hrClerk()
                .post(
                        "/placements/insurance-months",
                        Json.of(
                                "workerIds", insured,
                                "from", from,
                                "to", to,
                                "schemes", List.of("PENSION", "MEDICAL", "UNEMPLOYMENT")));
    }

    /** The month's report, a line an enterprise. */
    public JsonNode report() {
        return desk.hrClerk().get(reportPath());
    }

    public void saveReport(Path folder) {
        for (String format : List.of("pdf", "xlsx")) {
            ReportSteps.write(
                    folder.resolve("placements-" + sample.reportMonth() + "." + format),
                    desk.hrClerk().download(reportPath() + "&format=" + format));
        }
    }

    private String reportPath() {
        return "/reports/placements?month=" + sample.reportMonth() + "&programmeId=" + fund.programmeId();
    }
}
