package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every table, also for those that are not yet written. */
class SchemaTest {

    /** Tables and views of the application; Flyway keeps its own history table. */
    private static final String OURS =
            "c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'";

    private static Session superuser;

    @BeforeAll
    static void open() throws SQLException {
        superuser = TestDatabase.production().superuser();
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    private static List<String> withoutChineseComment() throws SQLException {
        return superuser.column("select c.relname || coalesce('.' || a.attname, '') from pg_class c"
                + " left join lateral (select attname, attnum from pg_attribute"
                + "   where attrelid = c.oid and attnum > 0 and not attisdropped and c.relkind = 'r'"
                + "   union all select null, 0) a on true"
                + " where c.relkind in ('r', 'v', 'm', 'p') and " + OURS
                + " and coalesce(case when a.attnum = 0 then obj_description(c.oid, 'pg_class')"
                + "   else col_description(c.oid, a.attnum) end, '') !~ '[\u4e00-\u9fff]' order by 1");
    }

    private static List<String> withoutRowSecurity() throws SQLException {
        return superuser.column("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                + " where c.relkind = 'r' and a.attname = 'region_code' and not c.relrowsecurity and " + OURS);
    }

    @Test
    void every_table_and_every_column_says_in_chinese_what_it_is() throws SQLException {
        assertThat(withoutChineseComment()).isEmpty();
    }

    @Test
    void a_table_without_a_comment_would_be_found() throws SQLException {
        superuser.run("create table planted (id int)");
        superuser.run("comment on column planted.id is 'an identifier'");
        assertThat(withoutChineseComment()).contains("planted", "planted.id");
        superuser.rollback();
    }

    @Test
    void every_table_with_a_region_guards_its_rows() throws SQLException {
        // The routes of approval hold for a region and all below it and are read by everybody.
        assertThat(withoutRowSecurity()).containsExactly("approval_route");
    }

    @Test
    void a_table_without_row_security_would_be_found() throws SQLException {
        superuser.run("create table planted (region_code region_code)");
        assertThat(withoutRowSecurity()).contains("planted");
        superuser.rollback();
    }

    @Test
    void every_view_reads_with_the_rights_of_its_reader_but_for_the_public_ones() throws SQLException {
        assertThat(superuser.column("select c.relname from pg_class c where c.relkind = 'v' and " + OURS
                        + " and coalesce(array_to_string(c.reloptions, ','), '') !~ 'security_invoker=true'"))
                // Chosen columns for anybody: a programme's name is otherwise seen by officials only.
                .containsExactlyInAnyOrder(
                        "public_notice_view", "public_allocation_view", "public_allocation_line_view");
    }

    @Test
    void a_function_with_its_owners_rights_fixes_where_it_looks_for_tables() throws SQLException {
        assertThat(superuser.column("select proname from pg_proc where pronamespace = 'public'::regnamespace"
                        + " and prosecdef and coalesce(array_to_string(proconfig, ','), '') !~ 'search_path='"))
                .isEmpty();
    }

    @Test
    void the_application_is_no_superuser_bypasses_nothing_and_owns_nothing() throws SQLException {
        assertThat(superuser.value(
                        "select concat_ws(',', rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication)"
                                + " from pg_roles where rolname = 'yaomen_app'"))
                .isEqualTo("f,f,f,f,f");
        assertThat(superuser.column("select objid::text from pg_shdepend where deptype = 'o'"
                        + " and refobjid = 'yaomen_app'::regrole"))
                .isEmpty();
        assertThat(superuser.column(
                        "select roleid::regrole::text from pg_auth_members" + " where member = 'yaomen_app'::regrole"))
                .isEmpty();
        assertThat(superuser.value("select has_schema_privilege('yaomen_app', 'public', 'create')"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "truncate", "trigger", "references", "maintain"})
    void the_application_may_nowhere(String privilege) throws SQLException {
        assertThat(superuser.column(
                        "select c.relname from pg_class c where c.relkind in ('r', 'v', 'p') and " + OURS
                                + " and has_table_privilege('yaomen_app', c.oid, ?)",
                        privilege))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calculation",
                "calculation_line",
                "posting",
                "journal_entry",
                "approval_step",
                "payment_event",
                "audit_record",
                "chain_link",
                "participation",
                "attachment",
                "notice_line",
                "acceptance_opinion",
                "dismantling",
                "bank_result_file",
                "bank_result_line",
                "closure_evidence",
                "facility_equipment",
                "accounting_period",
                "account_balance",
                "account",
                "state_transition",
                "region",
                "calendar_day",
                "calendar_year",
                "desk_term",
                "fund_source",
                "county_account",
                "approval_route",
                "approval_route_step",
                "parameter",
                "desk_term",
                "working_day",
                "claim_reference",
                "worker_reference",
                "scope_key"
            })
    void what_is_written_stays_as_it_is_written_in(String table) throws SQLException {
        assertThat(superuser.value("select has_any_column_privilege('yaomen_app', ?::regclass, 'update')", table))
                .isEqualTo("f");
    }

    @Test
    void what_its_comment_calls_append_only_is_append_only() throws SQLException {
        assertThat(superuser.column("select c.relname from pg_class c where c.relkind = 'r'"
                        + " and obj_description(c.oid, 'pg_class') ~ '只增不改'"
                        + " and has_any_column_privilege('yaomen_app', c.oid, 'update')"))
                .isEmpty();
        assertThat(superuser.column("select 1 from pg_class c where obj_description(c.oid, 'pg_class') ~ '只增不改'"))
                .hasSizeGreaterThan(8);
    }

    @Test
    void what_the_application_does_not_write_it_cannot_write() throws SQLException {
        assertThat(superuser.column("select t from unnest(array['chain_link', 'account_balance', 'account',"
                        + " 'state_transition', 'installation', 'region', 'calendar_day', 'calendar_year',"
                        + " 'approval_route', 'approval_route_step', 'claim_reference', 'scope_key', 'flyway_schema_history']) t"
                        + " where has_any_column_privilege('yaomen_app', t::regclass, 'insert')"))
                .isEmpty();
    }

    @Test
    void the_application_may_call_none_of_the_owners_own_functions() throws SQLException {
        assertThat(superuser.column("select p.proname from pg_proc p where pronamespace = 'public'::regnamespace"
                        + " and p.proname in ('append_link', 'set_scope_key', 'install_kind', 'guard_region',"
                        + " 'claim_matches')"
                        + " and has_function_privilege('yaomen_app', p.oid, 'execute')"))
                .isEmpty();
    }

    @Test
    void every_money_column_refuses_a_third_decimal_by_its_type() throws SQLException {
        assertThat(superuser.column("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and column_name ~ '(^|_)(amount|balance)(_|$)'"
                        + " and domain_name is distinct from 'cny'"
                        + " and table_name in (select relname from pg_class where relkind = 'r')"))
                .isEmpty();
    }

    @Test
    void every_table_with_states_moves_along_the_table_of_moves() throws SQLException {
        assertThat(superuser.column("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind = 'r' and a.attname = 'state' and " + OURS
                        + " and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                        + "   where t.tgrelid = c.oid and p.proname = 'check_transition' and t.tgenabled = 'O')"))
                .isEmpty();
    }

    @Test
    void a_trigger_is_short() throws SQLException {
        assertThat(superuser.column("select proname from pg_proc where pronamespace = 'public'::regnamespace"
                        + " and prorettype = 'trigger'::regtype"
                        + " and array_length(string_to_array(trim(prosrc, E'\\n'), E'\\n'), 1) > 20"))
                .isEmpty();
    }
}
