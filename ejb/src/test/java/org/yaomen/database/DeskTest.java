package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits, what is new, what is found and what happened is read from the documents, each region for itself. */
class DeskTest {

    private static final String ROUTE = "a0000000-0000-4000-8000-000000000001";

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    /** An official of Shandan on a business day; whatever is written is rolled back. */
    private static Session on(LocalDate day, String user) throws SQLException {
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

    private static UUID openCase(Session session, UUID award) throws SQLException {
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

    private static UUID award(Session session) throws SQLException {
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

    private static void notice(Session session, UUID award) throws SQLException {
        UUID notice = UUID.randomUUID();
        session.run(
                "insert into publicity_notice select ?, ?, programme_id, '轮窑关闭奖补公示', ?, 5, ?, 'OPEN', repeat('a', 64), 'wang',"
                        + " now(), null, 0 from award where id = ?",
                notice,
                SHANDAN,
                DAY,
                DAY.plusDays(7),
                award);
        session.run(
                "insert into notice_line values (?, 1, ?, 'AWARD', ?, repeat('a', 64), '某砖厂', '18 门', 28800.00, true)",
                notice,
                SHANDAN,
                award);
        session.run(
                "insert into objection values (?, ?, ?, 1, ?, '门数与公示不符', null, ?, 'OPEN', null, null, null, now(), 0)",
                UUID.randomUUID(),
                SHANDAN,
                notice,
                "YY20171120-7K3M9-" + notice.toString().substring(0, 5).toUpperCase(java.util.Locale.ROOT),
                DAY);
    }

    @Test
    void another_county_sees_nothing_of_it_although_a_notice_is_public() throws SQLException {
        List<String> desks =
                List.of("todo_view", "news_view", "search_hits('公示')", "search_hits('某砖')", "programme_month_view");
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            papers.entry("COMMIT", papers.appropriation("100.00"), "50.00", "B-COMMITTED", "B-AVAILABLE");
            notice(session, award(session));
            session.run("update publicity_notice set state = 'CLOSED', closed_at = now()");
            session.enter("li", SHANDAN);
            for (String desk : desks) {
                assertThat(session.count("select count(*) from " + desk))
                        .as(desk)
                        .isPositive();
            }
            session.enter("li", KAIZHOU);
            assertThat(session.count("select count(*) from publicity_notice")).isEqualTo(1);
            for (String desk : desks) {
                assertThat(session.count("select count(*) from " + desk))
                        .as(desk)
                        .isZero();
            }
            assertThat(session.count("select count(*) from timeline_view")).isZero();
        }
    }

    @Test
    void an_objection_is_news_to_its_desk_until_it_is_read_and_a_mark_never_goes_back() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            new Papers(session, SHANDAN).calculation();
            notice(session, award(session));
            String mine = "select concat_ws('|', kind, role, or_role, actor, unread, took_part) from news_view";
            assertThat(session.value(mine)).isEqualTo("OBJECTION_FILED|industry-reviewer|finance-reviewer|public|t|t");
            session.enter("li", SHANDAN);
            assertThat(session.value(mine)).isEqualTo("OBJECTION_FILED|industry-reviewer|finance-reviewer|public|t|f");
            session.run("insert into news_read values ('li', now())");
            session.run("update news_read set read_until = now() - interval '1 day'");
            assertThat(session.value(mine)).isEqualTo("OBJECTION_FILED|industry-reviewer|finance-reviewer|public|f|f");
            session.enter("zhao", SHANDAN);
            assertThat(session.count("select count(*) from news_read")).isZero();
            assertThat(session.count("select count(*) from news_view where unread"))
                    .isEqualTo(1);
            assertRefused(() -> session.run("insert into news_read values ('li', now())"), FORBIDDEN, "news_read");
        }
    }

    @Test
    void what_is_older_than_a_quarter_is_no_news() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            new Papers(session, SHANDAN).calculation();
            notice(session, award(session));
            session.run("update objection set recorded_at = now() - interval '91 days'");
            assertThat(session.count("select count(*) from news_view")).isZero();
        }
    }

    @Test
    void the_decision_on_a_case_is_news_to_those_who_worked_on_the_document() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            UUID award = award(session);
            papers.participation(award, "chen", "APPLICANT");
            UUID approval = openCase(session, award);
            session.run(
                    "insert into approval_step values (?, 1, ?, 'REFUSE', repeat('a', 64), '材料不全', 'li', now())",
                    approval,
                    SHANDAN);
            assertThat(session.count("select count(*) from news_view")).isZero();
            session.run("update approval_case set state = 'REFUSED'");
            String mine = "select concat_ws('|', kind, role, text, actor, took_part) from news_view";
            assertThat(session.value(mine)).isEqualTo("APPROVAL_REFUSED|finance-clerk|材料不全|li|t");
            session.enter("chen", SHANDAN);
            assertThat(session.value(mine)).isEqualTo("APPROVAL_REFUSED|finance-clerk|材料不全|li|t");
            session.enter("zhou", SHANDAN);
            assertThat(session.value(mine)).isEqualTo("APPROVAL_REFUSED|finance-clerk|材料不全|li|f");
            session.enter("li", SHANDAN);
            assertThat(session.column(mine)).as("one's own doing").isEmpty();
        }
    }

    @Test
    void the_history_of_an_award_begins_with_its_closure_and_holds_no_before_and_after() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            UUID award = award(session);
            record(session, "closure.register", "CLOSURE", UUID.fromString(session.value("select id from closure")));
            record(session, "award.calculate", "AWARD", award);
            record(session, "award.calculate", "AWARD", UUID.randomUUID());
            assertThat(session.column(
                            "select concat_ws('|', of_type, action, actor, business_date, reason) from timeline_view"
                                    + " where subject_type = 'AWARD' and subject_id = ? order by recorded_at",
                            award))
                    .containsExactly(
                            "CLOSURE|closure.register|wang|2017-11-20|事由", "AWARD|award.calculate|wang|2017-11-20|事由");
            assertThat(session.column("select attname from pg_attribute where attrelid = 'timeline_view'::regclass"))
                    .contains("reason")
                    .doesNotContain("before", "after");
        }
    }

    private static void record(Session session, String action, String type, UUID id) throws SQLException {
        session.run(
                "insert into audit_record values (gen_random_uuid(), ?, clock_timestamp(), ?, 'wang', ?, ?, ?, '事由', '{}', '{}')",
                SHANDAN,
                DAY,
                action,
                type,
                id.toString());
    }

    @Test
    void a_month_counts_commitments_less_releases_and_every_return() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            UUID funds = papers.appropriation("1000.00");
            papers.entry("COMMIT", funds, "500.00", "B-COMMITTED", "B-AVAILABLE");
            papers.entry("RELEASE", funds, "100.00", "B-AVAILABLE", "B-COMMITTED");
            papers.entry("INSTRUCT", funds, "400.00", "B-INSTRUCTED", "B-COMMITTED");
            papers.entry("RETURN", funds, "150.00", "B-COMMITTED", "B-INSTRUCTED");
            papers.entry("EXECUTE", funds, "250.00", "B-EXECUTED", "B-INSTRUCTED");
            UUID december = papers.openEntry("INSTRUCT", DAY.plusMonths(1));
            papers.post(december, "B-INSTRUCTED", "D", "150.00", funds);
            papers.post(december, "B-COMMITTED", "C", "150.00", funds);
            assertThat(session.column("select concat_ws('|', month, committed, instructed, paid, returned,"
                            + " closures_accepted) from programme_month_view order by month"))
                    .containsExactly("2017-11-01|400.00|400.00|250.00|150.00|0", "2017-12-01|0|150.00|0|0|0");
            assertThat(new BigDecimal(session.value("select paid from appropriation_view where id = ?", funds)))
                    .isEqualByComparingTo(session.value("select sum(paid) from programme_month_view"));
        }
    }

    @Test
    void words_find_names_by_any_part_and_codes_by_their_beginning() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            papers.appropriation("1000.00");
            notice(session, award(session));
            String types = "select type || ' ' || title from search_hits(?)";
            assertThat(session.column(types, "砖厂")).containsExactly("ENTERPRISE 某砖厂", "AWARD 某砖厂 按门奖励");
            assertThat(session.column(types, "一号")).containsExactly("FACILITY 一号窑");
            assertThat(session.column(types, session.value("select credit_code from enterprise")))
                    .startsWith("ENTERPRISE 某砖厂");
            assertThat(session.column(types, "财建〔2017〕"))
                    .singleElement()
                    .asString()
                    .startsWith("APPROPRIATION 财建");
            assertThat(session.column(types, "关闭奖补公示")).containsExactly("NOTICE 轮窑关闭奖补公示");
            assertThat(session.column(types, "yy20171120-7k"))
                    .singleElement()
                    .asString()
                    .startsWith("OBJECTION YY2017");
            assertThat(session.column(types, "%_")).isEmpty();
        }
    }

    @Test
    void the_numbers_of_the_bank_are_looked_up_in_an_index_in_spite_of_row_level_security() throws SQLException {
        try (Session session = on(DAY, "wang")) {
            session.run("set local enable_seqscan = off");
            assertThat(session.column("explain select * from search_hits('YM2017')"))
                    .anyMatch(line -> line.contains("Index Cond: ((bank_reference ~>=~ 'YM2017'"))
                    .anyMatch(line -> line.contains("Index Cond: ((end_to_end_id >= 'YM2017'"));
        }
    }
}
