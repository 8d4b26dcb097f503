package org.yaomen.database;

import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scaling takes all awards of its rule or none, and they add up to the money. */
class ScalingTest {

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.production();
    }

    /** A scaling of the one award to {@code pool}, its new calculation of {@code amount} in force or not. */
    private static void scale(Session session, String pool, String amount, boolean inForce) throws SQLException {
        Papers papers = new Papers(session, KAIZHOU);
        papers.calculation();
        UUID appropriation = papers.appropriation("100000.00");
        UUID scaling = UUID.randomUUID();
        session.run(
                "insert into award_scaling select ?, region_code, programme_id, rule_code, ?, 1, amount, cast(? as numeric),"
                        + " '试〔2018〕1号', '第五条', 'wang', now() from award",
                scaling,
                appropriation,
                pool);
        UUID calculation = UUID.randomUUID();
        session.run(
                "insert into calculation select ?, region_code, award_id, 2, rule_set_id, rule_set_sha256, cast(? as numeric),"
                        + " document, sha256, '调减', calculated_by, effective_on, recorded_at, ? from calculation",
                calculation,
                amount,
                scaling);
        session.run(
                "insert into calculation_line select ?, 1, region_code, text, quantity, unit, rate, factor,"
                        + " cast(? as numeric), document, article from calculation_line",
                calculation,
                amount);
        if (inForce) {
            session.run("update award set calculation_id = ?, amount = cast(? as numeric)", calculation, amount);
        }
    }

    @Test
    void parts_that_add_up_to_the_money_are_kept() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            scale(session, "20000.00", "20000.00", true);
            session.run("set constraints scaling_is_whole immediate");
        }
    }

    @Test
    void parts_that_do_not_add_up_are_refused() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            scale(session, "20000.00", "19999.99", true);
            assertRefused(() -> session.run("set constraints scaling_is_whole immediate"), CHECK, "合计等于可用资金");
        }
    }

    @Test
    void an_award_that_is_left_out_or_already_published_is_refused() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            scale(session, "20000.00", "20000.00", false);
            assertRefused(() -> session.run("set constraints scaling_is_whole immediate"), CHECK, "一次调减全部未公示的奖补");
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            scale(session, "20000.00", "20000.00", true);
            session.run("update award set state = 'PUBLICIZING'");
            assertRefused(() -> session.run("set constraints scaling_is_whole immediate"), CHECK, "一次调减全部未公示的奖补");
        }
    }
}
