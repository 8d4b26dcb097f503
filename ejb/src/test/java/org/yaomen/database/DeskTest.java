package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits is read from the documents, for the desk it waits for, with the working days that are left. */
class DeskTest {

    private static final String ROUTE = "a0000000-0000-4000-8000-000000000001";

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    private static Session on(LocalDate day, String user) throws SQLException {
        return on(database, day, user);
    }

    /** An official of Shandan on a business day; whatever is written is rolled back. */
    static Session on(TestDatabase database, LocalDate day, String user) throws SQLException {
        Session session = database.official(user, SHANDAN);
        moveTo(session, day);
        return session;
    }

    private static void moveTo(Session session, LocalDate day) throws SQLException {
        session.run("update installation set clock_offset_days = 0");
        session.run("update installation set clock_offset_days = cast(? as date) - business_today()", day);
    }

    private static String todo(Session session, String columns, String kind) throws SQLException {
        return session.value("select concat_ws('|', " + columns + ") from todo_view where kind = ?", kind);
    }

    @ParameterizedTest
    @CsvSource({
        // a make-up working Saturday and the holidays of October 2017 lie between
        "2017-09-29, 5, 2017-10-12",
        // from a Saturday
        "2017-11-18, 1, 2017-11-20",
        "2017-12-29, 1, 2018-01-02"
    })
    void the_day_that_so_many_working_days_lead_to_is_that_of_the_published_calendar(
            LocalDate from, int days, LocalDate to) throws SQLException {
        try (Session session = on(DAY, "li")) {
            assertThat(session.value(
                            "select u.day from working_day s join working_day u on u.working"
                                    + " and u.number = s.number + ? where s.day = ?",
                            days,
                            from))
                    .isEqualTo(to.toString());
        }
    }

    @Test
    void the_count_of_working_days_follows_a_year_that_is_loaded_later() throws SQLException {
        try (Session owner = database.owner()) {
            owner.run("insert into calendar_year values (2027, '放假通知', true)");
            owner.run("insert into calendar_day values ('2027-01-01', 'HOLIDAY', '元旦', '放假通知')");
            assertThat(owner.value("select b.number - a.number from working_day a, working_day b"
                            + " where a.day = '2026-12-31' and b.day = '2027-01-04'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_closure_waits_for_acceptance_by_somebody_else_so_many_working_days() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            UUID closure = papers.closure(papers.programme());
            session.run(
                    "insert into participation values ('CLOSURE', ?, 'wang', ?, 'APPLICANT', now())", closure, SHANDAN);
            String columns = "role, since, due_on, days_left, overdue, term_confirmed, barred";
            assertThat(todo(session, columns, "ACCEPT_CLOSURE"))
                    .isEqualTo("industry-reviewer|2017-11-20|2017-12-04|10|f|f|t");
            session.enter("li", SHANDAN);
            moveTo(session, LocalDate.of(2017, 12, 9));
            assertThat(todo(session, columns, "ACCEPT_CLOSURE"))
                    .isEqualTo("industry-reviewer|2017-11-20|2017-12-04|-4|t|f|f");
            // The Saturday after a Friday is late too.
            session.run("update closure set registered_on = '2017-11-24'");
            assertThat(todo(session, columns, "ACCEPT_CLOSURE"))
                    .isEqualTo("industry-reviewer|2017-11-24|2017-12-08|-1|t|f|f");
        }
    }

    @Test
    void a_term_holds_for_what_came_in_since_it_was_set() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.closure(papers.programme());
            session.commit();
        }
        try (Session owner = database.owner()) {
            owner.run("insert into desk_term values ('ACCEPT_CLOSURE', ?, 3, '某县〔2017〕9号', true)", DAY);
            assertThat(todo(owner, "due_on, term_document, term_confirmed", "ACCEPT_CLOSURE"))
                    .isEqualTo("2017-11-23|某县〔2017〕9号|t");
            owner.run("update desk_term set effective_from = ? where working_days = 3", DAY.plusDays(1));
            assertThat(todo(owner, "due_on, term_confirmed", "ACCEPT_CLOSURE")).isEqualTo("2017-12-04|f");
            owner.rollback();
            owner.run("delete from closure");
            owner.commit();
        }
    }

    @Test
    void of_the_terms_of_a_kind_the_latest_that_has_begun_is_in_force() throws SQLException {
        String inForce = "select effective_from from desk_term_view where kind = 'SUBMIT_AWARD' and in_force";
        String add = "insert into desk_term values ('SUBMIT_AWARD', ?, 4, '某县〔2017〕9号', true, 'policy', now())";
        try (Session session = on(DAY, "policy")) {
            session.run(add, DAY.plusDays(1));
            assertThat(session.column(inForce)).containsExactly("2016-01-01");
            session.run(add, DAY);
            assertThat(session.column(inForce)).containsExactly(DAY.toString());
            // What a document sets itself has no term of the house.
            assertThatThrownBy(() -> session.run(add.replace("SUBMIT_AWARD", "NOTICE_RUNNING"), DAY))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("desk_term_kind");
        }
    }

    @Test
    void an_accepted_closure_waits_for_every_rule_that_has_not_been_computed() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            session.run("update closure set state = 'ACCEPTED'");
            session.run(
                    "insert into acceptance_opinion select gen_random_uuid(), ?, id, 'POWER_AND_WATER_CUT', ?, ?, '已断水断电',"
                            + " 'li', now() from closure",
                    SHANDAN,
                    DAY,
                    DAY.plusDays(30));
            assertThat(session.column("select kind from todo_view order by kind"))
                    .containsExactly("DISMANTLE_KILN", "PUBLISH_AWARD");
            assertThat(todo(session, "due_on, days_left, term_confirmed", "DISMANTLE_KILN"))
                    .isEqualTo("2017-12-20|22|t");
            rules(session, "[{\"code\": \"DOOR\", \"name\": \"按门奖励\"}, {\"code\": \"TOWN\", \"name\": \"镇乡奖补\"}]");
            assertThat(todo(session, "role, title, since", "CALCULATE_AWARD"))
                    .isEqualTo("finance-clerk|某砖厂 一号窑：镇乡奖补|2017-11-20");
            rules(session, "[{\"code\": \"DOOR\", \"name\": \"按门奖励\"}]");
            assertThat(session.column("select kind from todo_view where kind = 'CALCULATE_AWARD'"))
                    .isEmpty();
        }
    }

    @Test
    void a_kiln_that_is_cut_off_waits_until_somebody_else_has_seen_that_it_is_gone() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            UUID closure = papers.closure(papers.programme());
            session.run("update closure set state = 'ACCEPTED'");
            session.run(
                    "insert into acceptance_opinion values (gen_random_uuid(), ?, ?, 'POWER_AND_WATER_CUT', ?, ?, '已断水断电',"
                            + " 'li', now())",
                    SHANDAN,
                    closure,
                    DAY.minusDays(10),
                    DAY.plusDays(30));
            papers.evidence(closure);
            assertThat(todo(session, "role, due_on, barred", "DISMANTLE_KILN"))
                    .isEqualTo("industry-reviewer|2017-12-20|t");
            session.run("savepoint nothing_recorded");
            for (Object[] wrong : new Object[][] {{DAY.plusDays(1), "li"}, {DAY.minusDays(11), "li"}, {DAY, "wang"}}) {
                assertThatThrownBy(() -> dismantled(session, closure, (LocalDate) wrong[0], (String) wrong[1]))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("不是待拆除的设施");
                session.run("rollback to nothing_recorded");
            }
            dismantled(session, closure, DAY, "li");
            assertThat(session.column("select kind from todo_view where kind = 'DISMANTLE_KILN'"))
                    .isEmpty();
            assertThat(session.value("select dismantled_on || verified_by from closure_view where id = ?", closure))
                    .isEqualTo("2017-11-20li");
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-12-20, 3", "2017-12-25, 0", "2017-12-30, -4"})
    void a_running_notice_tells_its_working_days_left_and_a_closed_one_has_none(LocalDate today, int left)
            throws SQLException {
        try (Session session = on(today, "wang")) {
            UUID programme = new Papers(session, SHANDAN).programme();
            session.run(
                    "insert into publicity_notice (id, region_code, programme_id, title, published_on, notice_days_working,"
                            + " ends_on, state, sha256, published_by, recorded_at, version) values (gen_random_uuid(), ?, ?,"
                            + " '第一批公示', '2017-12-18', 5, '2017-12-25', 'OPEN', repeat('a', 64), 'wang', now(), 0)",
                    SHANDAN,
                    programme);
            assertThat(session.value("select days_left from notice_view")).isEqualTo(String.valueOf(left));
            session.run("update publicity_notice set state = 'CLOSED', closed_at = now()");
            assertThat(session.value("select days_left from notice_view")).isNull();
        }
    }

    private static void dismantled(Session session, UUID closure, LocalDate day, String person) throws SQLException {
        session.run(
                "insert into dismantling select gen_random_uuid(), region_code, closure_id, ?, '已拆除', attachment_sha256, ?,"
                        + " now() from closure_evidence where closure_id = ?",
                day,
                person,
                closure);
    }

    /** Another version of the rules, in force since a month before everything was closed. */
    private static void rules(Session session, String rules) throws SQLException {
        String terms = "{\"rules\": " + rules + "}";
        session.run(
                "insert into rule_set select gen_random_uuid(), programme_id, region_code, max(version_no) + 1, 'ACTIVE', ?, ?,"
                        + " ?, 'wang', 'zhao', now(), null, 0 from rule_set group by programme_id, region_code",
                DAY.minusDays(60),
                terms,
                Papers.sha256(terms));
    }

    static UUID openCase(Session session, UUID award) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into approval_case values (?, ?, 'AWARD', ?, repeat('a', 64), '某砖厂 按门奖励', 28800.00, cast(? as uuid),"
                        + " 1, 'OPEN', 'wang', now(), 0)",
                id,
                SHANDAN,
                award,
                ROUTE);
        return id;
    }

    static UUID award(Session session) throws SQLException {
        return UUID.fromString(session.value("select id from award"));
    }

    @Test
    void a_case_waits_for_its_next_role_and_not_for_whoever_took_another_part() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            UUID award = award(session);
            UUID approval = openCase(session, award);
            papers.participation(award, "wang", "CALCULATOR");
            papers.participation(award, "sun", "APPROVER_1");
            assertThat(todo(session, "role, amount, approval_case_id, barred", "APPROVE_AWARD"))
                    .isEqualTo("finance-reviewer|28800.00|" + approval + "|t");
            session.enter("li", SHANDAN);
            assertThat(todo(session, "barred", "APPROVE_AWARD")).isEqualTo("f");
            // Who has signed this step of an earlier case may sign it again.
            session.enter("sun", SHANDAN);
            assertThat(todo(session, "barred", "APPROVE_AWARD")).isEqualTo("f");
        }
    }
}
