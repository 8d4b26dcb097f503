package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets are set from above and never changed in place; how far they are is read from the accepted closures. */
class TargetTest {

    private static final String GANSU = "620000";
    private static final LocalDate DUE = LocalDate.of(2017, 12, 30);

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    /** Whatever is written is rolled back. */
    private static Session on(LocalDate day, String region) throws SQLException {
        Session session = database.official("wang", region);
        session.run("update installation set clock_offset_days = 0");
        session.run("update installation set clock_offset_days = cast(? as date) - business_today()", day);
        return session;
    }

    /** A target of 2017 for kilns, set by whoever is signed in: so many enterprises, and tonnes where there are any. */
    private static void target(Session session, UUID id, int seqNo, String region, String figures) throws SQLException {
        String[] parts = figures.split(" enterprises ?", -1);
        boolean sized = !parts[1].isEmpty();
        session.run(
                "insert into target values (?, ?, ?, 2017, 'BRICK_KILN', ?, null, ?, ?, '甘淘〔2017〕1号', ?, ?,"
                        + " (scope_parts())[2], scope_user(), business_today(), now())",
                id,
                seqNo,
                region,
                Integer.valueOf(parts[0]),
                sized ? new BigDecimal(parts[1]) : null,
                sized ? "吨" : null,
                DUE,
                seqNo == 1 ? null : "调整");
    }

    private static void accepted(Session session, @Nullable String capacity, @Nullable String unit)
            throws SQLException {
        Papers papers = new Papers(session, SHANDAN);
        UUID closure = papers.closure(papers.programme());
        session.run(
                "update facility set approved_capacity = ?, capacity_unit = ? where id ="
                        + " (select facility_id from closure where id = ?)",
                capacity == null ? null : new BigDecimal(capacity),
                unit,
                closure);
        session.run("update closure set state = 'ACCEPTED' where id = ?", closure);
        session.run(
                "insert into acceptance_opinion values (gen_random_uuid(), ?, ?, 'DISMANTLED', ?, null, '已拆除', 'li',"
                        + " now())",
                SHANDAN,
                closure,
                DAY);
    }

    private static String view(Session session, String columns, String region) throws SQLException {
        return session.value("select concat_ws('|', " + columns + ") from target_view where region_code = ?", region);
    }

    @Test
    void accepted_closures_move_the_county_and_all_above_it_and_units_are_never_added() throws SQLException {
        try (Session session = on(DAY, "000000")) {
            target(session, UUID.randomUUID(), 1, GANSU, "3 enterprises 90000");
            target(session, UUID.randomUUID(), 1, SHANDAN, "2 enterprises 60000");
            accepted(session, "20000", "吨");
            accepted(session, "5", "万吨");
            accepted(session, null, null);
            Papers elsewhere = new Papers(session, Papers.KAIZHOU);
            elsewhere.closure(elsewhere.programme());

            String figures = "done_enterprises, trim_scale(enterprises_percent), remaining_enterprises,"
                    + " trim_scale(done_capacity), trim_scale(capacity_percent), other_unit_facilities, progress";
            assertThat(view(session, figures, SHANDAN)).isEqualTo("3|150|0|20000|33.33|2|ONGOING");
            assertThat(view(session, figures, GANSU)).isEqualTo("3|100|0|20000|22.22|2|ONGOING");
            assertThat(view(session, "parts, parts_enterprises, trim_scale(parts_capacity), decomposed", GANSU))
                    .isEqualTo("1|2|60000|f");
            assertThat(view(session, "parts, decomposed is null", SHANDAN)).isEqualTo("0|t");
        }
    }

    @Test
    void the_same_kiln_in_two_programmes_counts_once_and_one_that_is_not_accepted_not_at_all() throws SQLException {
        try (Session session = on(DAY, "000000")) {
            target(session, UUID.randomUUID(), 1, SHANDAN, "2 enterprises");
            accepted(session, null, null);
            Papers papers = new Papers(session, SHANDAN);
            session.run(
                    "insert into closure select gen_random_uuid(), region_code, ?, facility_id, enterprise_id, applied_on,"
                            + " closed_on, true, 'ACCEPTED', 'wang', now(), 0 from closure",
                    papers.programme());
            session.run(
                    "insert into acceptance_opinion select gen_random_uuid(), region_code, id, 'DISMANTLED', ?, null,"
                            + " '已拆除', 'li', now() from closure on conflict do nothing",
                    DAY);
            papers.closure(papers.programme());
            assertThat(view(session, "done_enterprises, remaining_enterprises", SHANDAN))
                    .isEqualTo("1|1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2017-11-20, 2017-11-20, 40|ONGOING",
        "2017-11-20, 2017-12-30, 0|ONGOING",
        "2017-11-20, 2017-12-31, -1|LATE"
    })
    void a_target_is_late_from_the_day_after_its_deadline(LocalDate set, LocalDate asOf, String expected)
            throws SQLException {
        try (Session session = on(set, GANSU)) {
            target(session, UUID.randomUUID(), 1, SHANDAN, "1 enterprises");
            assertThat(session.value("select days_left || '|' || progress from target_progress(?)", asOf))
                    .isEqualTo(expected);
            assertThat(session.count("select count(*) from target_progress(?)", set.minusDays(1)))
                    .isZero();
        }
    }

    @Test
    void a_change_is_a_further_row_that_a_report_of_before_does_not_see() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Session session = on(DAY, GANSU)) {
            target(session, id, 1, SHANDAN, "3 enterprises");
            assertRefused(() -> session.run("update target set enterprises = 1"), FORBIDDEN, "target");
        }
        try (Session session = on(DAY, GANSU)) {
            target(session, id, 1, SHANDAN, "3 enterprises");
            session.run("update installation set clock_offset_days = clock_offset_days + 10");
            target(session, id, 2, SHANDAN, "5 enterprises");
            assertThat(view(session, "version, enterprises, reason", SHANDAN)).isEqualTo("2|5|调整");
            assertThat(session.value("select enterprises from target_progress(?)", DAY))
                    .isEqualTo("3");
            assertRefused(
                    () -> target(session, UUID.randomUUID(), 1, SHANDAN, "9 enterprises"), DUPLICATE, "target_once");
        }
    }

    @Test
    void a_county_neither_sets_anothers_target_nor_changes_what_the_province_has_set() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Session session = on(DAY, SHANDAN)) {
            assertRefused(() -> target(session, id, 1, "620722", "3 enterprises"), FORBIDDEN, "row-level security");
        }
        try (Session session = on(DAY, GANSU)) {
            target(session, id, 1, SHANDAN, "3 enterprises");
            session.enter("li", SHANDAN);
            assertRefused(() -> target(session, id, 2, SHANDAN, "1 enterprises"), CHECK, "上级");
        }
        try (Session session = on(DAY, SHANDAN)) {
            target(session, id, 1, SHANDAN, "3 enterprises");
            assertRefused(() -> target(session, id, 3, SHANDAN, "1 enterprises"), CHECK, "接续");
        }
        try (Session session = on(DAY, SHANDAN)) {
            assertRefused(
                    () -> session.run(
                            "insert into target values (?, 1, ?, 2017, 'OTHER', 1, null, null, null, '文号', ?,"
                                    + " null, ?, 'li', business_today(), now())",
                            id,
                            SHANDAN,
                            DUE,
                            SHANDAN),
                    FORBIDDEN,
                    "下达人");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, , , target_not_empty",
        "1, 5, , target_unit",
        "-1, , , target_enterprises_check",
        "1, 0, 吨, target_capacity_check"
    })
    void an_empty_target_or_a_capacity_without_a_unit_is_refused(
            int enterprises, @Nullable BigDecimal capacity, @Nullable String unit, String constraint)
            throws SQLException {
        try (Session session = on(DAY, SHANDAN)) {
            assertRefused(
                    () -> session.run(
                            "insert into target values (?, 1, ?, 2017, 'OTHER', ?, null, ?, ?, '文号', ?, null, ?, 'wang',"
                                    + " business_today(), now())",
                            UUID.randomUUID(),
                            SHANDAN,
                            enterprises,
                            capacity,
                            unit,
                            DUE,
                            SHANDAN),
                    CHECK,
                    constraint);
        }
    }
}
