package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller sees their own region and what lies below it, whatever SQL is written on their behalf. */
class RegionScopeTest {

    private static TestDatabase database;
    private static UUID kaizhouFunds;

    @BeforeAll
    static void twoCountiesKeepTheirBooks() throws SQLException {
        database = TestDatabase.singleMachine();
        for (String region : List.of(SHANDAN, KAIZHOU)) {
            try (Session session = database.official("wang", region)) {
                Papers papers = new Papers(session, region);
                UUID funds = papers.appropriation("1000.00");
                papers.calculation();
                papers.audit("wang", "award.calculate");
                papers.participation(UUID.randomUUID(), "wang", "CALCULATOR");
                session.run(
                        "insert into idempotency_record (username, key, request_sha256) values ('wang', ?, repeat('a', 64))",
                        region);
                session.commit();
                kaizhouFunds = funds;
            }
        }
    }

    /** Tables with a region whose rows are not open to everybody by decision. */
    private static List<String> guardedTables(Session session) throws SQLException {
        return session.column("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where c.relkind = 'r' and a.attname = 'region_code' and c.relrowsecurity"
                + " and has_table_privilege(c.oid, 'select')"
                + " and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'public_read')");
    }

    private static long rows(Session session, String table, String condition, Object... parameters)
            throws SQLException {
        return session.count("select count(*) from " + table + " where " + condition, parameters);
    }

    @Test
    void an_official_sees_the_rows_of_their_region_and_none_of_another() throws SQLException {
        try (Session shandan = database.official("li", SHANDAN)) {
            List<String> tables = guardedTables(shandan);
            assertThat(tables).hasSizeGreaterThan(20);
            long seen = 0;
            for (String table : tables) {
                assertThat(rows(shandan, table, "region_code <> ?", SHANDAN))
                        .as(table)
                        .isZero();
                seen += rows(shandan, table, "true");
            }
            assertThat(seen).isGreaterThan(15);
            assertThat(rows(shandan, "posting", "appropriation_id = ?", kaizhouFunds))
                    .isZero();
            assertThat(rows(shandan, "account_balance", "appropriation_id = ?", kaizhouFunds))
                    .isZero();
            assertThat(rows(shandan, "appropriation_view", "region_code <> ?", SHANDAN))
                    .isZero();
            assertThat(rows(shandan, "award_view", "true")).isOne();
            assertThat(rows(shandan, "broken_link", "true")).isZero();
        }
    }

    @Test
    void a_province_sees_its_counties_and_the_nation_sees_all() throws SQLException {
        try (Session gansu = database.official("li", "620000")) {
            assertThat(gansu.column("select distinct region_code from award")).containsExactly(SHANDAN);
        }
        try (Session nation = database.official("li", "000000")) {
            assertThat(nation.column("select distinct region_code from award"))
                    .containsExactlyInAnyOrder(SHANDAN, KAIZHOU);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "||",
                "wang|500154",
                "wang|500154|",
                "wang|500154|0000000000000000000000000000000000000000000000000000000000000000",
                "wang|000000|null",
                "wang||"
            })
    void a_forged_scope_sees_nothing(String claim) throws SQLException {
        try (Session forger = database.application()) {
            forger.claim(claim);
            for (String table : guardedTables(forger)) {
                assertThat(rows(forger, table, "true")).as(table).isZero();
            }
            assertThat(rows(forger, "idempotency_record", "true")).isZero();
        }
    }

    @Test
    void a_signature_does_not_fit_another_region_or_another_user() throws SQLException {
        String signed = TestDatabase.scope("wang", SHANDAN);
        for (String claim : List.of(
                signed.replace(SHANDAN, KAIZHOU), signed.replace(SHANDAN, "000000"), signed.replace("wang", "li"))) {
            try (Session forger = database.application()) {
                forger.claim(claim);
                assertThat(rows(forger, "award", "true")).isZero();
                assertThat(forger.value("select scope_user()")).isNull();
            }
        }
    }

    @Test
    void without_a_scope_nothing_is_seen_and_nothing_can_be_written() throws SQLException {
        try (Session nobody = database.application()) {
            for (String table : guardedTables(nobody)) {
                assertThat(rows(nobody, table, "true")).as(table).isZero();
            }
            assertRefused(() -> new Papers(nobody, SHANDAN).programme(), FORBIDDEN, "row-level security");
        }
        try (Session nobody = database.application()) {
            assertRefused(() -> new Papers(nobody, SHANDAN).audit("wang", "award.calculate"), FORBIDDEN, "操作人");
        }
    }

    @Test
    void a_scope_ends_with_its_transaction() throws SQLException {
        try (Session session = database.official("wang", SHANDAN)) {
            assertThat(rows(session, "award", "true")).isOne();
            session.commit();
            assertThat(rows(session, "award", "true")).isZero();
        }
    }

    @Test
    void an_official_cannot_write_into_another_region() throws SQLException {
        try (Session shandan = database.official("wang", SHANDAN)) {
            assertRefused(() -> new Papers(shandan, KAIZHOU).programme(), FORBIDDEN, "row-level security");
        }
        try (Session shandan = database.official("wang", SHANDAN)) {
            assertRefused(
                    () -> new Papers(shandan, KAIZHOU).openEntry("COMMIT", Papers.DAY),
                    FORBIDDEN,
                    "row-level security");
        }
        try (Session shandan = database.official("wang", SHANDAN)) {
            assertThat(shandan.run("update appropriation set title = '改' where id = ?", kaizhouFunds))
                    .isZero();
            assertRefused(
                    () -> shandan.run("update appropriation set region_code = ?", KAIZHOU),
                    FORBIDDEN,
                    "row-level security");
        }
    }

    @Test
    void nobody_acts_in_anothers_name() throws SQLException {
        try (Session wang = database.official("wang", SHANDAN)) {
            assertRefused(() -> new Papers(wang, SHANDAN).audit("li", "award.calculate"), FORBIDDEN, "操作人");
        }
        try (Session li = database.official("li", SHANDAN)) {
            assertThat(rows(li, "idempotency_record", "true")).isZero();
            assertRefused(
                    () -> li.run("insert into idempotency_record (username, key, request_sha256)"
                            + " values ('wang', 'k', repeat('a', 64))"),
                    FORBIDDEN,
                    "row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select key from scope_key",
                "select set_scope_key('\\x00')",
                "select reference from claim_reference",
                "select closure_id from claim_matches(gen_random_uuid())",
                "select append_link('620725', 'AUDIT', gen_random_uuid(), 'x')",
                "insert into chain_link values ('620725', 'AUDIT', 9, gen_random_uuid(), repeat('a', 64),"
                        + " repeat('a', 64), repeat('a', 64))",
                "alter table award disable row level security",
                "drop policy region on award",
                "create policy mine on award to yaomen_app using (true)",
                "alter function scope_prefix() security definer",
                "create or replace function public.scope_prefix() returns text language sql as 'select '''''",
                "alter role yaomen_app bypassrls",
                "set role yaomen_owner",
                "set session authorization yaomen_owner",
                "set session_replication_role = 'replica'",
                "alter table posting disable trigger all",
                "update account_balance set balance = 1000000",
                "delete from posting",
                "truncate posting",
                "create temporary table scope_key (only_row boolean, key bytea)",
                "create table mine (id int)",
                "copy award to program 'true'",
                "select pg_read_file('/etc/passwd')"
            })
    void the_application_role_is_refused(String sql) throws SQLException {
        try (Session session = database.official("wang", SHANDAN)) {
            assertRefused(() -> session.run(sql), FORBIDDEN, "");
        }
    }

    @Test
    void no_setting_widens_what_is_seen() throws SQLException {
        try (Session session = database.official("wang", SHANDAN)) {
            session.run("set local search_path = pg_temp, public");
            assertThat(rows(session, "award", "true")).isOne();
            session.run("set local row_security = off");
            assertRefused(() -> rows(session, "award", "true"), FORBIDDEN, "row-level security");
        }
    }
}
