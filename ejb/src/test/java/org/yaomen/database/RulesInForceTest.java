package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is frozen was computed by the rules of that place and day, and an instalment waits for its evidence. */
class RulesInForceTest {

    private static final String IN_FORCE =
            "select rule_set_in_force(programme_id, region_code, closed_on)::text from closure";
    private static final String ANOTHER_VERSION = "insert into rule_set select ?, programme_id, ?, 2, 'ACTIVE',"
            + " effective_from, terms, sha256, 'wang', 'zhao', now(), null, 0 from rule_set where version_no = 1";

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.production();
    }

    @Test
    void a_calculation_by_other_rules_than_those_in_force_is_refused_when_it_is_committed() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).calculation();
            session.run(ANOTHER_VERSION, UUID.randomUUID(), KAIZHOU);
            assertRefused(session::commit, CHECK, "不是该地该日适用的规则集");
        }
    }

    @Test
    void the_nearest_region_goes_before_a_higher_version_of_the_region_above() throws SQLException {
        UUID wide = UUID.randomUUID();
        try (Session session = database.official("wang", "500000")) {
            Papers papers = new Papers(session, KAIZHOU);
            papers.calculation();
            String own = session.value("select id::text from rule_set");
            assertThat(session.value(IN_FORCE)).isEqualTo(own);
            session.run("update programme set region_code = '500000'");
            session.run(ANOTHER_VERSION, wide, "500000");
            assertThat(session.value(IN_FORCE)).isEqualTo(own);
            session.run("update rule_set set state = 'SUPERSEDED' where id::text = ?", own);
            assertThat(session.value(IN_FORCE)).isEqualTo(wide.toString());
        }
    }

    @Test
    void rules_for_a_place_outside_the_programme_are_refused() throws SQLException {
        try (Session session = database.official("wang", "500000")) {
            new Papers(session, KAIZHOU).calculation();
            assertRefused(() -> session.run(ANOTHER_VERSION, UUID.randomUUID(), "500000"), CHECK, "适用区划不在项目区划内");
        }
    }

    @Test
    void an_instalment_with_a_condition_is_not_submitted_before_it_was_confirmed_by_evidence_of_its_closure()
            throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Papers papers = new Papers(session, KAIZHOU);
            UUID calculation = papers.calculation();
            String document = "{\"rule\":{\"tranche\":{\"condition\":\"经评估达标\"}}}";
            UUID second = UUID.randomUUID();
            session.run(
                    "insert into calculation select ?, region_code, award_id, 2, rule_set_id, rule_set_sha256, amount, ?, ?,"
                            + " '分期', calculated_by, effective_on, recorded_at from calculation where id = ?",
                    second,
                    document,
                    Papers.sha256(document),
                    calculation);
            session.run("update award set calculation_id = ?, condition = '经评估达标'", second);
            session.run("update award set state = 'PUBLICIZING'");
            session.run("update award set state = 'PUBLICIZED'");
            session.run("savepoint before");
            assertRefused(() -> session.run("update award set state = 'IN_APPROVAL'"), CHECK, "拨付条件尚未确认");
            session.run("rollback to before");

            papers.evidence(UUID.fromString(session.value("select id::text from closure")));
            session.run(
                    "insert into award_condition select id, region_code, closure_id, ?, '{}', ?, 'li', now() from award",
                    Papers.DAY,
                    Papers.sha256("{}"));
            session.run(
                    "insert into award_condition_evidence select a.id, a.region_code, a.closure_id, e.attachment_sha256"
                            + " from award a join closure_evidence e using (closure_id)");

            assertThat(session.run("update award set state = 'IN_APPROVAL'")).isEqualTo(1);
        }
    }
}
