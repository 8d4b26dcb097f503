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
        assertThat(counted(session, day, "'PLANNED'")).isEqualTo(workers);
        assertThat(counted(
                        session,
                        day,
                        "'CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING'"))
                .isEqualTo(workers);
        // Counted once more, without the report's own function; and the list under a figure counts to it.
        for (String status : OUTCOMES) {
            long told = counted(session, day, "'" + status + "'");
            assertThat(told).as(day + " " + status).isEqualTo(session.count("""
                            select count(*) from (select distinct on (p.worker_id) p.status from placement_record p
                                where p.cause <> 'REVERSED' and p.started_on <= ?::date
                                    and p.id not in (select r.reverses from placement_record r where r.reverses is not null)
                                order by p.worker_id, p.seq_no desc) s where status = ?""", day, status));
            assertThat(session.count(
                            "select count(*) from placement_list(?::date, 'infinity') where status = ?", day, status))
                    .as(day + " " + status)
                    .isEqualTo(told);
        }
        assertThat(session.column("""
                        with parts as (select array_agg(id) as ids from worker group by left(id::text, 1))
                        select c.name from worker_counts(?::date, 'infinity', array(select id from worker)) c
                        group by c.name having sum(c.heads) <> (select sum(n.heads) from parts p
                            cross join lateral worker_counts(?::date, 'infinity', p.ids) n where n.name = c.name)""", day, day))
                .as("portions sum to the whole")
                .isEmpty();
    }

    private static long counted(Session session, String day, String names) throws SQLException {
        return session.count(
                "select coalesce(sum(heads), 0) from worker_counts(?::date, 'infinity', array(select id from worker))"
                        + " where name in (" + names + ")",
                day);
    }

    @Test
    void what_is_recorded_later_changes_neither_the_figures_of_a_moment_nor_their_list() throws SQLException {
        try (Session session = database.official("hr", SHANDAN)) {
            PlacementDesk desk = PlacementDesk.in(session, SHANDAN);
            desk.plan("2017-11-20");
            UUID worker = desk.worker("later", "1960");
            desk.place(worker, "CH1", "2018-01-15");
            session.run("""
                    insert into placement_record select gen_random_uuid(), region_code, worker_id, 2, 'REVERSED', 'WAITING',
                        started_on, null, null, null, null, null, null, null, null, false, false, null, null, '误登', id,
                        created_by, recorded_at + interval '1 hour'
                    from placement_record where worker_id = ?""", worker);
            String standing = "select status from placement_list('2018-01-31', %s) where id = ?";
            assertThat(session.value(standing.formatted("'infinity'"), worker)).isEqualTo("WAITING");
            assertThat(session.value(standing.formatted("clock_timestamp()"), worker))
                    .as("taken back an hour later")
                    .isEqualTo("CH1");
            assertThat(session.count(
                            "select count(*) from worker_counts('2018-01-31', clock_timestamp(), array[?]::uuid[])"
                                    + " where name = 'CH1'",
                            worker))
                    .isEqualTo(1);
            assertThat(session.count(
                            "select count(*) from placement_list('2018-01-31', '2000-01-01') where id = ?", worker))
                    .as("not on any roster then")
                    .isZero();
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
                            select count(*) from placement_list(business_today(), 'infinity') a
                                join placement_view v on v.id = a.id
                            where (a.status, a.reopened, a.employer, a.track) is distinct from
                                (v.status, v.reopened, v.employer, v.track)""")).isZero();
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
            String told = "select petitions from closure c cross join lateral"
                    + " placement_disputes(c.enterprise_id, c.programme_id, ?::date, 'infinity') where c.id = ?";
            assertThat(session.value(told, "2018-02-28", desk.closure())).isEqualTo("3");
            assertThat(session.value(told, "2018-03-31", desk.closure())).isEqualTo("7");
        }
    }
}
