package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the tables of imports promise, whatever the program does. */
class ImportTest {

    private static final String ROW =
            "insert into import_row (import_id, row_no, file_no, region_code, sealed, shown, claims,"
                    + " measures, state) values (?, ?, ?, ?, '\\x01', '{\"cells\":[]}', '[]', cast(? as jsonb), ?)";

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    private static UUID list(Session session, String region) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into import_list (id, region_code, kind, header, state, uploaded_by, recorded_at)"
                        + " values (?, ?, 'ENTERPRISE', '{}', 'CHECKING', 'wang', now())",
                id,
                region);
        file(session, id, region, 1);
        return id;
    }

    private static void file(Session session, UUID id, String region, int no) throws SQLException {
        session.run(
                "insert into import_file values (?, ?, ?, '名单.csv', repeat('a', 64), 10, 'CSV UTF-8', 3, 'wang', now())",
                id,
                no,
                region);
    }

    private static void row(Session session, UUID id, int no, int file, String state) throws SQLException {
        session.run(ROW, id, no, file, KAIZHOU, "{\"窑门数（门）\": \"24\"}", "PENDING");
        if (!state.equals("PENDING")) {
            session.run(
                    "update import_row set state = ?, subject_id = gen_random_uuid(), errors = '{\"errors\":[1]}'"
                            + " where import_id = ? and row_no = ? and file_no = ?",
                    state.equals("APPLIED") ? "READY" : state,
                    id,
                    no,
                    file);
        }
        if (state.equals("APPLIED")) {
            session.run("update import_row set state = 'APPLIED' where import_id = ? and row_no = ?", id, no);
        }
    }

    @Test
    void a_row_enters_the_register_once_and_stays_what_it_was() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID id = list(session, KAIZHOU);
            row(session, id, 2, 1, "APPLIED");
            session.commit();
        }
        for (String state : new String[] {"READY", "REPLACED", "ERROR"}) {
            try (Session session = database.official("wang", KAIZHOU)) {
                assertRefused(
                        () -> session.run("update import_row set state = ? where state = 'APPLIED'", state),
                        CHECK,
                        "状态不能由 APPLIED 变为");
            }
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(() -> session.run("update import_row set sealed = '\\x02'"), FORBIDDEN, "denied");
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(() -> session.run("update import_file set name = 'x'"), FORBIDDEN, "denied");
        }
    }

    @Test
    void a_row_has_one_revision_that_counts() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID id = list(session, KAIZHOU);
            row(session, id, 2, 1, "ERROR");
            file(session, id, KAIZHOU, 2);
            assertRefused(() -> session.run(ROW, id, 2, 2, KAIZHOU, "{}", "PENDING"), DUPLICATE, "import_row_current");
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID id = list(session, KAIZHOU);
            row(session, id, 2, 1, "ERROR");
            row(session, id, 3, 1, "APPLIED");
            file(session, id, KAIZHOU, 2);
            session.run("update import_row set state = 'REPLACED' where import_id = ? and state = 'ERROR'", id);
            row(session, id, 2, 2, "READY");
            assertThat(session.column(
                            "select row_no || ' ' || verdict from import_row_view where import_id = ? order by 1", id))
                    .containsExactly("2 READY", "3 APPLIED");
            assertThat(session.value(
                            "select every || ' ' || ready || ' ' || applied from import_measure_view where import_id = ?",
                            id))
                    .isEqualTo("48 24 24");
            assertThat(session.value(
                            "select ready || ' ' || applied || ' ' || error from import_view where id = ?", id))
                    .isEqualTo("1 1 0");
        }
    }

    @Test
    void a_list_of_closures_names_its_programme_and_errors_say_something() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(
                    () -> session.run(
                            "insert into import_list (id, region_code, kind, header, state, uploaded_by, recorded_at)"
                                    + " values (gen_random_uuid(), ?, 'CLOSURE', '{}', 'CHECKING', 'wang', now())",
                            KAIZHOU),
                    CHECK,
                    "import_list_check");
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            UUID id = list(session, KAIZHOU);
            row(session, id, 2, 1, "PENDING");
            assertRefused(
                    () -> session.run("update import_row set state = 'ERROR' where import_id = ?", id),
                    CHECK,
                    "import_row_check");
        }
    }

    @Test
    void another_county_sees_neither_list_nor_rows_and_cannot_add_any() throws SQLException {
        UUID id;
        try (Session session = database.official("wang", KAIZHOU)) {
            id = list(session, KAIZHOU);
            row(session, id, 2, 1, "READY");
            session.commit();
        }
        try (Session shandan = database.official("li", SHANDAN)) {
            for (String what : new String[] {"import_view where id", "import_row_view where import_id"}) {
                assertThat(shandan.count("select count(*) from " + what + " = ?", id))
                        .isZero();
            }
            assertThat(shandan.count("select count(*) from import_measure_view where import_id = ?", id))
                    .isZero();
            assertRefused(() -> list(shandan, KAIZHOU), FORBIDDEN, "row-level security");
        }
    }
}
