package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is new, what is found and what happened is read from the documents, each region for itself. */
class DeskNewsTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    private static Session today(String user) throws SQLException {
        return DeskTest.on(database, DAY, user);
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
        try (Session session = today("wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            papers.entry("COMMIT", papers.appropriation("100.00"), "50.00", "B-COMMITTED", "B-AVAILABLE");
            notice(session, DeskTest.award(session));
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
        try (Session session = today("wang")) {
            new Papers(session, SHANDAN).calculation();
            notice(session, DeskTest.award(session));
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
        try (Session session = today("wang")) {
            new Papers(session, SHANDAN).calculation();
            notice(session, DeskTest.award(session));
            session.run("update objection set recorded_at = now() - interval '91 days'");
            assertThat(session.count("select count(*) from news_view")).isZero();
        }
    }

    @Test
    void the_decision_on_a_case_is_news_to_those_who_worked_on_the_document() throws SQLException {
        try (Session session = today("wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            UUID award = DeskTest.award(session);
            papers.participation(award, "chen", "APPLICANT");
            UUID approval = DeskTest.openCase(session, award);
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
        try (Session session = today("wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            UUID award = DeskTest.award(session);
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
        try (Session session = today("wang")) {
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
        try (Session session = today("wang")) {
            Papers papers = new Papers(session, SHANDAN);
            papers.calculation();
            papers.appropriation("1000.00");
            notice(session, DeskTest.award(session));
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
        try (Session session = today("wang")) {
            session.run("set local enable_seqscan = off");
            assertThat(session.column("explain select * from search_hits('YM2017')"))
                    .anyMatch(line -> line.contains("Index Cond: ((bank_reference ~>=~ 'YM2017'"))
                    .anyMatch(line -> line.contains("Index Cond: ((end_to_end_id >= 'YM2017'"));
        }
    }
}
