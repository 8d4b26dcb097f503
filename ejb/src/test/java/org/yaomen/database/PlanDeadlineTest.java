package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The days of the work plan wait on a desk until they are done; what was said of them is only added to. */
class PlanDeadlineTest {

    private static final String WAITING =
            "select coalesce(string_agg(role || '|' || due_on || '|' || overdue, ','), '') from todo_view"
                    + " where kind = 'PLAN_DEADLINE'";

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    /** Due ten days after {@link Papers#DAY}, on the reviewer's desk since that day. */
    private static UUID deadline(Session session) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into plan_deadline values (?, ?, 2017, 'REPORT', '进展报告', 'INDUSTRY_REVIEWER', ?, ?,"
                        + " '山工信〔2017〕3号', null, 'policy', now())",
                id,
                SHANDAN,
                DAY,
                DAY.plusDays(10));
        return id;
    }

    private static void mark(Session session, UUID deadline, int seqNo, String act, LocalDate day) throws SQLException {
        session.run(
                "insert into plan_mark values (?, ?, ?, ?, ?, '已报送', null, 'wang', now())",
                deadline,
                seqNo,
                SHANDAN,
                act,
                day);
    }

    private static Session on(LocalDate day) throws SQLException {
        return DeskTest.on(database, day, "wang");
    }

    @Test
    void it_waits_from_its_first_day_until_it_is_done_and_again_when_that_is_taken_back() throws SQLException {
        try (Session session = on(DAY.minusDays(1))) {
            deadline(session);
            assertThat(session.value(WAITING)).isEmpty();
        }
        try (Session session = on(DAY.plusDays(11))) {
            UUID id = deadline(session);
            assertThat(session.value(WAITING)).isEqualTo("industry-reviewer|2017-11-30|true");
            mark(session, id, 1, "DONE", DAY.plusDays(11));
            assertThat(session.value(WAITING)).isEmpty();
            assertThat(session.value("select status || done_late || overdue from plan_deadline_view"))
                    .isEqualTo("DONEtruefalse");
            mark(session, id, 2, "UNDONE", null);
            assertThat(session.value("select status || overdue || days_left from plan_deadline_view"))
                    .isEqualTo("OPENtrue-1");
            assertThat(session.value(WAITING)).isNotEmpty();
            mark(session, id, 3, "WITHDRAWN", null);
            assertThat(session.value(WAITING)).isEmpty();
        }
    }

    @Test
    void what_does_not_follow_or_lies_ahead_is_refused() throws SQLException {
        try (Session session = on(DAY)) {
            UUID id = deadline(session);
            assertRefused(() -> mark(session, id, 1, "UNDONE", null), CHECK, "不接续");
        }
        try (Session session = on(DAY)) {
            UUID id = deadline(session);
            assertRefused(() -> mark(session, id, 1, "DONE", DAY.plusDays(1)), CHECK, "今天之后");
        }
        try (Session session = on(DAY)) {
            UUID id = deadline(session);
            assertRefused(() -> mark(session, id, 2, "DONE", DAY), CHECK, "不接续");
        }
        try (Session session = on(DAY)) {
            UUID id = deadline(session);
            mark(session, id, 1, "WITHDRAWN", null);
            assertRefused(() -> mark(session, id, 2, "DONE", DAY), CHECK, "不接续");
        }
        try (Session session = on(DAY)) {
            UUID id = deadline(session);
            mark(session, id, 1, "DONE", DAY);
            session.enter("li", "000000");
            assertRefused(
                    () -> session.run(
                            "insert into plan_mark values (?, 2, '500154', 'UNDONE', null, '误报', null, 'li',"
                                    + " now())",
                            id),
                    CHECK,
                    "不接续");
        }
    }
}
