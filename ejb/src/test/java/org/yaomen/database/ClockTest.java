package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clocks that laws set: they run over what is on the roster, and are told once a day. */
class ClockTest {

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @Test
    void clocks_run_from_the_end_of_the_contract_until_they_are_marked_and_are_told_once_a_day() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID worker = RosterTest.workerOf(session, KAIZHOU, "t-" + UUID.randomUUID());
            assertThat(session.column(
                            "select concat_ws(' ', kind, due_on, standing) from clock_view where subject_id = ? order by 1",
                            worker))
                    .containsExactly(
                            "LEAVING_PAPERS 2017-11-25 OVERDUE",
                            "UNEMPLOYMENT_APPLICATION 2018-01-09 OVERDUE",
                            "UNEMPLOYMENT_LIST 2017-11-25 OVERDUE");
            session.run(
                    "insert into clock_mark values ('LEAVING_PAPERS', ?, ?, '2017-11-20', '已送达', 'wang', now())",
                    worker,
                    KAIZHOU);
            assertThat(session.count("select count(*) from clock_view where subject_id = ?", worker))
                    .isEqualTo(2);
            assertRefused(
                    () -> session.run(
                            "insert into clock_mark values ('UNEMPLOYMENT_LIST', ?, ?, '2017-11-09', '早', 'wang', now())",
                            worker,
                            KAIZHOU),
                    CHECK,
                    "");
        }
        try (Session shandan = database.official("li", SHANDAN)) {
            assertThat(shandan.count("select count(*) from clock_view where region_code <> ?", SHANDAN))
                    .isZero();
        }
        try (Session system = database.official("system", "000000")) {
            String tell =
                    "insert into clock_digest (region_code, day, overdue, due_soon) values (?, '2026-11-20', 2, 1)";
            system.run(tell, KAIZHOU);
            assertRefused(() -> system.run(tell, KAIZHOU), DUPLICATE, "clock_digest");
        }
    }
}
