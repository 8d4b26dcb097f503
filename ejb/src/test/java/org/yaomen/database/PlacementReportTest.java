package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The monthly report over rosters drawn by lot: planned is placed and not placed together, placed the sum of the channels. */
class PlacementReportTest {

    private static final List<String> OUTCOMES =
            List.of("CH1", "CH2", "CH3", "CH4", "SELF_EMPLOYED", "RETIRED", "DEAD", "UNEMPLOYED");

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @Test
    void the_parts_sum_to_the_whole_over_any_roster_in_every_month_and_for_every_enterprise() throws SQLException {
        Random lot = new Random(20180630);
        try (Session session = database.official("hr", SHANDAN)) {
            int workers = 0;
            for (int enterprise = 0; enterprise < 3; enterprise++) {
                PlacementDesk desk = PlacementDesk.in(session, SHANDAN);
                desk.plan("2017-11-20");
                int heads = 5 + lot.nextInt(15);
                workers += heads;
                for (int head = 0; head < heads; head++) {
                    walk(desk, desk.worker(enterprise + "-" + head, "1960"), lot);
                }
            }
            for (String day : List.of("2017-12-31", "2018-01-31", "2018-03-31", "2018-06-30")) {
                identities(session, day, workers);
            }
        }
    }

    /** Up to three outcomes a month apart, some of them taken back. */
    private static void walk(PlacementDesk desk, UUID worker, Random lot) throws SQLException {
        int facts = lot.nextInt(4);
        for (int month = 1; month <= facts; month++) {
            String status = OUTCOMES.get(lot.nextInt(OUTCOMES.size()));
            UUID record = desk.place(worker, status, "2018-0" + month + "-15");
            if (lot.nextInt(5) == 0) {
                desk.reverse(worker, record, "WAITING");
            } else if (status.equals("DEAD")) {
                return;
            }
        }
    }

    private static void identities(Session session, String day, int workers) throws SQLException {
        assertThat(session.column(
                        "select enterprise_id from placement_report(?::date) where planned <> ch1 + ch2 + ch3 + ch4"
                                + " + self_employed + retired + dead + unemployed + waiting or still_unemployed <> unemployed"
                                + " or this_year + still_unemployed > planned or carried_over > waiting",
                        day))
                .as(day)
                .isEmpty();
        assertThat(session.count("select sum(planned) from placement_report(?::date)", day))
                .isEqualTo(workers);
        // Counted once more, without the report's own function.
        for (String status : OUTCOMES) {
            assertThat(session.count(
                            "select sum(" + status.toLowerCase(java.util.Locale.ROOT)
                                    + ") from placement_report(?::date)",
                            day))
                    .as(day + " " + status)
                    .isEqualTo(session.count("""
                            select count(*) from (select distinct on (p.worker_id) p.status from placement_record p
                                where p.cause <> 'REVERSED' and p.started_on <= ?::date
                                    and p.id not in (select r.reverses from placement_record r where r.reverses is not null)
                                order by p.worker_id, p.seq_no desc) s where status = ?""", day, status));
        }
    }

    @Test
    void what_stands_now_is_what_the_series_says_of_today() throws SQLException {
        Random lot = new Random(1);
        try (Session session = database.official("hr", SHANDAN)) {
            PlacementDesk desk = PlacementDesk.in(session, SHANDAN);
            desk.plan("2017-11-20");
            for (int head = 0; head < 20; head++) {
                walk(desk, desk.worker("now-" + head, "1960"), lot);
            }
            assertThat(session.count("""
                            select count(*) from placement_as_of(business_today()) a join placement_view v on v.id = a.worker_id
                            where a.status <> v.status""")).isZero();
        }
    }

    @Test
    void the_last_entry_of_petitions_and_disputes_of_a_month_counts() throws SQLException {
        try (Session session = database.official("hr", SHANDAN)) {
            PlacementDesk desk = PlacementDesk.in(session, SHANDAN);
            desk.plan("2017-11-20");
            String put =
                    "insert into placement_dispute_month select enterprise_id, programme_id, ?::date, ?, region_code, ?, 1,"
                            + " null, 'hr', now() from closure where id = ?";
            session.run(put, "2018-01-01", 1, 9, desk.closure());
            session.run(put, "2018-01-01", 2, 3, desk.closure());
            session.run(put, "2018-03-01", 1, 4, desk.closure());
            assertThat(session.value("select petitions from placement_report('2018-02-28')"))
                    .isEqualTo("3");
            assertThat(session.value("select petitions from placement_report('2018-03-31')"))
                    .isEqualTo("7");
        }
    }
}
