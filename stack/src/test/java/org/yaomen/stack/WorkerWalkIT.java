package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.WalkDays;
import org.yaomen.stack.walk.WorkerSteps;
import org.yaomen.stack.walk.WorkerWalk;

/** A hundred and sixty workers of two enterprises, from the roster to the bank line and the month's report（职工安置全程）. */
class WorkerWalkIT {

    private static WorkerWalk workers;

    @BeforeAll
    static void walk_all_the_way() {
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().more("WORKERS", "12000000.00");
        WorkerSteps.Fund fund = new WorkerSteps.Fund(
                walk.policy().programmeId(), walk.funds().appropriationIds().get(0));
        workers = WorkerWalk.of(walk, Path.of("..").toAbsolutePath().normalize(), fund);
        workers.untilPlanned();
        workers.untilPaid();
        workers.untilPlaced();
    }

    @Test
    void everybody_gets_what_expected_csv_says_and_the_pension_has_moved() {
        assertThat(workers.differences()).isEmpty();
    }

    @Test
    void the_months_report_counts_everybody_once() {
        JsonNode sums = workers.workers().report().path("sums");

        assertThat(sums.path("planned").asInt()).isEqualTo(160);
        assertThat(sums.path("placed").asInt()).isEqualTo(90 + 46 + 8 + 4);
        assertThat(sums.path("severancePaid").asText()).isEqualTo("2721250.00");
        assertThat(sums.path("wageArrearsHeads").asInt())
                .as("all arrears of wages were paid")
                .isZero();
        assertThat(sums.path("insuranceArrearsHeads").asInt())
                .as("all arrears of insurance were paid to whoever collects")
                .isZero();
    }

    /** The paper of a transfer and the file for the bank excepted, which are for whom they are for. */
    @Test
    void nobodys_number_or_account_is_read_in_full_in_a_list_an_export_or_a_log() throws IOException {
        List<String> secrets = workers.sample().secrets();
        assertThat(secrets).hasSize(2 * 160).doesNotHaveDuplicates();
        String enterprise = workers.workers().enterpriseId("yaohua");
        List<String> addresses = List.of(
                "/workers?size=500&enterprise=" + enterprise,
                "/workers/export?format=csv&enterprise=" + enterprise,
                "/placements?size=500&enterprise=" + enterprise,
                "/placements/export?format=csv&enterprise=" + enterprise,
                workers.severance().path() + "/facts?size=500",
                workers.severance().path() + "/lines?size=500",
                workers.severance().path() + "/lines/export?format=csv",
                "/payment-instructions?size=500",
                "/payment-instructions/export?format=csv",
                "/insurance-transfers/export?format=csv",
                "/clocks/export?format=csv",
                "/audit/records?size=500",
                "/search?words=%E6%A0%B7%E4%BE%8B029");
        List<String> found = new ArrayList<>();
        int read = 0;
        for (String user : List.of("hr-clerk", "hr-reviewer", "finance-clerk", "cashier", "auditor")) {
            for (String address : addresses) {
                Answer answer = Stories.client().as(user).tryGet(address);
                read += answer.status() == 200 ? 1 : 0;
                secrets.stream().filter(answer.text()::contains).forEach(secret -> found.add(user + " " + address));
            }
        }
        assertThat(read).as("answers that were looked at").isGreaterThan(addresses.size() * 3);
        assertThat(found).isEmpty();
        assertThat(Concealed.inLogs(secrets)).isEmpty();
    }
}
