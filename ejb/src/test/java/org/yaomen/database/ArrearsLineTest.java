package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds of insurance arrears that the fund pays to whoever collects（财建〔2018〕462号 art. 3, U3）. */
class ArrearsLineTest {

    private static final String OWED = "2160.00";

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;
    private UUID sheet;
    private UUID line;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aPlanWithMoneyForArrears() throws SQLException {
        session = database.official("finance", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
        papers.plan("45000.00", "5000.00");
    }

    /** A worker for whom 2,160.00 were not paid, and what was frozen of it. */
    private void frozen(String amount) throws SQLException {
        UUID worker = papers.worker("p1", "a1");
        sheet = papers.sheet();
        papers.fact(sheet, worker);
        session.run("update severance_fact set insurance_arrears = 2160, arrears_days = 90 where sheet_id = ?", sheet);
        papers.begin(sheet);
        papers.line(sheet, "SEVERANCE", "45000.00", "0.00");
        line = papers.line(sheet, "INSURANCE_ARREARS", amount, "0.00");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private UUID account(String by, String number) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into collecting_account values (?, ?, '某县税务局', '\\x01', decode(md5(?), 'hex'), '0099',"
                        + " '103653000003', '样例告知', true, ?, clock_timestamp(), null, null)",
                id,
                SHANDAN,
                number,
                by);
        return id;
    }

    private void confirm(UUID account, String by) throws SQLException {
        session.run(
                "update collecting_account set confirmed_by = ?, confirmed_at = clock_timestamp() where id = ?",
                by,
                account);
    }

    private void paying() throws SQLException {
        frozen(OWED);
        papers.freeze(sheet, "47160.00");
        for (String state : new String[] {"IN_APPROVAL", "APPROVED", "PAYING"}) {
            papers.move(sheet, state);
        }
    }

    private String waiting() throws SQLException {
        return session.value(
                "select coalesce(string_agg(kind || ' ' || role, ','), '') from waiting_view where subject_id = ?"
                        + " and kind like '%COLLECTING_ACCOUNT'",
                sheet);
    }

    @Test
    void nobody_confirms_an_account_they_entered_and_what_is_confirmed_stays() throws SQLException {
        UUID own = account("li", "g1");
        session.run("savepoint before");
        assertRefused(() -> confirm(own, "li"), CHECK, "collecting_account_four_eyes");
        session.run("rollback to before");
        confirm(own, "zhao");
        session.run("savepoint confirmed");
        assertRefused(() -> confirm(own, "qian"), CHECK, "已确认");
        session.run("rollback to confirmed");
        UUID second = account("li", "g2");
        account("li", "g3");
        assertRefused(() -> confirm(second, "zhao"), CHECK, "另登记");
    }

    @Test
    void money_for_the_agency_waits_on_the_desks_until_its_account_is_confirmed() throws SQLException {
        paying();
        assertThat(papers.findings(sheet)).isEqualTo("NO_AGENCY");
        assertThat(waiting()).isEqualTo("ENTER_COLLECTING_ACCOUNT finance-clerk");
        UUID account = account("li", "g1");
        assertThat(waiting()).isEqualTo("CONFIRM_COLLECTING_ACCOUNT finance-reviewer");
        session.run("savepoint before");
        assertRefused(() -> papers.payLine(line, OWED, "U3", "g1"), CHECK, "收款账户不符");
        session.run("rollback to before");
        confirm(account, "zhao");
        assertThat(waiting()).isEmpty();
        assertThat(papers.findings(sheet)).isEmpty();
    }

    @Test
    void arrears_are_paid_to_the_agency_never_to_the_worker_and_once() throws SQLException {
        confirm(account("li", "g1"), "zhao");
        paying();
        session.run("savepoint before");
        assertRefused(() -> papers.payLine(line, OWED, "U3", "a1"), CHECK, "收款账户不符");
        session.run("rollback to before");
        assertRefused(() -> papers.payLine(line, OWED, "U2", "g1"), CHECK, "用途");
        session.run("rollback to before");
        papers.payLine(line, OWED, "U3", "g1");
        assertThat(session.value("select state || account_masked from severance_line_view where id = ?", line))
                .isEqualTo("INSTRUCTED****0099");
        assertRefused(() -> papers.payLine(line, OWED, "U3", "g1"), DUPLICATE, "payment_instruction_one_live");
    }

    @Test
    void a_late_fee_is_paid_only_where_a_parameter_of_the_region_says_so() throws SQLException {
        confirm(account("li", "g1"), "zhao");
        frozen(OWED);
        papers.line(sheet, "LATE_FEE", "97.20", "0.00");
        assertThat(papers.findings(sheet)).isEqualTo("LATE_FEE");
        session.run(
                "insert into parameter select 'LATE_FEE_BY_FUND', '', ?, date '2017-01-01', null, 1, '是否', '试〔2017〕1号',"
                        + " '第一条', true, null, scope_user(), now()",
                SHANDAN);
        assertThat(papers.findings(sheet)).isEmpty();
    }

    @Test
    void what_human_resources_stated_is_what_is_paid() throws SQLException {
        confirm(account("li", "g1"), "zhao");
        frozen("2160.01");
        assertThat(papers.findings(sheet)).isEqualTo("FORMULA");
    }
}
