package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.PaymentJourney.Acknowledged;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.WalkDays;

/**
 * {@code kill -9} in the middle of paying（崩溃恢复）: nothing acknowledged is missing, nothing is paid twice, the chains
 * verify. The moment is drawn at random; {@code -Dcrash.rounds} asks for more rounds, {@code -Dcrash.seed} for the same
 * moments again.
 */
@Order(Integer.MAX_VALUE)
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 20);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final int CLIENTS = 4;
    private static final int AWARDS_A_CLIENT = 2;
    private static final int LATEST_MILLIS = 1_500;

    /** What is killed in which round: of fourteen, two kill the server, which takes half a minute to come back. */
    private enum Victims {
        BOTH(true, true),
        DATABASE(false, true),
        SERVER(true, false);

        private final boolean server;
        private final boolean database;

        static Victims of(int round) {
            return round % 14 == 0 ? BOTH : round % 7 == 0 ? SERVER : DATABASE;
        }

        Victims(boolean server, boolean database) {
            this.server = server;
            this.database = database;
        }

        @Override
        public String toString() {
            return (server ? "WildFly " : "") + (database ? "PostgreSQL" : "");
        }
    }

    private final Stack stack = SharedStack.stack();
    private final Officials officials = SharedStack.officials();
    private final Gate gate = new Gate();
    private final Random random = new Random(SEED);

    @Test
    void nothing_acknowledged_is_missing_and_nothing_is_paid_twice() throws SQLException {
        Instant begin = Instant.now();
        List<String> awards = approvedAwards(ROUNDS * CLIENTS * AWARDS_A_CLIENT);
        String account = countyAccount();
        System.out.printf(
                "Crash: seed %d, %d awards approved in %d s%n",
                SEED, awards.size(), Duration.between(begin, Instant.now()).toSeconds());
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * CLIENTS * AWARDS_A_CLIENT;
            round(round, account, awards.subList(first, first + CLIENTS * AWARDS_A_CLIENT));
        }
        theBooksSayTheSame(awards);
        JsonNode chains =
                officials.as("auditor").get("/audit/verification").expect(200).json();
        assertThat(chains.path("intact").asBoolean()).as(chains.toString()).isTrue();
        System.out.printf(
                "Crash: %d rounds in %d s, chains intact%n",
                ROUNDS, Duration.between(begin, Instant.now()).toSeconds());
    }

    private void round(int number, String account, List<String> awards) throws SQLException {
        Victims victims = Victims.of(number);
        int moment = random.nextInt(LATEST_MILLIS);
        Instant begin = Instant.now();
        List<PaymentJourney> journeys = journeys(account, awards);
        ExecutorService hands = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> running = journeys.stream()
                .map(journey -> CompletableFuture.runAsync(journey, hands))
                .toList();
        Pause.millis(moment);
        kill(victims);
        List<Acknowledged> before = journeys.stream()
                .flatMap(journey -> journey.acknowledged().stream())
                .toList();
        Instant killed = Instant.now();
        start(victims);
        Instant up = Instant.now();
        for (Acknowledged acknowledged : before) {
            assertKept(number, acknowledged);
        }
        gate.open();
        running.forEach(CompletableFuture::join);
        hands.shutdown();
        assertDoneOnce(number, journeys);
        System.out.printf(
                "Crash round %2d: %s at %4d ms, %2d of %d acknowledged; up after %4.1f s, round %4.1f s%n",
                number + 1,
                victims,
                moment,
                before.size(),
                CLIENTS * 5,
                Duration.between(killed, up).toMillis() / 1000.0,
                Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    private List<PaymentJourney> journeys(String account, List<String> awards) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> new PaymentJourney(
                        officials,
                        gate,
                        account,
                        awards.subList(client * AWARDS_A_CLIENT, (client + 1) * AWARDS_A_CLIENT)))
                .toList();
    }

    private void assertDoneOnce(int number, List<PaymentJourney> journeys) throws SQLException {
        for (PaymentJourney journey : journeys) {
            for (Acknowledged acknowledged : journey.acknowledged()) {
                assertThat(journey.again(acknowledged)).as("round " + number).isEqualTo(acknowledged);
            }
            for (String award : journey.awardIds()) {
                assertPaidOnce(number, award);
            }
        }
    }

    private void kill(Victims victims) {
        if (victims.server) {
            stack.killWildFly();
        }
        if (victims.database) {
            stack.killPostgres();
        }
        gate.close();
    }

    private void start(Victims victims) {
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> {
            if (victims.database) {
                stack.startPostgres();
            }
        });
        if (victims.server) {
            stack.startWildFly();
        }
        database.join();
    }

    /** The answer is still on file, and so is what it told of. */
    private void assertKept(int round, Acknowledged acknowledged) throws SQLException {
        PaymentJourney.Write write = acknowledged.write();
        String what = "round %d, seed %d: acknowledged %s".formatted(round, SEED, write.step());
        assertThat(one(
                        "select answer from idempotency_record where username = ? and key = ? and status = "
                                + acknowledged.status(),
                        write.user(),
                        write.key()))
                .as(what)
                .isEqualTo(acknowledged.answer());
        JsonNode answer = Officials.parse(acknowledged.answer().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        switch (write.step()) {
            case "instruct" -> {
                for (JsonNode award : answer.path("awards")) {
                    assertThat(one(
                                    "select count(*) from payment_instruction where subject_id = ?::uuid",
                                    award.path("id").asText()))
                            .as(what)
                            .isEqualTo("1");
                }
            }
            case "batch" ->
                assertBatch(what, answer.path("id").asText(), "IN_APPROVAL", "APPROVED", "SENT", "COMPLETED");
            case "approve" ->
                assertThat(one(
                                "select count(*) from approval_step where case_id = ?::uuid",
                                write.path().replaceAll("^/approvals/|/decisions$", "")))
                        .as(what)
                        .isEqualTo("1");
            case "send" -> assertBatch(what, answer.path("id").asText(), "SENT", "COMPLETED");
            default -> assertBatch(what, answer.path("batchId").asText(), "COMPLETED");
        }
    }

    private void assertBatch(String what, String id, String... states) throws SQLException {
        assertThat(one("select state from payment_batch where id = ?::uuid", id))
                .as(what)
                .isIn((Object[]) states);
    }

    private void assertPaidOnce(int round, String award) throws SQLException {
        assertThat(one(
                        "select count(*) filter (where e.kind = 'PAID') || ' of ' || count(distinct i.id)"
                                + " from payment_instruction i join payment_event e on e.instruction_id = i.id"
                                + " where i.subject_id = ?::uuid",
                        award))
                .as("round %d, seed %d: payments of award %s".formatted(round, SEED, award))
                .isEqualTo("1 of 1");
        assertThat(one("select state from award where id = ?::uuid", award)).isEqualTo("PAID");
    }

    /** What was executed in the books is the sum of what was paid, appropriation by appropriation. */
    private void theBooksSayTheSame(List<String> awards) throws SQLException {
        String ids = String.join(",", awards);
        assertThat(one(
                        "select count(*) || ' ' || sum(amount) from payment_event e where kind = 'PAID' and instruction_id in"
                                + " (select id from payment_instruction where subject_id = any(string_to_array(?, ',')::uuid[]))",
                        ids))
                .isEqualTo(one(
                        "select count(*) || ' ' || sum(amount) from award where id = any(string_to_array(?, ',')::uuid[])",
                        ids));
        assertThat(one("select count(*) from (select appropriation_id, sum(case p.side when 'D' then p.amount else"
                        + " -p.amount end) as executed from posting p where account_code = 'B-EXECUTED' group by 1) b"
                        + " full join (select i.appropriation_id, sum(case e.kind when 'PAID' then e.amount else"
                        + " -e.amount end) as paid from payment_event e join payment_instruction i on"
                        + " i.id = e.instruction_id where e.kind = 'PAID' or e.kind = 'RETURNED' and exists (select from"
                        + " payment_event p where p.instruction_id = i.id and p.kind = 'PAID') group by 1) m using"
                        + " (appropriation_id) where coalesce(executed, 0) <> coalesce(paid, 0)"))
                .as("appropriations whose books differ from the bank")
                .isEqualTo("0");
    }

    private String one(String sql, String... parameters) throws SQLException {
        try (Connection connection = stack.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        }
    }

    // ---------------------------------------------------------------- what there is to pay

    private static List<String> approvedAwards(int wanted) {
        List<String> awards = new ArrayList<>();
        while (awards.size() < wanted) {
            KaizhouWalk walk = Stories.in(Stories.KAIZHOU, allKilns());
            walk.untilApproved();
            walk.awards()
                    .all("APPROVED")
                    .forEach(award -> awards.add(award.path("id").asText()));
            walk.desk().itIs(WalkDays.PAID);
        }
        return awards.subList(0, wanted);
    }

    private static String[] allKilns() {
        return Stories.sample().kilns().stream().map(kiln -> kiln.no()).toArray(String[]::new);
    }

    private String countyAccount() {
        JsonNode known = officials
                .as("cashier")
                .get("/county-accounts")
                .expect(200)
                .json()
                .path("items");
        if (!known.isEmpty()) {
            return known.get(0).path("id").asText();
        }
        Map<String, String> row = Stories.sample().countyAccount();
        return officials
                .as("finance-approver")
                .post(
                        "/county-accounts",
                        Map.of(
                                "regionCode", Stories.KAIZHOU,
                                "name", row.get("name"),
                                "account", row.get("account_no"),
                                "bankCode", row.get("bank_code"),
                                "bankName", row.get("bank_name"),
                                "synthetic", true))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }
}
