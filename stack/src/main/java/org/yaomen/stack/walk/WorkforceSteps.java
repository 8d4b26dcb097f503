package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;

/** Takes whole rosters through their desks（成批职工办理）: entered as lists, owed on sheets, compared with their plan, counted. */
public final class WorkforceSteps {

    private static final byte[] RESOLUTION = "%PDF-1.4\n% 决议\n".getBytes(StandardCharsets.UTF_8);

    private final KaizhouWalk walk;
    private final Official hr;
    private final Official finance;

    public WorkforceSteps(KaizhouWalk walk) {
        this.walk = walk;
        this.hr = walk.desk().client().as("hr-clerk");
        this.finance = walk.desk().financeClerk();
    }

    /** Workers by their numbers as a file, of the enterprise with this code. */
    public static byte[] roster(String creditCode, int first, int count) {
        return RosterSample.csv(IntStream.range(first, first + count)
                        .mapToObj(number -> RosterSample.worker(creditCode, number))
                        .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Answers the list, which a job may still be checking. */
    public JsonNode upload(byte[] file) {
        return hr.post(
                "/imports?kind=WORKER&region=" + walk.desk().regionCode() + "&programme="
                        + walk.policy().programmeId() + "&name=roster.csv",
                "text/csv",
                file);
    }

    /** Answers the list, which a job may still be entering. */
    public JsonNode enter(JsonNode list) {
        return hr.post(
                "/imports/" + id(list) + "/application",
                Json.of("ready", list.path("summary").path("ready").asInt()));
    }

    public static String id(JsonNode list) {
        return list.path("summary").path("id").asText();
    }

    /** The list as it is when its job, if it has one, has ended. */
    public JsonNode settled(JsonNode list) {
        String job = list.path("summary").path("jobId").asText();
        if (!job.isEmpty()) {
            ended(job, hr);
        }
        return hr.get("/imports/" + id(list));
    }

    /** A sheet of everybody on the enterprise's roster; answers its id. */
    public String sheet(String enterprise) {
        ObjectNode terms = Json.of("enterpriseId", enterprise);
        terms.put("programmeId", walk.policy().programmeId())
                .put("leftOn", WalkDays.PUBLISHED.minusDays(1).toString());
        terms.put("reason", "CLOSED").put("localMonthlyWage", "5500.00").put("localAnnualWage", "66000.00");
        terms.put("minimumWage", "1500.00").put("wageSource", "渝人社发〔2017〕1号");
        return hr.post("/severance-sheets", terms).path("sheet").path("id").asText();
    }

    /** Answers the job. */
    public JsonNode calculate(String sheet, String appropriation) {
        return finance.post(
                "/severance-sheets/" + sheet + "/calculation",
                Json.of("appropriationId", appropriation, "payOn", WalkDays.PUBLISHED.toString()));
    }

    /** A plan that moves all these within the enterprise; answers its id. */
    public String plan(String enterprise, String appropriation, int workers) {
        String file = hr.post(
                        "/attachments?region=" + walk.desk().regionCode() + "&name=r.pdf",
                        "application/pdf",
                        RESOLUTION)
                .path("sha256")
                .asText();
        ObjectNode terms = Json.of("enterpriseId", enterprise);
        terms.put("programmeId", walk.policy().programmeId()).put("appropriationId", appropriation);
        ObjectNode figures = terms.putObject("figures");
        figures.put("staff", workers).put("affected", workers).put("amount", "100.00");
        figures.set("heads", Json.of("ch1", workers, "ch2", 0, "ch3", 0, "ch4", 0, "other", 0));
        ObjectNode uses = figures.putObject("uses").put("u2", "100.00");
        for (int use : new int[] {1, 3, 4, 5, 6}) {
            uses.put(String.format(Locale.ROOT, "u%d", use), "0.00");
        }
        terms.put("riskPlan", "设接待点，及时答复");
        ObjectNode congress = terms.putObject("congress").put("heldOn", WalkDays.PUBLISHED.toString());
        congress.put("entitled", 60).put("attended", 60).put("inFavour", 60).put("attachmentSha256", file);
        return hr.post("/resettlement-plans", terms).path("plan").path("id").asText();
    }

    /** Begins to compare the plan with its roster; answers the report. */
    public JsonNode check(String plan) {
        return hr.post("/worker-reports", Json.of("kind", "PLAN_CHECK", "planId", plan));
    }

    /** Begins to count the month; answers the report. */
    public JsonNode month(String month) {
        return hr.post(
                "/worker-reports",
                Json.of(
                        "kind",
                        "PLACEMENT_MONTH",
                        "month",
                        month,
                        "programmeId",
                        walk.policy().programmeId()));
    }

    /** The report as it was frozen. */
    public JsonNode frozen(JsonNode report) {
        ended(report.path("report").path("jobId").asText(), hr);
        return hr.get("/worker-reports/" + report.path("report").path("id").asText());
    }

    /** The job when it is done. */
    public JsonNode ended(JsonNode job) {
        return ended(job.path("id").asText(), finance);
    }

    private static JsonNode ended(String job, Official official) {
        JsonNode now = official.get("/jobs/" + job);
        while (now.path("state").asText().equals("WAITING")
                || now.path("state").asText().equals("RUNNING")) {
            pause();
            now = official.get("/jobs/" + job);
        }
        if (!now.path("state").asText().equals("DONE")) {
            throw new IllegalStateException(now.toString());
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
