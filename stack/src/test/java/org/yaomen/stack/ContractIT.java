package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is promised about the whole system: its contract, and what it says of its own health（契约与健康）. */
@Order(Integer.MAX_VALUE - 1)
class ContractIT {

    private final Stack stack = SharedStack.stack();
    private final Officials officials = SharedStack.officials();

    /** Trials, and what shows personal data: each time is recorded, and the answer is kept nowhere. */
    private static final String KEEPS_NO_ANSWER = "/quotes/.*|.*/(replay|reveal|preview)"
            + "|/insurance-transfers/[^/]*/(forms|files)|/roster-disclosures/[^/]*/file";

    @Test
    void the_committed_contract_is_what_the_system_serves() throws IOException {
        String committed = Files.readString(Path.of("..", "docs", "openapi.yaml"));

        assertThat(officials.send(officials.requestAt("/openapi")).expect(200).text())
                .isEqualTo(committed);
    }

    @Test
    void every_write_that_creates_names_its_idempotency_key_in_the_contract() {
        assertThat(Contract.served(officials).operations())
                .hasSizeGreaterThan(20)
                .filteredOn(each -> each.method().equals("POST"))
                .filteredOn(each -> !each.path().matches(KEEPS_NO_ANSWER))
                .allMatch(each -> each.parameters("header").stream()
                        .anyMatch(header -> header.name().equals("Idempotency-Key") && header.required()));
    }

    @Test
    void without_its_database_it_is_alive_but_not_ready_and_recovers_by_itself() {
        stack.killPostgres();
        try {
            assertThat(status("/health/live")).isEqualTo(200);
            assertThat(status("/health/ready")).isEqualTo(503);
            Answer answer = officials.as("finance-clerk").get("/fund-sources");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        } finally {
            stack.startPostgres();
        }
        Instant begin = Instant.now();
        while (status("/health/ready") != 200) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
            Pause.millis(100);
        }
        officials.as("finance-clerk").get("/fund-sources").expect(200);
        System.out.printf(
                Locale.ROOT,
                "Ready again %d ms after the database%n",
                Duration.between(begin, Instant.now()).toMillis());
    }

    private int status(String address) {
        return officials.send(officials.requestAt(address)).status();
    }
}
