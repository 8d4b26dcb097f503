package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** States move along the table of moves; what is in force, and what kind of installation this is, stays. */
class StatesTest {

    private static final String REFUSE_DIFFERENT_KIND = "select install_kind('SINGLE_MACHINE')";

    private static TestDatabase production;

    @BeforeAll
    static void install() throws SQLException {
        production = TestDatabase.production();
    }

    @Test
    void every_pair_of_states_moves_exactly_as_the_table_says() throws SQLException {
        try (Session superuser = production.superuser()) {
            superuser.run("create schema probe");
            List<String> subjects = superuser.column("select distinct subject from state_transition");
            assertThat(subjects).hasSizeGreaterThanOrEqualTo(9);
            for (String subject : subjects) {
                superuser.run("create table probe." + subject + " (state text)");
                superuser.run("create trigger t before update on probe." + subject
                        + " for each row execute function check_transition()");
                List<String> allowed = superuser.column(
                        "select from_state || '>' || to_state from state_transition where subject = ?", subject);
                assertThat(moves(superuser, subject)).as(subject).containsExactlyInAnyOrderElementsOf(allowed);
            }
        }
    }

    private static List<String> moves(Session session, String subject) throws SQLException {
        List<String> states = session.column(
                "select from_state from state_transition where subject = ?"
                        + " union select to_state from state_transition where subject = ?",
                subject,
                subject);
        List<String> possible = new ArrayList<>();
        for (String from : states) {
            for (String to : states) {
                session.run("delete from probe." + subject);
                session.run("insert into probe." + subject + " values (?)", from);
                session.run("savepoint before");
                try {
                    session.run("update probe." + subject + " set state = ?", to);
                    if (!from.equals(to)) {
                        possible.add(from + ">" + to);
                    }
                } catch (SQLException refused) {
                    assertThat(refused.getSQLState()).isEqualTo(CHECK);
                    session.run("rollback to before");
                }
            }
        }
        return possible;
    }

    @Test
    void every_state_of_the_moves_is_a_state_of_its_table() throws SQLException {
        try (Session superuser = production.superuser()) {
            assertThat(superuser.column("select subject || '.' || s from state_transition,"
                            + " lateral unnest(array[from_state, to_state]) s where not exists"
                            + " (select from pg_constraint c where c.conrelid = subject::regclass and c.contype = 'c'"
                            + "  and pg_get_constraintdef(c.oid) like '%state%' and pg_get_constraintdef(c.oid)"
                            + "  like '%''' || s || '''%')"))
                    .isEmpty();
        }
    }

    @Test
    void an_award_cannot_skip_its_approval() throws SQLException {
        try (Session session = production.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).calculation();
            assertRefused(() -> session.run("update award set state = 'PAID'"), CHECK, "CALCULATED 变为 PAID");
        }
    }

    @Test
    void an_issued_appropriation_does_not_become_a_draft_again() throws SQLException {
        try (Session session = production.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).appropriation("1.00");
            assertRefused(() -> session.run("update appropriation set state = 'REGISTERED'"), CHECK, "REGISTERED");
        }
    }

    @Test
    void active_rules_are_changed_by_nobody_not_even_the_owner() throws SQLException {
        UUID rules;
        try (Session session = production.official("wang", KAIZHOU)) {
            Papers papers = new Papers(session, KAIZHOU);
            rules = papers.ruleSet(papers.programme(), "ACTIVE");
            session.commit();
            session.enter("wang", KAIZHOU);
            assertRefused(() -> changeTerms(session, rules), CHECK, "不可修改");
        }
        try (Session owner = production.owner()) {
            assertRefused(() -> changeTerms(owner, rules), CHECK, "不可修改");
        }
        try (Session session = production.official("wang", KAIZHOU)) {
            assertRefused(
                    () -> session.run("update rule_set set effective_from = '2016-01-01' where id = ?", rules),
                    CHECK,
                    "不可修改");
        }
    }

    private static void changeTerms(Session session, UUID rules) throws SQLException {
        String terms = "{\"rate\":\"9999.00\"}";
        session.run("update rule_set set terms = ?, sha256 = ? where id = ?", terms, Papers.sha256(terms), rules);
    }

    @Test
    void a_draft_may_be_changed_but_its_hash_goes_with_it() throws SQLException {
        try (Session session = production.official("wang", KAIZHOU)) {
            Papers papers = new Papers(session, KAIZHOU);
            UUID rules = papers.ruleSet(papers.programme(), "DRAFT");
            changeTerms(session, rules);
            assertRefused(() -> session.run("update rule_set set terms = '{}' where id = ?", rules), CHECK, "rule_set");
        }
    }

    @Test
    void the_clock_of_a_production_installation_stands_for_everybody() throws SQLException {
        String move = "update installation set clock_offset_days = -3000";
        try (Session session = production.official("wang", KAIZHOU)) {
            assertRefused(() -> session.run(move), CHECK, "installation");
        }
        try (Session owner = production.owner()) {
            assertRefused(() -> owner.run(move), CHECK, "installation");
        }
        try (Session superuser = production.superuser()) {
            assertRefused(() -> superuser.run(move), CHECK, "installation");
        }
    }

    @Test
    void the_clock_of_a_single_machine_moves() throws SQLException {
        try (Session session = TestDatabase.singleMachine().application()) {
            assertThat(session.run("update installation set clock_offset_days = -3000"))
                    .isOne();
        }
    }

    @Test
    void the_kind_of_an_installation_is_for_good() throws SQLException {
        String change = "update installation set kind = 'SINGLE_MACHINE'";
        try (Session owner = production.owner()) {
            assertRefused(() -> owner.run(change), FORBIDDEN, "不可更改");
        }
        try (Session owner = production.owner()) {
            assertRefused(() -> owner.value(REFUSE_DIFFERENT_KIND), FORBIDDEN, "PRODUCTION");
        }
        try (Session owner = production.owner()) {
            owner.value("select install_kind('PRODUCTION')");
        }
        try (Session session = production.application()) {
            assertRefused(() -> session.run(change), FORBIDDEN, "");
        }
        try (Session session = production.application()) {
            assertRefused(() -> session.value(REFUSE_DIFFERENT_KIND), FORBIDDEN, "");
        }
    }

    @Test
    void there_is_no_second_installation() throws SQLException {
        try (Session owner = production.owner()) {
            assertRefused(
                    () -> owner.run("insert into installation (kind) values ('SINGLE_MACHINE')"),
                    "23505",
                    "installation");
        }
        try (Session owner = production.owner()) {
            assertRefused(
                    () -> owner.run("insert into installation (only_row, kind) values (false, 'SINGLE_MACHINE')"),
                    CHECK,
                    "installation");
        }
    }
}
