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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.GoldenCases;
import org.yaomen.worker.Severance;

/** What the database itself holds of compensation sheets and their payment, whatever the code above it does. */
class SeveranceSheetTest {

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aSheetOfOneWorkerWithAnApprovedPlan() throws SQLException {
        session = database.official("finance", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String word) {
        assertRefused(what, CHECK, word);
    }

    @Test
    void the_columns_of_a_line_are_those_of_its_text_and_nobody_changes_them() throws SQLException {
        UUID sheet = papers.calculating(papers.worker("p1", "a1"));
        UUID line = papers.line(sheet, "SEVERANCE", "45000.00", "100.00");
        assertThat(session.value(
                        "select concat_ws(' ', kind, use_code, payable, amount, tax, net) from severance_line where id = ?",
                        line))
                .isEqualTo("SEVERANCE U2 t 45000.00 100.00 44900.00");
        session.run("savepoint before");
        refused(() -> papers.line(sheet, "SEVERANCE", "45000.00", "-1.00"), "severance_line");
        session.run("rollback to before");
        assertRefused(() -> papers.line(sheet, "SEVERANCE", "1.00", "0.00"), DUPLICATE, "severance_line_once");
        session.run("rollback to before");
        assertRefused(
                () -> session.run("update severance_line set document = '{}' where id = ?", line),
                FORBIDDEN,
                "severance_line");
    }

    @Test
    void a_line_that_is_not_what_it_hashes_to_or_charged_to_another_use_is_refused() throws SQLException {
        UUID sheet = papers.calculating(papers.worker("p1", "a1"));
        session.run("savepoint before");
        refused(
                () -> session.run(
                        "insert into severance_line values (?, ?, ?, ?, now())",
                        UUID.randomUUID(),
                        SHANDAN,
                        papers.text(sheet, "SEVERANCE", "1.00", "0.00"),
                        "b".repeat(64)),
                "severance_line_hash");
        session.run("rollback to before");
        refused(
                () -> papers.insert(
                        papers.text(sheet, "SEVERANCE", "1.00", "0.00").replace("U2", "U3")),
                "severance_line_use");
    }

    @Test
    void facts_close_when_the_calculation_begins_and_a_worker_is_on_one_sheet() throws SQLException {
        UUID worker = papers.worker("p1", "a1");
        papers.calculating(worker);
        session.run("savepoint before");
        refused(() -> session.run("update severance_fact set wage_arrears = 5 where worker_id = ?", worker), "不能填报");
        session.run("rollback to before");
        UUID first = UUID.fromString(session.value("select sheet_id from severance_fact where worker_id = ?", worker));
        papers.line(first, "SEVERANCE", "45000.00", "0.00");
        session.run("savepoint before");
        assertRefused(() -> papers.sheet(), DUPLICATE, "severance_sheet_one_open");
        session.run("rollback to before");
        papers.freeze(first, "45000.00");
        papers.move(first, "IN_APPROVAL");
        papers.move(first, "APPROVED");
        UUID second = papers.sheet();
        refused(() -> papers.fact(second, worker), "已在另一张核定表中");
    }

    @Test
    void a_sheet_is_the_digest_and_the_sum_of_its_lines() throws SQLException {
        UUID sheet = papers.calculating(papers.worker("p1", "a1"));
        session.run("savepoint before");
        refused(() -> papers.freeze(sheet, "0.00"), "与其明细不符");
        session.run("rollback to before");
        papers.line(sheet, "SEVERANCE", "45000.00", "0.00");
        session.run("savepoint before");
        refused(() -> papers.freeze(sheet, "44999.99"), "severance_sheet_sums");
        session.run("rollback to before");
        papers.freeze(sheet, "45000.00");
        refused(() -> papers.line(sheet, "WAGE_ARREARS", "1.00", "0.00"), "不能加行");
    }

    @Test
    void a_frozen_sheet_never_changes() throws SQLException {
        UUID sheet = papers.frozen(papers.worker("p1", "a1"), "45000.00");
        refused(() -> session.run("update severance_sheet set pay_on = pay_on + 1 where id = ?", sheet), "不可修改");
    }

    @Test
    void nothing_is_paid_before_the_plan_is_approved() throws SQLException {
        UUID sheet = papers.approved(papers.worker("p1", "a1"), "45000.00");
        refused(() -> papers.move(sheet, "PAYING"), "不得支付职工款项");
    }

    @Test
    void sheets_never_claim_more_than_the_plan_gives() throws SQLException {
        papers.plan("44999.99");
        UUID sheet = papers.approved(papers.worker("p1", "a1"), "45000.00");
        refused(() -> papers.move(sheet, "PAYING"), "超出职工安置方案");
    }

    @Test
    void a_line_is_paid_once_as_it_was_signed_and_to_the_workers_own_account() throws SQLException {
        papers.plan("60000.00");
        UUID sheet = papers.approved(papers.worker("p1", "a1"), "45000.00");
        papers.move(sheet, "PAYING");
        session.run("savepoint before");
        refused(() -> papers.pay(sheet, "45000.01", "U2", "a1"), "不符");
        session.run("rollback to before");
        refused(() -> papers.pay(sheet, "45000.00", "U3", "a1"), "不符");
        session.run("rollback to before");
        refused(() -> papers.pay(sheet, "45000.00", "U2", "a2"), "不符");
        session.run("rollback to before");
        session.run("update severance_sheet set calculated_by = 'cashier' where id = ?", sheet);
        refused(() -> papers.pay(sheet, "45000.00", "U2", "a1"), "不符");
        session.run("rollback to before");
        refused(
                () -> session.run("update severance_sheet set calculated_by = 'hr' where id = ?", sheet),
                "severance_sheet_four_eyes");
        session.run("rollback to before");
        papers.pay(sheet, "45000.00", "U2", "a1");
        assertThat(session.value("select state from severance_line_view where sheet_id = ?", sheet))
                .isEqualTo("INSTRUCTED");
        assertRefused(() -> papers.pay(sheet, "45000.00", "U2", "a1"), DUPLICATE, "payment_instruction_one_live");
    }

    @Test
    void a_worker_whose_roster_says_otherwise_by_now_is_not_paid() throws SQLException {
        papers.plan("60000.00");
        UUID worker = papers.worker("p1", "a1");
        UUID sheet = papers.approved(worker, "45000.00");
        papers.move(sheet, "PAYING");
        assertThat(papers.findings(sheet)).isEmpty();
        session.run("update worker set mean_wage = 4600 where id = ?", worker);
        assertThat(papers.findings(sheet)).isEqualTo("FORMULA");
        session.run("savepoint before");
        refused(() -> papers.pay(sheet, "45000.00", "U2", "a1"), "FORMULA");
        session.run("rollback to before");
        session.run("update worker set mean_wage = 4500, retired = true where id = ?", worker);
        assertThat(papers.findings(sheet)).isEqualTo("EXCLUDED");
        session.run(
                "update worker set retired = false, pension = 'NONE', medical = 'NONE', unemployment = 'NONE',"
                        + " work_injury = 'NONE', injury_grade = 4 where id = ?",
                worker);
        assertThat(papers.findings(sheet)).isEqualTo("PROTECTED UNINSURED");
    }

    @Test
    void who_found_a_place_inside_the_enterprise_is_not_paid_until_that_place_is_taken_back() throws SQLException {
        papers.plan("60000.00");
        UUID worker = papers.worker("p1", "a1");
        UUID sheet = papers.approved(worker, "45000.00");
        papers.move(sheet, "PAYING");
        UUID place = papers.placements().place(worker, "CH1", DAY.toString());
        assertThat(papers.findings(sheet)).isEqualTo("EXCLUDED");
        session.run("savepoint before");
        refused(() -> papers.pay(sheet, "45000.00", "U2", "a1"), "EXCLUDED");
        session.run("rollback to before");
        papers.placements().reverse(worker, place, "WAITING");
        assertThat(papers.findings(sheet)).isEmpty();
    }

    @Test
    void what_is_due_stands_in_the_figures_of_the_month_and_days_run_from_the_day_of_leaving() throws SQLException {
        UUID worker = papers.worker("p1", "a1");
        papers.frozen(worker, "45000.00");
        assertThat(session.value(
                        "select string_agg(kind || ' ' || amount || ' ' || happened_on, ' ') from worker_figure_view"
                                + " where worker_id = ?",
                        worker))
                .isEqualTo("SEVERANCE_DUE 45000.00 2017-11-15");
        assertThat(session.value(
                        "select string_agg(distinct since::text, ' ') from worker_clock_view where subject_id = ?",
                        worker))
                .isEqualTo("2017-11-15");
        String done = "insert into clock_mark values ('LEAVING_PAPERS', ?, ?, cast(? as date), '已送达', 'wang', now())";
        session.run("savepoint before");
        refused(() -> session.run(done, worker, SHANDAN, "2017-11-14"), "不早于离职");
        session.run("rollback to before");
        session.run(done, worker, SHANDAN, "2017-11-15");
        assertThat(session.count("select count(*) from worker_money_view where worker_id = ?", worker))
                .as("nothing is paid yet")
                .isZero();
    }

    @Test
    void the_money_a_sheet_took_was_promised_to_its_plan_before() throws SQLException {
        papers.plan("60000.00");
        UUID sheet = papers.approved(papers.worker("p1", "a1"), "45000.00");
        papers.commit(sheet, "45000.00");
        papers.leaves("15000.00");
        assertThat(papers.gate()).isEqualTo("t t t");
        papers.move(sheet, "PAYING");
        papers.leaves("14999.99");
        assertThat(papers.gate()).isEqualTo("t f t");
    }

    @Test
    void the_same_person_or_account_elsewhere_is_found_again_and_nothing_of_it_is_told() throws SQLException {
        UUID own = papers.frozen(papers.worker("p-both", "a-both"), "45000.00");
        session.commit();
        session.enter("finance", SHANDAN);
        try (Session other = database.official("finance", KAIZHOU)) {
            SeverancePapers theirs = new SeverancePapers(other, KAIZHOU);
            UUID sheet = theirs.frozen(theirs.worker("p-both", "a-both"), "45000.00");
            assertThat(theirs.findings(sheet)).isEmpty();
            theirs.move(sheet, "IN_APPROVAL");
            other.commit();
        }
        assertThat(papers.findings(own)).isEqualTo("CLAIMED_TWICE");
        assertThat(session.count("select count(*) from severance_line where region_code <> ?", SHANDAN))
                .isZero();
        try (Session third = database.official("finance", KAIZHOU)) {
            SeverancePapers more = new SeverancePapers(third, KAIZHOU);
            UUID sheet = more.frozen(more.worker("p-third", "a-both"), "45000.00");
            assertThat(more.findings(sheet)).isEqualTo("SHARED_ACCOUNT");
            assertThat(third.count(
                            "select count(*) from severance_claimed(array(select id from severance_line where sheet_id = ?"
                                    + " union all select cast(? as uuid)))",
                            sheet,
                            own))
                    .isOne();
        }
    }

    @TestFactory
    Stream<DynamicTest> the_formula_of_the_database_comes_to_every_worked_case() {
        return GoldenCases.read(Severance.class, "severance.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    SeverancePapers one = new SeverancePapers(session, SHANDAN);
                    assertThat(one.byFormula(row)).isEqualTo(row[10]);
                }));
    }

    @Test
    void another_county_sees_no_sheet_and_a_waiting_one_is_on_the_cashiers_desk() throws SQLException {
        UUID sheet = papers.approved(papers.worker("p-desk", "a-desk"), "45000.00");
        assertThat(session.count(
                        "select count(*) from todo_view where kind = 'PAY_SEVERANCE' and subject_id = ?", sheet))
                .isOne();
        session.commit();
        try (Session other = database.official("li", KAIZHOU)) {
            for (String table : new String[] {"severance_sheet", "severance_fact", "severance_line"}) {
                assertThat(other.count("select count(*) from " + table + " where region_code = ?", SHANDAN))
                        .isZero();
            }
        }
    }
}
