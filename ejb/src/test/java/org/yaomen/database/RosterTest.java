package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What rosters promise whatever the program does: once, in order, marked on both sides, and nothing told across. */
class RosterTest {

    private static final String WORKER = """
            insert into worker (id, region_code, enterprise_id, programme_id, name, citizen_id_cipher, citizen_id_index,
                citizen_id_masked, sex, birth_year, contract_from, contract_to, job, post, mean_wage, pension, medical,
                unemployment, work_injury, maternity, pregnant, medical_period, zero_employment_family, retired,
                near_retirement, older, over_age, card_doubtful, account_cipher, account_index, account_tail, bank_code,
                synthetic, created_by, recorded_at, version)
            select ?, region_code, enterprise_id, programme_id, '样例职工', '\\x01', decode(md5(?), 'hex'),
                '500154********0010', 'MALE', 1980, '2010-01-01', cast(? as date), '烧窑工', 'OPERATIVE', 4500, 'INSURED',
                'INSURED', 'ARREARS', 'INSURED', 'NONE', false, false, false, false, false, false, false, false, '\\x01',
                decode(md5(?), 'hex'), '0010', '103653000003', true, 'wang', now(), 0
            from closure where id = ?""";

    private static final String MARKS = "select concat_ws(' ', same_person, shared_account) from worker where id = ?";

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    /** The enterprise and programme of a closure, where workers are entered（花名册所在）. */
    private record Roster(Session session, UUID closure) {

        static Roster in(Session session, String region) throws SQLException {
            Papers papers = new Papers(session, region);
            return new Roster(session, papers.closure(papers.programme()));
        }

        UUID worker(String person, String account) throws SQLException {
            UUID id = UUID.randomUUID();
            session.run(WORKER, id, person, "2017-11-10", account, closure);
            return id;
        }
    }

    /** A worker whose contract ended on 2017-11-10. */
    static UUID workerOf(Session session, String region, String person) throws SQLException {
        return Roster.in(session, region).worker(person, "account-of-" + person);
    }

    @Test
    void a_person_stands_on_a_roster_once_and_what_is_entered_is_in_order() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Roster roster = Roster.in(session, KAIZHOU);
            roster.worker("p1", "a1");
            assertRefused(() -> roster.worker("p1", "a2"), DUPLICATE, "worker_once_on_roster");
        }
        for (String[] wrong : new String[][] {
            {"contract_to = '2009-12-31'", "worker_contract_in_order"},
            {"contract_from = '1995-06-01'", "worker_of_working_age"},
            {"pregnant = true", "worker_pregnant_is_female"},
            {"injury_grade = 11", "worker_injury_grade_check"},
            {"mean_wage = 10000000.01", "worker_mean_wage_check"},
        }) {
            try (Session session = database.official("wang", KAIZHOU)) {
                UUID id = Roster.in(session, KAIZHOU).worker("p1", "a1");
                assertRefused(
                        () -> session.run("update worker set " + wrong[0] + " where id = ?", id), CHECK, wrong[1]);
            }
        }
    }

    @Test
    void who_and_where_is_not_changed_and_nothing_is_taken_away() throws SQLException {
        for (String change : List.of(
                "update worker set citizen_id_index = '\\x02'",
                "update worker set enterprise_id = gen_random_uuid()",
                "update worker set same_person = false",
                "delete from worker",
                "select * from worker_reference")) {
            try (Session session = database.official("wang", KAIZHOU)) {
                Roster.in(session, KAIZHOU).worker("p1", "a1");
                assertRefused(() -> session.run(change), FORBIDDEN, "permission denied");
            }
        }
    }

    @Test
    void another_county_neither_sees_nor_enters_a_worker_and_the_region_is_the_enterprises() throws SQLException {
        UUID worker;
        UUID closure;
        try (Session session = database.official("wang", KAIZHOU)) {
            Roster roster = Roster.in(session, KAIZHOU);
            closure = roster.closure();
            worker = roster.worker("p-county", "a-county");
            session.commit();
        }
        try (Session shandan = database.official("li", SHANDAN)) {
            assertThat(shandan.count("select count(*) from worker_view where id = ?", worker))
                    .isZero();
            assertThat(shandan.run("update worker set name = '他人' where id = ?", worker))
                    .isZero();
            new Roster(shandan, closure).worker("p-other", "a-other");
            assertThat(shandan.count(
                            "select count(*) from worker where citizen_id_index = decode(md5('p-other'), 'hex')"))
                    .as("the closure is not seen, so nothing is entered")
                    .isZero();
        }
        try (Session nation = database.official("li", "000000")) {
            assertRefused(
                    () -> nation.run(
                            WORKER.replace("select ?, region_code", "select ?, '620725'"),
                            UUID.randomUUID(),
                            "p-moved",
                            "2017-11-10",
                            "a-moved",
                            closure),
                    CHECK,
                    "同属一个区划");
        }
    }

    @Test
    void both_sides_are_marked_when_they_are_entered_and_unmarked_when_an_account_is_corrected() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Roster one = Roster.in(session, KAIZHOU);
            Roster two = Roster.in(session, KAIZHOU);
            UUID here = one.worker("p-both", "a-both");
            UUID neighbour = one.worker("p-neighbour", "a-neighbour");
            assertThat(session.value(MARKS, here)).isEqualTo("f f");
            UUID there = two.worker("p-both", "a-both");
            assertThat(session.value(MARKS, here))
                    .as("the same person, own account")
                    .isEqualTo("t f");
            assertThat(session.value(MARKS, there)).isEqualTo("t f");

            String other = "update worker set account_index = decode(md5(?), 'hex') where id = ?";
            session.run(other, "a-neighbour", there);
            assertThat(session.value(MARKS, there)).isEqualTo("t t");
            assertThat(session.value(MARKS, neighbour)).isEqualTo("f t");
            assertThat(session.value("select flags from worker_view where id = ?", there))
                    .isEqualTo("SAME_PERSON\nSHARED_ACCOUNT");
            session.run(other, "a-own", there);
            assertThat(session.value(MARKS, there)).isEqualTo("t f");
            assertThat(session.value(MARKS, neighbour)).isEqualTo("f f");
        }
    }

    /** The same person in two counties, committed, as two offices work（两县同一人）. */
    private record Across(UUID here, UUID there) {

        static Across entered(String person) throws SQLException {
            try (Session superuser = database.superuser()) {
                UUID here = Roster.in(superuser, KAIZHOU).worker(person, "here-" + person);
                UUID there = Roster.in(superuser, SHANDAN).worker(person, "there-" + person);
                superuser.commit();
                return new Across(here, there);
            }
        }

        /** Drawn by Kaizhou's question. */
        String reference() throws SQLException {
            try (Session kaizhou = database.official("wang", KAIZHOU)) {
                String reference = kaizhou.value("select reference from workers_alike(?)", here);
                kaizhou.commit();
                return reference;
            }
        }
    }

    @Test
    void across_counties_each_is_told_that_there_is_one_and_nothing_of_it() throws SQLException {
        Across both = Across.entered("p-across");
        String asked =
                "[{\"no\":0,\"person\":\"" + md5("p-across") + "\",\"account\":\"" + md5("there-p-across") + "\"}]";
        try (Session kaizhou = database.official("wang", KAIZHOU)) {
            assertThat(kaizhou.value(MARKS, both.here())).isEqualTo("t f");
            assertThat(kaizhou.column(
                            "select concat_ws('|', kind, elsewhere, worker_id, worker_name, enterprise_name, programme_code,"
                                    + " contract_from) from workers_alike(?)",
                            both.here()))
                    .containsExactly("PERSON|t");
            assertThat(kaizhou.column(
                            "select concat_ws('|', kind, elsewhere, worker_id, enterprise_id, enterprise_name)"
                                    + " from worker_twins(cast(? as json))",
                            asked))
                    .containsExactlyInAnyOrder(
                            "PERSON|f|" + both.here() + "|" + enterprise(kaizhou, both.here()) + "|某砖厂", "PERSON|t");
        }
        try (Session nobody = database.application()) {
            assertThat(nobody.column("select kind from worker_twins(cast(? as json))", asked))
                    .isEmpty();
            assertThat(nobody.column("select kind from workers_alike(?)", both.here()))
                    .isEmpty();
        }
    }

    @Test
    void the_reference_is_the_same_for_both_and_opens_for_whoever_covers_both() throws SQLException {
        Across both = Across.entered("p-reference");
        String reference = both.reference();
        try (Session shandan = database.official("li", SHANDAN)) {
            assertThat(shandan.value("select reference from workers_alike(?)", both.there()))
                    .isEqualTo(reference);
            assertThat(shandan.column("select kind from workers_alike(?)", both.here()))
                    .isEmpty();
        }
        for (String region : List.of(KAIZHOU, SHANDAN)) {
            try (Session oneSide = database.official("auditor", region)) {
                assertThat(oneSide.column("select kind from claim_opened(?)", reference))
                        .isEmpty();
            }
        }
        try (Session nation = database.official("auditor", "000000")) {
            assertThat(nation.column(
                            "select s.worker_id || s.region_code from claim_opened(?) o join claim_side_view s"
                                    + " on s.id in (o.first_subject, o.second_subject)",
                            reference))
                    .containsExactlyInAnyOrder(both.here() + KAIZHOU, both.there() + SHANDAN);
        }
    }

    private static String enterprise(Session session, UUID worker) throws SQLException {
        return session.value("select enterprise_id::text from worker where id = ?", worker);
    }

    private static String md5(String text) throws SQLException {
        try (Session session = database.superuser()) {
            return session.value("select md5(?)", text);
        }
    }
}
