package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two hundred officials commit at once what covers only some of them. */
class OneAppropriationManyOfficialsTest {

    private static final int OFFICIALS = 200;
    private static final int COVERED = 73;
    private static final int CONNECTIONS = 40;

    @Test
    void exactly_as_many_commitments_succeed_as_the_appropriation_covers() throws Exception {
        TestDatabase database = TestDatabase.singleMachine();
        UUID funds;
        try (Session session = database.official("wang", KAIZHOU)) {
            funds = new Papers(session, KAIZHOU).appropriation("10512.00");
            session.commit();
        }
        BlockingQueue<Session> pool = new ArrayBlockingQueue<>(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            pool.add(database.application());
        }
        List<String> outcomes = allAtOnce(pool, funds);
        for (Session session : pool) {
            session.close();
        }
        assertThat(outcomes).containsOnly("committed", "refused");
        assertThat(outcomes.stream().filter("committed"::equals)).hasSize(COVERED);
        assertTheBooksAgree(database, funds);
    }

    private static List<String> allAtOnce(BlockingQueue<Session> pool, UUID funds) throws Exception {
        ExecutorService officials = Executors.newFixedThreadPool(OFFICIALS);
        CountDownLatch ready = new CountDownLatch(OFFICIALS);
        List<Future<String>> asked = new ArrayList<>();
        for (int i = 0; i < OFFICIALS; i++) {
            String name = "official-" + i;
            Callable<String> work = () -> {
                ready.countDown();
                ready.await();
                return commitOneAward(pool, name, funds);
            };
            asked.add(officials.submit(work));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : asked) {
            outcomes.add(one.get());
        }
        officials.shutdown();
        return outcomes;
    }

    private static String commitOneAward(BlockingQueue<Session> pool, String name, UUID funds)
            throws SQLException, InterruptedException {
        Session session = pool.take();
        try {
            session.enter(name, KAIZHOU);
            Papers papers = new Papers(session, KAIZHOU);
            papers.entry("COMMIT", funds, "144.00", "B-COMMITTED", "B-AVAILABLE");
            papers.audit(name, "award.commit");
            session.commit();
            return "committed";
        } catch (SQLException e) {
            session.rollback();
            return e.getMessage().contains("balance_never_negative") ? "refused" : e.getMessage();
        } finally {
            pool.add(session);
        }
    }

    private static void assertTheBooksAgree(TestDatabase database, UUID funds) throws SQLException {
        try (Session session = database.official("shen", "000000")) {
            assertThat(session.column(
                            "select account_code || ' ' || balance from account_balance where appropriation_id = ? order by 1",
                            funds))
                    .containsExactly("B-AUTHORITY 10512.00", "B-AVAILABLE 0.00", "B-COMMITTED 10512.00");
            assertThat(session.column("select entry_id from posting group by entry_id"
                            + " having sum(case side when 'D' then amount else -amount end) <> 0"))
                    .isEmpty();
            assertThat(session.count("select count(*) from journal_entry where kind = 'COMMIT'"))
                    .isEqualTo(COVERED);
            assertThat(session.value("select count(*) || ' ' || min(seq) || ' ' || max(seq) from chain_link"
                            + " where chain = 'LEDGER'"))
                    .isEqualTo((COVERED + 1) + " 1 " + (COVERED + 1));
            assertThat(session.column("select finding from broken_link")).isEmpty();
        }
    }
}
