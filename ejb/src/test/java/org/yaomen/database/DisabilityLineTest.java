package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds of the employer's disability grant; the rates are made up. */
class DisabilityLineTest {

    private static final String KIND = "DISABILITY_EMPLOYMENT";

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;
    private UUID worker;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aWorkerOfTheEighthGrade() throws SQLException {
        session = database.official("finance", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
        worker = papers.worker("p1", "a1");
        grade("8");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private void grade(String grade) throws SQLException {
        session.run("update worker set injury_grade = cast(? as int) where id = ?", grade, worker);
    }

    private void stated(String months) throws SQLException {
        session.run(
                "insert into parameter select 'DISABILITY_EMPLOYMENT_MONTHS', '8', ?, date '2016-01-01', null, cast(? as numeric),"
                        + " '个月', '试〔2016〕1号', '第一条', true, null, scope_user(), now()",
                SHANDAN,
                months);
    }

    private UUID sheet(String... amounts) throws SQLException {
        UUID sheet = papers.calculating(worker);
        papers.line(sheet, "SEVERANCE", "45000.00", "0.00");
        for (String amount : amounts) {
            papers.line(sheet, KIND, amount, "0.00");
        }
        return sheet;
    }

    @Test
    void the_grant_is_u2_and_never_taxed() throws SQLException {
        UUID sheet = papers.calculating(worker);
        session.run("savepoint before");
        assertRefused(() -> papers.line(sheet, KIND, "88000.00", "1.00"), CHECK, "severance_line_untaxed");
        session.run("rollback to before");
        assertRefused(
                () -> papers.insert(papers.text(sheet, KIND, "88000.00", "0.00").replace("U2", "U3")),
                CHECK,
                "severance_line_use");
    }

    @Test
    void the_second_opinion_computes_it_from_the_rate_and_the_roster_of_today() throws SQLException {
        stated("16");
        UUID sheet = sheet("88000.00");
        assertThat(papers.findings(sheet)).isEmpty();
        grade("9");
        assertThat(papers.findings(sheet)).isEqualTo("FORMULA");
        grade("4");
        assertThat(papers.findings(sheet)).isEqualTo("FORMULA PROTECTED PROTECTED");
        grade("8");
        session.run("update worker set retired = true where id = ?", worker);
        assertThat(papers.findings(sheet)).isEqualTo("EXCLUDED EXCLUDED");
    }

    @Test
    void a_line_without_a_rate_stands_against_its_sheet_even_when_the_rate_comes_later() throws SQLException {
        UUID sheet = sheet("0.00");
        assertThat(papers.findings(sheet)).isEqualTo("DISABILITY");
        stated("16");
        assertThat(papers.findings(sheet)).isEqualTo("DISABILITY");
    }

    @Test
    void a_grade_known_since_the_calculation_stands_against_a_sheet_that_can_still_be_left_behind()
            throws SQLException {
        stated("16");
        grade(null);
        UUID sheet = papers.frozen(worker, "45000.00");
        assertThat(papers.findings(sheet)).isEmpty();
        grade("8");
        assertThat(papers.findings(sheet)).isEqualTo("DISABILITY");
        papers.move(sheet, "IN_APPROVAL");
        papers.move(sheet, "APPROVED");
        assertThat(papers.findings(sheet)).isEmpty();
    }

    @Test
    void it_is_paid_to_the_worker_within_the_plans_money_and_is_no_severance_due() throws SQLException {
        stated("8");
        papers.plan("95000.00");
        UUID sheet = papers.calculating(worker);
        papers.line(sheet, "SEVERANCE", "45000.00", "0.00");
        UUID grant = papers.line(sheet, KIND, "44000.00", "0.00");
        papers.freeze(sheet, "89000.00");
        assertThat(session.value(
                        "select string_agg(kind || ' ' || amount, ' ') from worker_figure_view where worker_id = ?",
                        worker))
                .isEqualTo("SEVERANCE_DUE 45000.00");
        assertThat(session.value(
                        "select concat_ws(' ', claimed_u2, claimed_heads) from severance_beside_plan(?, business_today())",
                        sheet))
                .isEqualTo("89000.00 1");
        papers.move(sheet, "IN_APPROVAL");
        papers.move(sheet, "APPROVED");
        papers.move(sheet, "PAYING");
        papers.payLine(grant, "44000.00", "U2", "a1");
        assertThat(session.value("select state from severance_line_view where id = ?", grant))
                .isEqualTo("INSTRUCTED");
    }
}
