package org.yaomen.database;

import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who reported stays secret in the database itself, and only a verified report is rewarded. */
class TipOffTest {

    private static final String REPORTER = "insert into tip_off_reporter values"
            + " (?, '500154', ?, 1, 'JB-0A1B2C3D', '\\x01', '\\x02', ?, '\\x03', '\\x04', ?, '102100000000')";
    private static final String REWARD = "update award set payee_kind = 'REPORTER', reporter_id = ?, payee_name = ?";

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.production();
    }

    private static UUID received(Session session) throws SQLException {
        new Papers(session, KAIZHOU).calculation();
        UUID tipOff = UUID.randomUUID();
        session.run(
                "insert into tip_off select ?, region_code, id, closed_on, 'RECEIVED', true, 'wang', now(), null, null, null, 0"
                        + " from closure",
                tipOff);
        return tipOff;
    }

    private static void verify(Session session) throws SQLException {
        session.run("update tip_off set state = 'VERIFIED', finding = '查实', verified_by = 'li', verified_at = now()");
    }

    @Test
    void no_name_and_no_digit_of_an_account_is_kept_in_the_clear() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID tipOff = received(session);
            session.run("savepoint before");
            assertRefused(() -> session.run(REPORTER, UUID.randomUUID(), tipOff, "冯样例", ""), CHECK, "tip_off_reporter");
            session.run("rollback to before");
            assertRefused(
                    () -> session.run(REPORTER, UUID.randomUUID(), tipOff, "JB-0A1B2C3D", "0872"),
                    CHECK,
                    "tip_off_reporter");
        }
    }

    @Test
    void a_report_is_verified_by_another_person_and_one_stands_for_a_closure() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            received(session);
            session.run("savepoint before");
            assertRefused(
                    () -> session.run("update tip_off set state = 'VERIFIED', finding = '查实', verified_by = 'wang',"
                            + " verified_at = now()"),
                    CHECK,
                    "tip_off");
            session.run("rollback to before");
            assertRefused(
                    () -> session.run(
                            "insert into tip_off select gen_random_uuid(), region_code, closure_id, reported_on,"
                                    + " state, true, 'wang', now(), null, null, null, 0 from tip_off"),
                    DUPLICATE,
                    "tip_off_one_for_a_closure");
        }
    }

    @Test
    void only_a_verified_report_is_rewarded_and_award_and_payment_name_the_code_only() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID tipOff = received(session);
            UUID reporter = UUID.randomUUID();
            session.run(REPORTER, reporter, tipOff, "JB-0A1B2C3D", "");
            session.run("savepoint before");
            assertRefused(() -> session.run(REWARD, reporter, "举报人 JB-0A1B2C3D"), CHECK, "举报尚未查实");
            session.run("rollback to before");
            verify(session);
            session.run("savepoint before");
            assertRefused(() -> session.run(REWARD, reporter, "冯样例"), CHECK, "未以代号称呼");
            session.run("rollback to before");
            session.run(REWARD, reporter, "举报人 JB-0A1B2C3D");
            UUID appropriation = new Papers(session, KAIZHOU).appropriation("1000.00");
            session.run("savepoint before");
            assertRefused(() -> instruct(session, appropriation, "冯样例", ""), CHECK, "不得写明举报人身份");
            session.run("rollback to before");
            assertRefused(() -> instruct(session, appropriation, "JB-0A1B2C3D", "0872"), CHECK, "不得写明举报人身份");
            session.run("rollback to before");
            instruct(session, appropriation, "JB-0A1B2C3D", "");
        }
    }

    private static void instruct(Session session, UUID appropriation, String payee, String tail) throws SQLException {
        session.run(
                "insert into payment_instruction select gen_random_uuid(), region_code, 'AWARD', id, calculation_sha256,"
                        + " 'E2E00000001', ?, township_code, use_code, ?, '\\x03', '\\x04', ?, '102100000000', amount,"
                        + " '举报奖励', 'READY', null, null, true, 'wang', now(), 0 from award",
                appropriation,
                payee,
                tail);
    }
}
