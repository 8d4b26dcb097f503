package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database holds of a case that comes from an agency outside, and of the files that go and come. */
class TransferFileTest {

    private static final String FILE = Papers.sha256("来文");

    private static TestDatabase database;
    private static UUID shandan;
    private static UUID outside;

    @BeforeAll
    static void an_agency_in_the_system_and_one_outside() throws SQLException {
        database = TestDatabase.singleMachine();
        try (Session session = database.official("wang", SHANDAN)) {
            shandan = agency(session, SHANDAN, true);
            outside = agency(session, "440305", false);
            session.commit();
        }
    }

    private static UUID agency(Session session, String region, boolean inSystem) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into insurance_agency values (?, ?, ?, ?, null, null, 'wang', now())",
                id,
                region,
                "社会保险局" + region,
                inSystem);
        return id;
    }

    private static UUID coming(Session session, String toRegion, String person) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run("""
                insert into insurance_transfer (id, scheme, steps_from, from_agency_id, to_agency_id, to_region, name,
                    citizen_id_cipher, citizen_id_index, citizen_id_masked, enterprise_name, synthetic, opened_by, opened_on,
                    recorded_at)
                values (?, 'PENSION', '2010-01-01', ?, ?, ?, '样例', 'x', convert_to(?, 'UTF8'), '110101********0015', '样例窑厂', true,
                    'wang', '2026-09-25', now())""", id, outside, shandan, toRegion, person);
        return id;
    }

    private static void received(Session session, UUID transfer, String region, String sha256) throws SQLException {
        session.run(
                "insert into transfer_file_in values (?, ?, ?, ?, 'x', 'wang', now())",
                sha256,
                transfer,
                region,
                UUID.randomUUID());
    }

    private static void done(Session session, UUID transfer, String side, int step, String file) throws SQLException {
        session.run("""
                insert into transfer_event (id, transfer_id, seq, kind, step_no, side, happened_on, file_sha256, done_by, recorded_at)
                values (gen_random_uuid(), ?, 1, 'DONE', ?, ?, ?, ?, 'wang', now())""", transfer, step, side, LocalDate.of(2026, 9, 25), file);
    }

    @Test
    void a_case_that_comes_is_its_new_places_and_its_first_step_needs_the_file() throws SQLException {
        try (Session session = database.official("wang", SHANDAN)) {
            UUID coming = coming(session, SHANDAN, "p1");
            session.run("savepoint first");
            assertRefused(() -> done(session, coming, "OLD", 1, null), CHECK, "环节");
            session.run("rollback to first");
            assertRefused(() -> done(session, coming, "OLD", 1, Papers.sha256("没有的")), "23503", "transfer_event_file");
            session.run("rollback to first");
            received(session, coming, SHANDAN, FILE);
            done(session, coming, "OLD", 1, FILE);
            assertThat(session.value(
                            "select concat_ws(' ', state, step_no, desk_side, region_code, incoming, worker_id)"
                                    + " from insurance_transfer_view where id = ?",
                            coming))
                    .isEqualTo("OPEN 2 NEW " + SHANDAN + " t");
            assertRefused(() -> received(session, coming, SHANDAN, FILE), DUPLICATE, "transfer_file_in");
        }
    }

    @Test
    void no_other_county_opens_receives_or_sees_it() throws SQLException {
        try (Session session = database.official("li", KAIZHOU)) {
            assertRefused(() -> coming(session, SHANDAN, "p2"), FORBIDDEN, "insurance_transfer");
        }
        try (Session session = database.official("wang", SHANDAN)) {
            UUID coming = coming(session, SHANDAN, "p3");
            session.run("savepoint first");
            assertRefused(() -> received(session, coming, KAIZHOU, FILE), CHECK, "系统外");
            session.run("rollback to first");
            assertRefused(() -> coming(session, SHANDAN, "p3"), DUPLICATE, "insurance_transfer_one_coming");
            session.run("rollback to first");
            assertRefused(() -> coming(session, KAIZHOU, "p4"), CHECK, "两地区划");
        }
    }

    @Test
    void nothing_of_a_file_is_changed_or_removed() throws SQLException {
        for (String change : new String[] {
            "update transfer_file_in set received_by = 'x'",
            "delete from transfer_file_in",
            "update transfer_file_out set reason = '别的事由'",
            "delete from transfer_file_out"
        }) {
            try (Session session = database.official("wang", SHANDAN)) {
                assertRefused(() -> session.run(change), FORBIDDEN, "permission denied");
            }
        }
    }

    @Test
    void a_transfer_is_found_by_its_name_and_only_by_roles_that_may_read_it() throws SQLException {
        try (Session session = database.official("wang", SHANDAN)) {
            coming(session, SHANDAN, "p5");
            String types = "select type from search_hits('样例', ?)";
            assertThat(session.column(types, "industry-clerk,hr-clerk")).contains("INSURANCE_TRANSFER");
            assertThat(session.column(types, "finance-clerk,policy-admin")).doesNotContain("INSURANCE_TRANSFER");
        }
    }
}
