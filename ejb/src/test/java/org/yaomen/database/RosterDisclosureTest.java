package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database holds of rosters that leave in full: two persons, in time, once. */
class RosterDisclosureTest {

    private static final String DECIDE = "update roster_disclosure set state = ?, decided_by = ?, decided_at = now(),"
            + " decision_reason = '同意', valid_until = business_today() + ? where id = ?";
    private static final String TAKE =
            "update roster_disclosure set state = 'USED', used_at = now(), workers = 1, sha256 = ?" + " where id = ?";

    private static TestDatabase database;

    @BeforeAll
    static void a_database() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    private static UUID asked(Session session) throws SQLException {
        UUID worker = RosterTest.workerOf(session, KAIZHOU, "d-" + UUID.randomUUID());
        UUID id = UUID.randomUUID();
        session.run(
                "insert into roster_disclosure (id, region_code, enterprise_id, programme_id, purpose, requested_by, recorded_at)"
                        + " select ?, region_code, enterprise_id, programme_id, '报送失业人员名单', 'wang', now() from worker where id = ?",
                id,
                worker);
        return id;
    }

    @Test
    void a_second_person_agrees_and_the_one_who_asked_takes_it_once() throws SQLException {
        UUID id;
        try (Session session = database.official("wang", KAIZHOU)) {
            id = asked(session);
            session.commit();
        }
        try (Session session = database.official("li", KAIZHOU)) {
            assertRefused(() -> session.run(TAKE, Papers.sha256("x"), id), CHECK, "");
        }
        try (Session session = database.official("li", KAIZHOU)) {
            assertRefused(() -> session.run(DECIDE, "APPROVED", "wang", 1, id), CHECK, "four_eyes");
        }
        try (Session session = database.official("li", KAIZHOU)) {
            assertRefused(() -> session.run(DECIDE, "APPROVED", "li", 2, id), CHECK, "期限");
        }
        try (Session session = database.official("li", KAIZHOU)) {
            session.run(DECIDE, "APPROVED", "li", 1, id);
            session.commit();
        }
        try (Session session = database.official("li", KAIZHOU)) {
            assertRefused(() -> session.run(TAKE, Papers.sha256("x"), id), CHECK, "申请人");
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            session.run(TAKE, Papers.sha256("x"), id);
            session.commit();
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(() -> session.run(TAKE, Papers.sha256("y"), id), CHECK, "一次");
        }
    }

    @Test
    void what_was_asked_stays_and_another_county_sees_nothing_of_it() throws SQLException {
        UUID id;
        try (Session session = database.official("wang", KAIZHOU)) {
            id = asked(session);
            session.commit();
        }
        for (String change : new String[] {
            "update roster_disclosure set purpose = '别的用途'",
            "update roster_disclosure set requested_by = 'li'",
            "delete from roster_disclosure"
        }) {
            try (Session session = database.official("wang", KAIZHOU)) {
                assertRefused(() -> session.run(change), FORBIDDEN, "permission denied");
            }
        }
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(
                    () -> session.run(
                            "insert into roster_disclosure (id, region_code, enterprise_id, programme_id, purpose, requested_by, recorded_at)"
                                    + " select gen_random_uuid(), region_code, enterprise_id, programme_id, purpose, requested_by, now()"
                                    + " from roster_disclosure where id = ?",
                            id),
                    DUPLICATE,
                    "one_open");
        }
        try (Session session = database.official("wang", SHANDAN)) {
            assertThat(session.count("select count(*) from roster_disclosure where id = ?", id))
                    .isZero();
        }
    }
}
