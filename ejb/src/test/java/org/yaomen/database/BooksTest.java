package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the books refuse by themselves, whatever the code above them does. */
class BooksTest {

    private static TestDatabase database;

    private Session session;
    private Papers papers;
    private UUID funds;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void oneThousandYuan() throws SQLException {
        session = database.official("wang", KAIZHOU);
        papers = new Papers(session, KAIZHOU);
        funds = papers.appropriation("1000.00");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private void commitAndEnterAgain() throws SQLException {
        session.commit();
        session.enter("wang", KAIZHOU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "1.005", "1.000", "0.009", "10000000000000000", "NaN", "Infinity", "1e-3"})
    void money_with_a_third_decimal_or_too_large_is_refused_and_not_rounded(String amount) {
        assertRefused(() -> session.value("select ?::text::cny", amount), CHECK, "cny");
    }

    @ParameterizedTest
    @CsvSource({"28800.00,28800.00", "0.01,0.01", "-5,-5", "1.1,1.1", "9999999999999999.99,9999999999999999.99"})
    void money_of_two_decimals_is_kept_as_it_is(String amount, String kept) throws SQLException {
        assertThat(session.value("select ?::text::cny", amount)).isEqualTo(kept);
    }

    @Test
    void a_posting_with_a_third_decimal_is_refused() throws SQLException {
        UUID entry = papers.openEntry("COMMIT", DAY);
        assertRefused(() -> papers.post(entry, "B-COMMITTED", "D", "1.001", funds), CHECK, "cny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void a_posting_is_positive(String amount) throws SQLException {
        UUID entry = papers.openEntry("COMMIT", DAY);
        assertRefused(() -> papers.post(entry, "B-COMMITTED", "D", amount, funds), CHECK, "posting");
    }

    @Test
    void a_negative_or_empty_appropriation_is_refused() {
        assertRefused(() -> papers.appropriation("-1.00"), CHECK, "appropriation");
    }

    @Test
    void an_entry_that_does_not_balance_is_refused_at_commit() throws SQLException {
        UUID entry = papers.openEntry("COMMIT", DAY);
        papers.post(entry, "B-COMMITTED", "D", "10.00", funds);
        papers.post(entry, "B-AVAILABLE", "C", "9.99", funds);
        assertRefused(session::commit, CHECK, "借贷不平");
    }

    @Test
    void an_entry_without_lines_is_refused_at_commit() throws SQLException {
        papers.openEntry("COMMIT", DAY);
        assertRefused(session::commit, CHECK, "借贷不平");
    }

    @Test
    void a_line_cannot_join_an_entry_that_is_already_chained() throws SQLException {
        UUID entry = papers.entry("COMMIT", funds, "10.00", "B-COMMITTED", "B-AVAILABLE");
        commitAndEnterAgain();
        assertRefused(() -> papers.post(entry, "B-COMMITTED", "D", "10.00", funds), CHECK, "已入链");
    }

    @Test
    void a_line_belongs_to_the_book_of_its_entry() throws SQLException {
        UUID entry = papers.openEntry("PAY", DAY);
        assertRefused(() -> papers.post(entry, "1001", "C", "10.00", funds), CHECK, "账簿");
    }

    @Test
    void a_closed_month_takes_no_entry_and_the_next_one_does() throws SQLException {
        papers.entry("COMMIT", funds, "10.00", "B-COMMITTED", "B-AVAILABLE");
        session.run(
                "insert into accounting_period values (?, ?, 'wang', now())",
                KAIZHOU,
                DAY.minusMonths(2).withDayOfMonth(1));
        commitAndEnterAgain();
        assertRefused(() -> papers.openEntry("COMMIT", DAY.minusMonths(2)), CHECK, "已结账");
        session.rollback();
        session.enter("wang", KAIZHOU);
        papers.openEntry("COMMIT", DAY.minusMonths(1));
    }

    @Test
    void an_appropriation_never_goes_below_zero() throws SQLException {
        papers.entry("COMMIT", funds, "1000.00", "B-COMMITTED", "B-AVAILABLE");
        assertRefused(
                () -> papers.entry("COMMIT", funds, "0.01", "B-COMMITTED", "B-AVAILABLE"),
                CHECK,
                "balance_never_negative");
    }

    @Test
    void what_is_released_was_committed() {
        assertRefused(
                () -> papers.entry("RELEASE", funds, "0.01", "B-AVAILABLE", "B-COMMITTED"),
                CHECK,
                "balance_never_negative");
    }

    @Test
    void an_entry_is_reversed_once() throws SQLException {
        UUID entry = papers.entry("COMMIT", funds, "10.00", "B-COMMITTED", "B-AVAILABLE");
        String reversal =
                "insert into journal_entry select gen_random_uuid(), region_code, book, 'RELEASE', subject_type,"
                        + " subject_id, text, effective_on, recorded_at, recorded_by, id from journal_entry where id = ?";
        session.run(reversal, entry);
        assertRefused(() -> session.run(reversal, entry), DUPLICATE, "reversal_of");
    }

    @Test
    void the_balances_are_the_sums_of_the_lines() throws SQLException {
        papers.entry("COMMIT", funds, "300.00", "B-COMMITTED", "B-AVAILABLE");
        papers.entry("RELEASE", funds, "100.00", "B-AVAILABLE", "B-COMMITTED");
        assertThat(session.column(
                        "select account_code || ' ' || balance from account_balance where appropriation_id = ? order by 1",
                        funds))
                .containsExactly("B-AUTHORITY 1000.00", "B-AVAILABLE 800.00", "B-COMMITTED 200.00");
    }

    @Test
    void an_appropriation_keeps_its_amount_and_document() throws SQLException {
        assertRefused(() -> session.run("update appropriation set amount = 2000 where id = ?", funds), CHECK, "不可修改");
    }

    @Test
    void a_calculation_agrees_with_its_lines_and_its_hash_at_commit() throws SQLException {
        UUID calculation = papers.calculation();
        session.run(
                "insert into calculation_line select calculation_id, 2, region_code, text, quantity, unit, rate, factor,"
                        + " 0.01, document, article from calculation_line where calculation_id = ?",
                calculation);
        assertRefused(session::commit, CHECK, "明细不符");
    }

    @Test
    void a_line_cannot_join_a_calculation_that_is_already_chained() throws SQLException {
        UUID calculation = papers.calculation();
        commitAndEnterAgain();
        assertRefused(
                () -> session.run(
                        "insert into calculation_line values (?, 2, ?, '外加', 1, '门', 0, 0, 0, '文', '条')",
                        calculation,
                        KAIZHOU),
                CHECK,
                "已入链");
    }

    @Test
    void one_person_has_one_part_in_one_document() throws SQLException {
        UUID document = UUID.randomUUID();
        papers.participation(document, "wang", "CALCULATOR");
        papers.participation(document, "li", "APPROVER_1");
        papers.participation(UUID.randomUUID(), "wang", "APPROVER_1");
        assertRefused(() -> papers.participation(document, "wang", "APPROVER_2"), DUPLICATE, "participation_pkey");
    }
}
