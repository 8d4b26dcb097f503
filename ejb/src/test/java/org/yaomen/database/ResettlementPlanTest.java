package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself holds of resettlement plans, whatever the code above it does. */
class ResettlementPlanTest {

    private static final String HASH = Papers.sha256("照片");

    private static TestDatabase database;

    private Session session;
    private String enterprise;
    private UUID appropriation;
    private String programme;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void anEnterpriseAndTenThousandYuan() throws SQLException {
        session = database.official("hr", SHANDAN);
        Papers papers = new Papers(session, SHANDAN);
        appropriation = papers.appropriation("10000.00");
        programme = session.value("select programme_id from appropriation where id = ?", appropriation);
        enterprise = enterprise(papers);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private String enterprise(Papers papers) throws SQLException {
        UUID closure = papers.closure(UUID.fromString(programme));
        papers.evidence(closure);
        return session.value("select enterprise_id from closure where id = ?", closure);
    }

    /** 191 people, 20 of them let go with 32 days' notice; 130 of 190 came, 100 were in favour; 9,000.00. */
    private String document(UUID id) {
        return """
                {"id":"%s","regionCode":"%s","enterpriseId":"%s","programmeId":"%s","appropriationId":"%s",
                "figures":{"staff":191,"affected":60,"heads":{"ch1":30,"ch2":10,"ch3":10,"ch4":5,"other":5},
                "uses":{"u1":"1000.00","u2":"8000.00","u3":"0.00","u4":"0.00","u5":"0.00","u6":"0.00"},"amount":"9000.00"},
                "contractsEndOn":"2017-12-20","riskPlan":"预案",
                "congress":{"heldOn":"2017-11-01","entitled":190,"attended":130,"inFavour":100,"attachmentSha256":"%s"},
                "report":{"explainedOn":"2017-11-10","reportedOn":"2017-11-12","reportNo":"报〔2017〕1号","attachmentSha256":"%s"},
                "evidence":[{"attachmentSha256":"%s","title":"花名册"}]}""".formatted(id, SHANDAN, enterprise, programme, appropriation, HASH, HASH, HASH);
    }

    private UUID plan(String from, String to) throws SQLException {
        UUID id = UUID.randomUUID();
        String document = document(id);
        assertThat(document).contains(from);
        String changed = document.replace(from, to);
        session.run(
                "insert into resettlement_plan values (?, ?, ?, ?, 'IN_APPROVAL', null, null, 'hr', now(), 0)",
                id,
                SHANDAN,
                changed,
                Papers.sha256(changed));
        return id;
    }

    private UUID plan() throws SQLException {
        return plan("预案", "预案");
    }

    private void approve(UUID plan) throws SQLException {
        session.run("update resettlement_plan set state = 'APPROVED', approved_on = ? where id = ?", DAY, plan);
    }

    private String gate(java.time.LocalDate day) throws SQLException {
        return session.value(
                "select coalesce((select concat_ws(' ', voted, funded, approved) from resettlement_gate(?, ?, ?)), 'none')",
                UUID.fromString(enterprise),
                UUID.fromString(programme),
                day);
    }

    @Test
    void every_column_is_computed_from_the_signed_document() throws SQLException {
        UUID plan = plan();
        assertThat(session.value(
                        "select concat_ws(' ', staff, affected, contracts_ended, amount, contracts_end_on, held_on)"
                                + " from resettlement_plan_view where id = ?",
                        plan))
                .isEqualTo("191 60 20 9000.00 2017-12-20 2017-11-01");
        assertThat(session.column("select title from resettlement_plan_evidence where plan_id = ?", plan))
                .containsExactly("花名册");
        assertRefused(
                () -> session.run("insert into resettlement_plan_evidence values (?, ?, ?, '补')", plan, SHANDAN, HASH),
                FORBIDDEN,
                "resettlement_plan_evidence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ch1":30              | "ch1":29              | resettlement_plan_heads
            "u2":"8000.00"        | "u2":"8000.01"        | resettlement_plan_uses
            "staff":191           | "staff":59            | resettlement_plan_affected
            "u1":"1000.00"        | "u1":"-1000.00"       | resettlement_plan
            "inFavour":100        | "inFavour":131        | resettlement_plan_votes
            "contractsEndOn":"2017-12-20", | ''           | resettlement_plan_end
            "regionCode":"620725" | "regionCode":"500154" | resettlement_plan_region
            "attended":130        | "attended":126        | 出席或赞成人数
            "inFavour":100        | "inFavour":95         | 出席或赞成人数
            "heldOn":"2017-11-01" | "heldOn":"2012-02-12" | 出席或赞成人数
            "heldOn":"2017-11-01" | "heldOn":"2199-01-01" | 不能晚于今日
            "explainedOn":"2017-11-10" | "explainedOn":"2017-11-21" | 提前三十日
            "reportedOn":"2017-11-12" | "reportedOn":"2017-12-20" | 提前三十日
            "reportedOn":"2017-11-12" | "reportedOn":"2017-11-09" | 提前三十日
            "report":             | "none":               | 提前三十日
            """)
    void a_plan_is_refused_with(String from, String to, String word) {
        assertRefused(() -> plan(from, to), CHECK, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "attended":130             | "attended":127
            "inFavour":100             | "inFavour":96
            "explainedOn":"2017-11-10" | "explainedOn":"2017-11-12"
            "explainedOn":"2017-11-10","reportedOn":"2017-11-12" | "explainedOn":"2017-11-20","reportedOn":"2017-11-20"
            """)
    void what_is_just_enough_passes(String from, String to) throws SQLException {
        assertThat(plan(from, to)).isNotNull();
    }

    @Test
    void nineteen_of_one_hundred_and_ninety_one_need_no_report_and_nineteen_of_one_hundred_and_ninety_do()
            throws SQLException {
        String heads = "\"affected\":60,\"heads\":{\"ch1\":30,\"ch2\":10,\"ch3\":10,\"ch4\":5,\"other\":5},";
        String fewer = heads.replace("\"ch1\":30", "\"ch1\":31").replace("\"ch2\":10", "\"ch2\":9");
        String ofFewer = "\"staff\":190," + fewer;
        UUID id = UUID.randomUUID();
        assertThat(document(id)).contains("\"staff\":191," + heads);
        plan("\"staff\":191," + heads, "\"staff\":191," + fewer);
        session.run("update resettlement_plan set state = 'REFUSED'");
        assertThat(session.value(
                        "select is_large_layoff(p) from resettlement_plan p where state = 'REFUSED'"
                                + " and enterprise_id::text = ?",
                        enterprise))
                .isEqualTo("f");
        plan("\"staff\":191," + heads, ofFewer);
        assertThat(session.value(
                        "select is_large_layoff(p) from resettlement_plan p where state = 'IN_APPROVAL'"
                                + " and enterprise_id::text = ?",
                        enterprise))
                .isEqualTo("t");
    }

    @Test
    void a_missing_file_is_refused() {
        assertRefused(
                () -> plan("\"title\":\"花名册\"", "\"title\":\"花名册\",\"attachmentSha256\":\"" + "b".repeat(64) + "\""),
                "23503",
                "attachment");
    }

    @Test
    void a_plan_never_changes() throws SQLException {
        UUID plan = plan();
        assertRefused(
                () -> session.run("update resettlement_plan set created_by = 'li' where id = ?", plan), CHECK, "不可修改");
    }

    @Test
    void one_plan_at_a_time_is_in_approval() throws SQLException {
        plan();
        assertRefused(this::plan, DUPLICATE, "resettlement_plan_one_open");
    }

    @Test
    void the_plans_that_stand_never_exceed_what_is_available() throws SQLException {
        approve(plan());
        enterprise = enterprise(new Papers(session, SHANDAN));
        assertRefused(this::plan, CHECK, "资金未落实");
    }

    @Test
    void the_money_is_looked_at_again_when_the_plan_is_approved() throws SQLException {
        UUID plan = plan();
        new Papers(session, SHANDAN).entry("COMMIT", appropriation, "2000.00", "B-COMMITTED", "B-AVAILABLE");
        assertRefused(() -> approve(plan), CHECK, "资金未落实");
    }

    @Test
    void the_gate_follows_the_plan_that_stands_on_the_day() throws SQLException {
        assertThat(gate(DAY)).isEqualTo("none");
        UUID plan = plan();
        assertThat(gate(DAY)).isEqualTo("t t f");
        approve(plan);
        assertThat(gate(DAY.minusDays(1))).isEqualTo("t t f");
        assertThat(gate(DAY)).isEqualTo("t t t");
        UUID revised = plan();
        assertRefusedToApproveBeside(revised);
    }

    /** The one before has to go first. */
    private void assertRefusedToApproveBeside(UUID revised) {
        assertRefused(() -> approve(revised), DUPLICATE, "resettlement_plan_one_standing");
    }

    @Test
    void a_revised_plan_takes_the_place_of_the_one_before_and_its_money() throws SQLException {
        approve(plan());
        UUID revised = plan();
        session.run(
                "update resettlement_plan set state = 'SUPERSEDED', superseded_on = ? where state = 'APPROVED'"
                        + " and enterprise_id::text = ?",
                DAY,
                enterprise);
        approve(revised);
        assertThat(gate(DAY)).isEqualTo("t t t");
        new Papers(session, SHANDAN).entry("COMMIT", appropriation, "2000.00", "B-COMMITTED", "B-AVAILABLE");
        assertThat(gate(DAY)).isEqualTo("t f t");
    }

    @Test
    void another_county_sees_no_plan() throws SQLException {
        UUID plan = plan();
        session.commit();
        try (Session other = database.official("li", KAIZHOU);
                Session own = database.official("li", SHANDAN)) {
            assertThat(own.count("select count(*) from resettlement_plan_view where id = ?", plan))
                    .isOne();
            assertThat(other.count("select count(*) from resettlement_plan where id = ?", plan))
                    .isZero();
            assertThat(other.count("select count(*) from resettlement_plan_evidence where plan_id = ?", plan))
                    .isZero();
        }
    }

    @Test
    void a_refused_plan_waits_for_the_next_one() throws SQLException {
        UUID plan = plan();
        session.run("update resettlement_plan set state = 'REFUSED' where id = ?", plan);
        String waiting = "select count(*) from todo_view where kind = 'REVISE_RESETTLEMENT_PLAN' and subject_id = ?";
        assertThat(session.count(waiting, plan)).isOne();
        assertThat(session.count("select count(*) from document_link where linked_id = ?", plan))
                .isEqualTo(3);
        UUID next = UUID.randomUUID();
        String document = document(next);
        session.run(
                "insert into resettlement_plan values (?, ?, ?, ?, 'IN_APPROVAL', null, null, 'hr',"
                        + " now() + interval '1 second', 0)",
                next,
                SHANDAN,
                document,
                Papers.sha256(document));
        assertThat(session.count(waiting, plan)).isZero();
    }
}
