package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approved sheet that is wrong is taken back: what is not instructed is freed, the rest stands（撤销核定表）. */
class SeveranceTakenBackTest {

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;
    private @Nullable UUID batch;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aCountyOfficial() throws SQLException {
        session = database.official("finance", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private static void refused(ThrowingCallable what, String word) {
        assertRefused(what, CHECK, word);
    }

    private void takeBack(UUID sheet, String by) throws SQLException {
        session.run(
                "update severance_sheet set state = 'TAKEN_BACK', taken_back_on = ?, taken_back_by = ?, taken_back_at = now(),"
                        + " taken_back_why = '工资填错' where id = ?",
                Papers.DAY,
                by,
                sheet);
    }

    private String state(UUID sheet) throws SQLException {
        return session.value(
                "select string_agg(kind || ' ' || state, ' ' order by kind) from severance_line_view where sheet_id = ?",
                sheet);
    }

    /** Severance of 45,000.00 and wage arrears of 1,000.00, approved, both committed. */
    private UUID approved(UUID worker) throws SQLException {
        UUID sheet = papers.sheet();
        papers.fact(sheet, worker);
        session.run("update severance_fact set wage_arrears = 1000.00 where sheet_id = ?", sheet);
        papers.begin(sheet);
        papers.line(sheet, "SEVERANCE", "45000.00", "0.00");
        papers.line(sheet, "WAGE_ARREARS", "1000.00", "0.00");
        papers.freeze(sheet, "46000.00");
        papers.move(sheet, "IN_APPROVAL");
        papers.move(sheet, "APPROVED");
        papers.commit(sheet, "46000.00");
        return sheet;
    }

    private UUID line(UUID sheet, String kind) throws SQLException {
        return UUID.fromString(
                session.value("select id from severance_line where sheet_id = ? and kind = ?", sheet, kind));
    }

    /** What happens to its payments, in a batch. */
    private void instruction(UUID sheet, String... states) throws SQLException {
        for (String state : states) {
            session.run(
                    "update payment_instruction set state = ?, batch_id = ?"
                            + " where subject_id in (select id from severance_line where sheet_id = ?)",
                    state,
                    batch(),
                    sheet);
        }
    }

    private UUID batch() throws SQLException {
        if (batch == null) {
            UUID account = UUID.randomUUID();
            batch = UUID.randomUUID();
            session.run(
                    "insert into county_account (id, region_code, name, account_cipher, account_index, account_tail, bank_code,"
                            + " bank_name, synthetic, created_by, recorded_at) values (?, ?, '样例账户', '\\x01', '\\x01',"
                            + " '0001', '103653000003', '样例银行', true, 'li', now())",
                    account,
                    SHANDAN);
            session.run(
                    "insert into payment_batch (id, region_code, batch_no, county_account_id, total_count, total_amount, sha256,"
                            + " state, created_by, recorded_at, version) values (?, ?, ?, ?, 1, 1, ?, 'IN_APPROVAL', 'cashier',"
                            + " now(), 0)",
                    batch,
                    SHANDAN,
                    "B-" + batch,
                    account,
                    Papers.sha256("批次"));
        }
        return batch;
    }

    @Test
    void what_is_freed_is_freed_in_the_books_too() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID sheet = approved(papers.worker("t1", "ta1"));
        takeBack(sheet, "approver");
        refused(() -> session.run("set constraints all immediate"), "与账簿不符");
    }

    @Test
    void a_sheet_that_was_never_instructed_is_freed_whole() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID worker = papers.worker("t1", "ta1");
        UUID sheet = approved(worker);
        takeBack(sheet, "approver");
        papers.release(sheet, "46000.00");
        session.run("set constraints all immediate");
        assertThat(state(sheet)).isEqualTo("SEVERANCE TAKEN_BACK WAGE_ARREARS TAKEN_BACK");
        assertThat(session.count("select count(*) from worker_figure_view where worker_id = ?", worker))
                .isZero();
        assertThat(session.value("select kind from todo_view where subject_id = ?", sheet))
                .isEqualTo("REVISE_SEVERANCE");
        UUID next = papers.sheet();
        papers.fact(next, worker);
        assertThat(session.count("select count(*) from todo_view where subject_id = ?", sheet))
                .isZero();
        papers.begin(next);
        papers.line(next, "SEVERANCE", "45000.00", "0.00");
        papers.freeze(next, "45000.00");
        papers.move(next, "IN_APPROVAL");
        papers.move(next, "APPROVED");
        papers.move(next, "PAYING");
        papers.payLine(line(next, "SEVERANCE"), "45000.00", "U2", "ta1");
        assertThat(papers.findings(next)).isEmpty();
    }

    @Test
    void what_is_instructed_stands_and_is_never_owed_again() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID worker = papers.worker("t1", "ta1");
        UUID sheet = approved(worker);
        papers.move(sheet, "PAYING");
        papers.payLine(line(sheet, "WAGE_ARREARS"), "1000.00", "U3", "ta1");
        takeBack(sheet, "approver");
        papers.release(sheet, "45000.00");
        session.run("set constraints all immediate");
        assertThat(state(sheet)).isEqualTo("SEVERANCE TAKEN_BACK WAGE_ARREARS INSTRUCTED");
        assertThat(session.value(
                        "select string_agg(kind || ' ' || amount, ' ') from worker_figure_view where worker_id = ?",
                        worker))
                .isEqualTo("WAGE_ARREARS 1000.00");
        UUID next = papers.sheet();
        papers.fact(next, worker);
        session.run("savepoint before");
        refused(
                () -> session.run("update severance_fact set wage_arrears = 5 where sheet_id = ?", next),
                "已由撤销前的核定表支付");
        session.run("rollback to before");
        papers.begin(next);
        assertThat(session.value("select standing from severance_case_view where sheet_id = ?", next))
                .isEqualTo("WAGE_ARREARS");
        session.run("savepoint before");
        refused(() -> papers.line(next, "WAGE_ARREARS", "1000.00", "0.00"), "不能再核定");
        session.run("rollback to before");
        papers.line(next, "SEVERANCE", "45000.00", "0.00");
        papers.line(next, "WAGE_ARREARS", "0.00", "0.00");
        papers.freeze(next, "45000.00");
        assertThat(papers.findings(next)).isEmpty();
        assertThat(session.value(
                        "select claimed_u2 || ' ' || claimed_u3 || ' ' || claimed_heads from severance_beside_plan(?, ?)",
                        next,
                        Papers.DAY))
                .isEqualTo("45000.00 1000.00 1");
    }

    @Test
    void nothing_is_paid_of_a_line_that_was_freed_and_what_stands_may_be_reissued() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID sheet = approved(papers.worker("t1", "ta1"));
        papers.move(sheet, "PAYING");
        papers.payLine(line(sheet, "WAGE_ARREARS"), "1000.00", "U3", "ta1");
        takeBack(sheet, "approver");
        session.run("savepoint before");
        refused(() -> papers.payLine(line(sheet, "SEVERANCE"), "45000.00", "U2", "ta1"), "已随核定表撤销");
        session.run("rollback to before");
        instruction(sheet, "BATCHED", "SENT", "RETURNED");
        assertThat(state(sheet)).isEqualTo("SEVERANCE TAKEN_BACK WAGE_ARREARS RETURNED");
        assertThat(session.count("select count(*) from waiting_view where kind = 'REISSUE_PAYMENT'"))
                .isOne();
        session.run("savepoint before");
        refused(() -> papers.payLine(line(sheet, "WAGE_ARREARS"), "1000.00", "U3", "ta2"), "不符");
        session.run("rollback to before");
        papers.reissue(line(sheet, "WAGE_ARREARS"), "ta2");
        assertThat(state(sheet)).isEqualTo("SEVERANCE TAKEN_BACK WAGE_ARREARS INSTRUCTED");
    }

    @Test
    void a_returned_payment_is_freed_with_its_line_and_waits_for_nobody() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID sheet = approved(papers.worker("t1", "ta1"));
        papers.move(sheet, "PAYING");
        papers.payLine(line(sheet, "SEVERANCE"), "45000.00", "U2", "ta1");
        instruction(sheet, "BATCHED");
        session.run("savepoint before");
        refused(() -> takeBack(sheet, "approver"), "尚无银行答复");
        session.run("rollback to before");
        instruction(sheet, "SENT", "RETURNED");
        takeBack(sheet, "approver");
        assertThat(state(sheet)).isEqualTo("SEVERANCE TAKEN_BACK WAGE_ARREARS TAKEN_BACK");
        assertThat(session.count("select count(*) from waiting_view where kind = 'REISSUE_PAYMENT'"))
                .isZero();
        refused(() -> papers.reissue(line(sheet, "SEVERANCE"), "ta2"), "已随核定表撤销");
    }

    @Test
    void only_an_approved_sheet_is_taken_back_once_by_another_with_something_left() throws SQLException {
        papers.plan("60000.00", "10000.00");
        UUID worker = papers.worker("t1", "ta1");
        UUID sheet = approved(worker);
        session.run("savepoint before");
        refused(() -> takeBack(sheet, "finance"), "severance_sheet_taken_back");
        session.run("rollback to before");
        refused(() -> papers.move(sheet, "TAKEN_BACK"), "severance_sheet_taken_back");
        session.run("rollback to before");
        papers.move(sheet, "PAYING");
        papers.payLine(line(sheet, "SEVERANCE"), "45000.00", "U2", "ta1");
        papers.payLine(line(sheet, "WAGE_ARREARS"), "1000.00", "U3", "ta1");
        refused(() -> takeBack(sheet, "approver"), "没有可撤销的");
        session.run("rollback to before");
        takeBack(sheet, "approver");
        session.run("savepoint before");
        assertRefused(() -> session.run("delete from severance_freed"), FORBIDDEN, "severance_freed");
        session.run("rollback to before");
        refused(() -> papers.move(sheet, "APPROVED"), "");
        session.run("rollback to before");
        refused(() -> session.run("update severance_sheet set document = '{}' where id = ?", sheet), "不可修改");
    }
}
