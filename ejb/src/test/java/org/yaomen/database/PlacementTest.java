package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself holds of placements, whatever the code above it does. */
class PlacementTest {

    private static TestDatabase database;

    private Session session;
    private PlacementDesk desk;
    private UUID worker;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aWorkerOfAnEnterpriseWithAPlan() throws SQLException {
        session = database.official("hr", SHANDAN);
        desk = PlacementDesk.in(session, SHANDAN);
        desk.plan("2017-11-20");
        worker = desk.worker(UUID.randomUUID().toString(), "1960");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private String standing() throws SQLException {
        return session.value(
                "select concat_ws(' ', seq_no, status, reopened, since, follow_up_on) from placement_standing"
                        + " where worker_id = ?",
                worker);
    }

    @Test
    void one_row_says_where_a_worker_stands_and_the_series_stays() throws SQLException {
        desk.place(worker, "CH1", "2018-01-02");
        assertThat(standing()).isEqualTo("1 CH1 f 2018-01-02 2018-04-02");
        UUID second = desk.place(worker, "CH2", "2018-02-01");
        assertThat(standing()).isEqualTo("2 CH2 f 2018-02-01 2018-05-02");
        desk.followUp(worker, second, "2018-05-10", "STABLE");
        assertThat(standing()).isEqualTo("2 CH2 f 2018-02-01 2018-08-08");
        desk.followUp(worker, second, "2018-06-01", "LAPSED");
        desk.record(worker, Map.of("cause", "LAPSED", "status", "WAITING", "startedOn", "2018-06-01", "reason", "停业"));
        assertThat(standing()).isEqualTo("3 WAITING t 2018-06-01");
        assertThat(session.count("select count(*) from placement_record where worker_id = ?", worker))
                .isEqualTo(3);
    }

    @Test
    void a_mistake_is_taken_back_and_what_stood_before_stands_again() throws SQLException {
        desk.place(worker, "CH1", "2018-01-02");
        UUID wrong = desk.place(worker, "CH2", "2018-02-01");
        desk.reverse(worker, wrong, "CH1");
        assertThat(standing()).isEqualTo("3 CH1 f 2018-01-02 2018-04-02");
        assertRefused(() -> desk.reverse(worker, wrong, "CH1"), CHECK, "只能冲销现行的");
    }

    @Test
    void a_first_record_taken_back_leaves_the_worker_waiting_and_may_be_put_down_anew_from_an_earlier_day()
            throws SQLException {
        desk.reverse(worker, desk.place(worker, "CH1", "2018-02-02"), "WAITING");
        assertThat(standing()).startsWith("2 WAITING f");
        desk.place(worker, "CH1", "2018-01-02");
        assertThat(standing()).isEqualTo("3 CH1 f 2018-01-02 2018-04-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CH1 | employer        |             | placement_where
            CH1 | attachment      |             | placement_where
            CH1 | startedOn       | 2199-01-01  | 不能晚于今日
            CH1 | seqNo           | 3           | 已有新的记录
            CH1 | contractEndedOn | 2017-12-01  | placement_contract
            CH2 | registeredOn    |             | placement_registration_due
            CH2 | registeredOn    | 2017-11-30  | placement_registered
            CH2 | registeredOn    | 2018-01-03  | placement_registered
            CH2 | contractEndedOn | 2018-01-03  | placement_contract_end
            CH2 | contractEndedOn | 2017-11-19  | 方案未批准
            CH2 | startedOn       | 2017-11-30  | placement_contract_end
            CH3 | voluntary       | false       | placement_early_retirement
            CH3 | consented       | false       | placement_early_retirement
            CH3 | earlyEnough     | false       | placement_early_retirement
            CH3 | earlyEnough     |             | placement_early_retirement
            CH3 | agreementNo     |             | placement_early_retirement
            CH3 | agreementSigned | 2018-01-03  | placement_early_retirement
            CH3 | agreementSigned |             | placement_early_retirement
            CH4 | contractEndedOn |             | placement_contract
            WAITING | cause       | LAPSED      | 没有可中断的去向
            """)
    void a_placement_is_refused_with(String status, String field, String value, String word) {
        assertRefused(() -> desk.place(worker, status, "2018-01-02", field, value), CHECK, word);
    }

    @Test
    void early_retirement_is_refused_by_the_year_and_a_public_post_to_who_is_not_hard_to_place() throws SQLException {
        UUID young = desk.worker("young", "1971");
        assertRefused(() -> desk.place(young, "CH3", "2018-01-02"), CHECK, "不超过规定年限");
        session.rollback();
        aWorkerOfAnEnterpriseWithAPlan();
        UUID younger = desk.worker("younger", "1969");
        assertRefused(() -> desk.place(younger, "CH4", "2018-01-02"), CHECK, "就业困难人员");
    }

    @ParameterizedTest
    @CsvSource({"injury_grade = 7, LAYOFF", "medical_period = true, LAYOFF", "near_retirement = true, EXPIRY"})
    void whom_the_law_protects_is_not_laid_off(String fact, String ground) throws SQLException {
        session.run("update worker set " + fact + " where id = ?", worker);
        desk.place(worker, "CH1", "2018-01-02");
        assertRefused(() -> desk.place(worker, "CH2", "2018-01-02", "ground", ground), CHECK, "第四十二条");
    }

    @Test
    void a_closure_ends_the_contract_of_whoever_is_protected() throws SQLException {
        session.run("update worker set medical_period = true where id = ?", worker);
        desk.place(worker, "CH2", "2018-01-02");
        assertThat(standing()).startsWith("1 CH2");
    }

    @Test
    void a_follow_up_is_of_what_stands_between_its_beginning_and_today() throws SQLException {
        UUID first = desk.place(worker, "CH1", "2018-01-02");
        assertRefused(() -> desk.followUp(worker, first, "2018-01-01", "STABLE"), CHECK, "回访须针对现行的去向");
        session.rollback();
        aWorkerOfAnEnterpriseWithAPlan();
        UUID before = desk.place(worker, "CH1", "2018-01-02");
        desk.place(worker, "DEAD", "2018-01-02");
        assertRefused(() -> desk.followUp(worker, before, "2018-02-01", "STABLE"), CHECK, "回访须针对现行的去向");
    }

    @Test
    void nothing_of_it_is_changed_or_taken_away_and_what_stands_is_not_written_by_hand() throws SQLException {
        for (String change : List.of(
                "update placement_record set status = 'CH2'",
                "delete from placement_record",
                "update placement_follow_up set note = '改'",
                "update placement_standing set status = 'CH1'",
                "delete from insurance_month",
                "update insurance_month set pension = true",
                "select * from channel_months(gen_random_uuid())")) {
            session.rollback();
            aWorkerOfAnEnterpriseWithAPlan();
            assertRefused(() -> session.run(change), FORBIDDEN, "permission denied");
        }
    }

    @Test
    void another_county_neither_sees_nor_writes_a_placement() throws SQLException {
        UUID record = desk.place(worker, "CH1", "2018-01-02");
        session.commit();
        try (Session other = database.official("li", KAIZHOU)) {
            for (String table : List.of("placement_record", "placement_standing")) {
                assertThat(other.count("select count(*) from " + table + " where worker_id = ?", worker))
                        .isZero();
            }
            assertThat(other.count("select count(*) from placement_view where id = ?", worker))
                    .isZero();
        }
        try (Session other = database.official("li", KAIZHOU)) {
            PlacementDesk theirs = PlacementDesk.in(other, KAIZHOU);
            assertRefused(() -> theirs.reverse(worker, record, "WAITING"), CHECK, "同属一个区划");
        }
    }

    @Test
    void who_waits_is_a_line_of_the_enterprise_and_a_case_opened_again_a_line_of_its_own() throws SQLException {
        desk.worker("second", "1960");
        assertThat(waiting())
                .singleElement()
                .asString()
                .startsWith("PLACE_WORKERS ")
                .endsWith("2 人");
        UUID record = desk.place(worker, "CH1", "2018-01-02");
        assertThat(waiting()).hasSize(2).anyMatch(line -> line.startsWith("FOLLOW_UP_WORKERS"));
        desk.followUp(worker, record, "2018-02-01", "LAPSED");
        desk.record(worker, Map.of("cause", "LAPSED", "status", "WAITING", "startedOn", "2018-02-01", "reason", "停业"));
        assertThat(waiting()).hasSize(2).anyMatch(line -> line.startsWith("REPLACE_WORKER"));
    }

    private List<String> waiting() throws SQLException {
        return session.column(
                "select concat_ws(' ', kind, title) from todo_view where kind in"
                        + " ('PLACE_WORKERS', 'REPLACE_WORKER', 'FOLLOW_UP_WORKERS') and subject_id in"
                        + " (select enterprise_id from closure where id = ? union select ?::uuid) order by kind",
                desk.closure(),
                worker);
    }

    @Test
    void two_counties_that_place_one_person_in_a_month_learn_the_month_and_no_more() throws SQLException {
        UUID here = desk.worker("twice", "1960");
        desk.place(here, "CH1", "2018-01-02");
        session.commit();
        try (Session other = database.official("li", KAIZHOU)) {
            PlacementDesk theirs = PlacementDesk.in(other, KAIZHOU);
            theirs.plan("2017-11-20");
            UUID there = theirs.worker("twice", "1960");
            theirs.place(there, "CH1", "2018-03-15");
            other.value("select count(*) from workers_alike(?)", there);
            assertThat(other.column(
                            "select concat_ws(' ', month, elsewhere, reference is not null)"
                                    + " from person_placed_twice(?) order by month limit 2",
                            there))
                    .containsExactly("2018-03-01 t t", "2018-04-01 t t");
            assertThat(other.count("select count(*) from person_placed_twice(?)", here))
                    .as("asked for a worker of another county")
                    .isZero();
        }
    }

    @Test
    void the_last_entry_of_a_month_counts_and_none_is_of_a_month_to_come() throws SQLException {
        desk.insured(worker, "2018-01-01", 1, true);
        desk.insured(worker, "2018-01-01", 2, false);
        assertThat(session.value("select schemes from insurance_month_view where worker_id = ?", worker))
                .isEqualTo("MEDICAL");
        assertRefused(() -> desk.insured(worker, "2199-01-01", 1, true), CHECK, "不能晚于本月");
    }
}
