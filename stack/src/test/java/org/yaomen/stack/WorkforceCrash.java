package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.yaomen.stack.bench.Subject;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WorkforceSteps;

/** A roster that is being entered and a sheet that is being calculated when the servers are killed（职工作业中断）. */
record WorkforceCrash(
        WorkforceSteps steps, Official hr, String appropriation, String sheet, JsonNode list, Under under) {

    private static final int ON_SHEET = 1_600;
    private static final int LISTED = 2_400;
    private static final int FIRST = 300_000;

    /** What is under way（进行中）. */
    private static final class Under {
        private JsonNode entering = MissingNode.getInstance();
        private JsonNode calculating = MissingNode.getInstance();
    }

    static WorkforceCrash of(KaizhouWalk walk) {
        WorkforceSteps steps = new WorkforceSteps(walk);
        String code = walk.desk().sample().kiln("KZ-01").enterprise("credit_code");
        steps.settled(steps.enter(steps.settled(steps.upload(WorkforceSteps.roster(code, FIRST, ON_SHEET)))));
        String sheet = steps.sheet(walk.industry().enterpriseId("KZ-01"));
        JsonNode list = steps.settled(steps.upload(WorkforceSteps.roster(code, FIRST + ON_SHEET, LISTED)));
        return new WorkforceCrash(
                steps,
                walk.desk().client().as("hr-clerk"),
                walk.funds().appropriationIds().get(0),
                sheet,
                list,
                new Under());
    }

    void begin() {
        under.entering = steps.enter(list);
        under.calculating = steps.calculate(sheet, appropriation);
    }

    private JsonNode entry() {
        return hr.get("/jobs/" + under.entering.path("summary").path("jobId").asText());
    }

    private JsonNode calculation() {
        return hr.get("/jobs/" + under.calculating.path("id").asText());
    }

    /** Both have begun; that neither has ended is what makes it a crash in their middle. */
    boolean isUnderWay() {
        JsonNode entry = entry();
        JsonNode calculation = calculation();
        boolean begun =
                entry.path("done").asInt() > 0 && calculation.path("done").asInt() > 0;
        assertThat(begun
                        && entry.path("done").asInt() == LISTED
                        && calculation.path("done").asInt() == ON_SHEET)
                .as("both ended before the kill")
                .isFalse();
        return begun;
    }

    void isWholeAndOnce() throws SQLException {
        JsonNode done = steps.settled(hr.get("/imports/" + WorkforceSteps.id(list)));
        assertThat(done.path("summary").path("applied").asInt()).isEqualTo(LISTED);
        JsonNode job = steps.ended(calculation());
        assertThat(job.path("done").asInt()).isEqualTo(ON_SHEET);
        assertThat(job.path("failed").asInt()).isZero();
        JsonNode frozen = hr.get("/severance-sheets/" + sheet).path("sheet");
        assertThat(frozen.path("state").asText()).isEqualTo("CALCULATED");
        assertThat(frozen.path("lines").asInt()).isEqualTo(ON_SHEET);
        assertThat(hr.get("/severance-sheets/" + sheet + "/lines?size=1")
                        .path("totals")
                        .path("amount"))
                .isEqualTo(frozen.path("amount"));
        Subject.Login owner = SharedStack.stack().ownerLogin();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            assertThat(count(
                            statement,
                            "select count(distinct citizen_id_index) - abs(count(*) - " + LISTED
                                    + ") from worker where import_id = '" + WorkforceSteps.id(list) + "'"))
                    .as("neither a worker twice nor one missing")
                    .isEqualTo(LISTED);
            assertThat(count(
                            statement,
                            "select count(distinct worker_id) - abs(count(*) - " + ON_SHEET
                                    + ") from severance_line where sheet_id = '" + sheet + "' and kind = 'SEVERANCE'"))
                    .as("neither a line twice nor one missing")
                    .isEqualTo(ON_SHEET);
        }
        isCountedOnceAndKept();
    }

    /** What is asked for twice while it is counted is one report; its text has the digest that it says. */
    private void isCountedOnceAndKept() {
        JsonNode first = steps.month("2017-12");
        JsonNode second = steps.month("2017-12");
        JsonNode report = steps.frozen(first);
        if (second.path("report").path("state").asText().equals("COUNTING")
                && first.path("report").path("state").asText().equals("COUNTING")) {
            assertThat(second.path("report").path("id"))
                    .isEqualTo(first.path("report").path("id"));
        }
        assertThat(report.path("report").path("workers").asInt()).isEqualTo(ON_SHEET + LISTED);
        byte[] text = hr.download(
                "/worker-reports/" + report.path("report").path("id").asText() + "/file");
        assertThat(sha256(text)).isEqualTo(report.path("report").path("sha256").asText());
        JsonNode sums = report.path("document").path("placements").path("sums");
        String under = "/placements?size=1&on=2017-12-18&programme="
                + report.path("report").path("programmeId").asText() + "&knownAt="
                + report.path("report").path("knownAt").asText();
        assertThat(hr.get(under).path("total").asInt())
                .isEqualTo(sums.path("planned").asInt());
        assertThat(hr.get(under + "&status=WAITING").path("total").asInt())
                .isEqualTo(sums.path("waiting").asInt());
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
