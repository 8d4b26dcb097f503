package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever gets past every right and changes a stored byte is found, and what they touched is named. Each test
 * tampers as a superuser with triggers off, looks, and rolls back.
 */
class ChainTest {

    private static TestDatabase database;
    private static UUID audit;
    private static UUID entry;
    private static UUID calculation;

    private Session tamperer;

    @BeforeAll
    static void threeChainsOfTwoCounties() throws SQLException {
        database = TestDatabase.singleMachine();
        for (String region : List.of(SHANDAN, KAIZHOU)) {
            try (Session session = database.official("wang", region)) {
                Papers papers = new Papers(session, region);
                UUID funds = papers.appropriation("1000.00");
                papers.audit("wang", "first");
                papers.calculation();
                session.commit();
                session.enter("wang", region);
                audit = papers.audit("wang", "second");
                entry = papers.entry("COMMIT", funds, "10.00", "B-COMMITTED", "B-AVAILABLE");
                calculation = papers.calculation();
                session.commit();
                session.enter("wang", region);
                papers.audit("wang", "third");
                papers.entry("COMMIT", funds, "20.00", "B-COMMITTED", "B-AVAILABLE");
                session.commit();
            }
        }
    }

    @BeforeEach
    void everyGuardIsOff() throws SQLException {
        tamperer = database.superuser();
        tamperer.run("set local session_replication_role = 'replica'");
    }

    @AfterEach
    void rollBack() throws SQLException {
        tamperer.rollback();
        tamperer.close();
    }

    private void tamper(String sql, Object... parameters) throws SQLException {
        assertThat(tamperer.run(sql, parameters)).isOne();
    }

    private List<String> findings() throws SQLException {
        return tamperer.column(
                "select chain || ' ' || region_code || ' ' || subject_id || ' ' || finding from broken_link");
    }

    private static String named(String chain, UUID subject, String finding) {
        return chain + " " + KAIZHOU + " " + subject + " " + finding;
    }

    @Test
    void chains_that_nobody_touched_hold() throws SQLException {
        assertThat(findings()).isEmpty();
        assertThat(tamperer.column("select chain || region_code || seq from chain_link"))
                .hasSize(16);
    }

    @Test
    void a_changed_audit_record_is_named() throws SQLException {
        tamper("update audit_record set actor = 'li' where id = ?", audit);
        assertThat(findings()).containsExactly(named("AUDIT", audit, "记录内容被改动"));
    }

    @Test
    void an_emptied_reason_is_another_record_than_a_missing_one() throws SQLException {
        tamper("update audit_record set before = '' where id = ?", audit);
        assertThat(findings()).containsExactly(named("AUDIT", audit, "记录内容被改动"));
    }

    @Test
    void a_record_moved_by_a_microsecond_is_named() throws SQLException {
        tamper("update audit_record set recorded_at = recorded_at + interval '1 microsecond' where id = ?", audit);
        assertThat(findings()).containsExactly(named("AUDIT", audit, "记录内容被改动"));
    }

    @Test
    void a_record_moved_to_another_county_is_named() throws SQLException {
        tamper("update audit_record set region_code = ? where id = ?", SHANDAN, audit);
        assertThat(findings()).anyMatch(f -> f.contains(audit.toString()) && f.endsWith("记录的区划被改动"));
    }

    @Test
    void a_changed_amount_of_a_posting_names_its_entry() throws SQLException {
        tamper("update posting set amount = 10.01 where entry_id = ? and line_no = 1", entry);
        assertThat(findings()).containsExactly(named("LEDGER", entry, "记录内容被改动"));
    }

    @Test
    void a_posting_taken_out_or_slipped_in_names_its_entry() throws SQLException {
        tamper("delete from posting where entry_id = ? and line_no = 2", entry);
        assertThat(findings()).containsExactly(named("LEDGER", entry, "记录内容被改动"));
        tamperer.rollback();
        everyGuardIsOff();
        tamper(
                "insert into posting select entry_id, 3, region_code, account_code, side, 0.01, appropriation_id, null, null"
                        + " from posting where entry_id = ? and line_no = 1",
                entry);
        assertThat(findings()).containsExactly(named("LEDGER", entry, "记录内容被改动"));
    }

    @Test
    void a_changed_text_of_a_calculation_is_named_twice() throws SQLException {
        tamper("update calculation set document = replace(document, '18', '19') where id = ?", calculation);
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        named("CALCULATION", calculation, "记录内容被改动"), named("CALCULATION", calculation, "核定全文与其摘要不符"));
    }

    @Test
    void a_changed_text_with_a_fitting_hash_is_still_named() throws SQLException {
        tamper("update calculation set document = '{}', sha256 = ? where id = ?", Papers.sha256("{}"), calculation);
        assertThat(findings()).containsExactly(named("CALCULATION", calculation, "记录内容被改动"));
    }

    @Test
    void a_changed_line_of_a_calculation_is_named() throws SQLException {
        tamper("update calculation_line set article = '第四条' where calculation_id = ?", calculation);
        assertThat(findings()).containsExactly(named("CALCULATION", calculation, "记录内容被改动"));
    }

    @Test
    void a_deleted_record_is_named_by_the_link_that_remains() throws SQLException {
        tamper("delete from audit_record where id = ?", audit);
        assertThat(findings()).containsExactly(named("AUDIT", audit, "链上的记录已被删除"));
    }

    @Test
    void a_record_that_came_in_past_the_chain_is_named() throws SQLException {
        UUID inserted = new Papers(tamperer, KAIZHOU).audit("li", "slipped-in");
        assertThat(findings()).containsExactly(named("AUDIT", inserted, "记录不在链上"));
    }

    @Test
    void a_record_deleted_with_its_link_leaves_a_gap_that_names_the_next_one() throws SQLException {
        tamper("delete from audit_record where id = ?", audit);
        tamper("delete from chain_link where subject_id = ?", audit);
        String next = tamperer.value("select id from audit_record where action = 'third' and region_code = ?", KAIZHOU);
        assertThat(findings()).containsExactly(named("AUDIT", UUID.fromString(next), "与上一环不相接"));
    }

    @Test
    void a_changed_link_is_named_and_so_is_the_one_after_it() throws SQLException {
        tamper("update chain_link set sha256 = repeat('0', 64) where subject_id = ?", audit);
        assertThat(findings()).hasSize(2).contains(named("AUDIT", audit, "链环摘要被改动"));
    }

    @Test
    void a_record_whose_own_link_was_made_to_fit_breaks_the_next_link() throws SQLException {
        tamper("update audit_record set actor = 'li' where id = ?", audit);
        tamper(
                "update chain_link l set content_sha256 = encode(sha256(convert_to(audit_content(r), 'UTF8')), 'hex')"
                        + " from audit_record r where r.id = l.subject_id and l.subject_id = ?",
                audit);
        tamper(
                "update chain_link set sha256 = encode(sha256(convert_to(previous_sha256 || content_sha256, 'UTF8')), 'hex')"
                        + " where subject_id = ?",
                audit);
        String next = tamperer.value("select id from audit_record where action = 'third' and region_code = ?", KAIZHOU);
        assertThat(findings()).containsExactly(named("AUDIT", UUID.fromString(next), "与上一环不相接"));
    }
}
