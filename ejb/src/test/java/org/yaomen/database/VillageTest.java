package org.yaomen.database;

import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A village is part of its township, an enterprise of its village, and an award to a village names it. */
class VillageTest {

    private static final String MISSING = "23503";
    private static final String PLACE =
            "insert into township select ?, region_code, '某村', account_name, account_cipher,"
                    + " account_index, account_tail, bank_code, synthetic, created_by, recorded_at, version from township"
                    + " where code = '500154001'";

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.production();
    }

    @Test
    void a_village_needs_its_township() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).calculation();
            assertRefused(() -> session.run(PLACE, "500154777001"), MISSING, "township");
        }
    }

    @Test
    void an_enterprise_lies_in_a_village_of_its_township_and_a_township_is_no_village() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).calculation();
            session.run(PLACE, "500154002");
            session.run(PLACE, "500154001001");
            session.run(PLACE, "500154002001");
            session.run("update enterprise set village_code = '500154001001'");
            for (String wrong : new String[] {"500154002001", "500154001"}) {
                session.run("savepoint before");
                assertRefused(() -> session.run("update enterprise set village_code = ?", wrong), CHECK, "enterprise");
                session.run("rollback to before");
            }
            assertRefused(
                    () -> session.run("update enterprise set township_code = '500154001001', village_code = null"),
                    CHECK,
                    "enterprise");
        }
    }

    @Test
    void an_award_to_a_village_names_the_village_and_no_other_award_does() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            new Papers(session, KAIZHOU).calculation();
            session.run(PLACE, "500154001001");
            session.run("savepoint before");
            assertRefused(() -> session.run("update award set payee_kind = 'VILLAGE'"), CHECK, "award");
            session.run("rollback to before");
            assertRefused(() -> session.run("update award set village_code = '500154001001'"), CHECK, "award");
            session.run("rollback to before");
            session.run("update award set payee_kind = 'VILLAGE', village_code = '500154001001'");
        }
    }
}
