package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who never belonged on a roster is struck, a wrong number put right, by two persons（花名册更正）. */
class RosterCorrectionTest {

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aCountyOfficial() throws SQLException {
        session = database.official("clerk", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private static void refused(ThrowingCallable what, String word) {
        assertRefused(what, CHECK, word);
    }

    private UUID strike(UUID worker) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into roster_correction (id, region_code, worker_id, kind, reason, requested_by, recorded_at)"
                        + " values (?, ?, ?, 'STRIKE', '登记时选错企业', 'clerk', now())",
                id,
                SHANDAN,
                worker);
        return id;
    }

    /** The right number is that of this person; the evidence is the photograph of the closure. */
    private UUID renumber(UUID worker, String person) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into roster_correction (id, region_code, worker_id, kind, reason, evidence_sha256, citizen_id_cipher,"
                        + " citizen_id_index, citizen_id_masked, sex, birth_year, near_retirement, older, over_age, requested_by,"
                        + " recorded_at) values (?, ?, ?, 'CITIZEN_ID', '身份证号码录错一位', ?, '\\x02', decode(md5(?), 'hex'),"
                        + " '500154********0028', 'FEMALE', 1971, false, true, false, 'clerk', now())",
                id,
                SHANDAN,
                worker,
                Papers.sha256("照片"),
                person);
        return id;
    }

    private void decide(UUID id, String state, String by) throws SQLException {
        session.run(
                "update roster_correction set state = ?, decided_by = ?, decided_at = now(), decision_reason = '已核对'"
                        + " where id = ?",
                state,
                by,
                id);
    }

    private long counted(UUID worker) throws SQLException {
        return session.count(
                "select count(*) from worker_counts(?, clock_timestamp() + interval '1 minute', array[cast(? as uuid)])",
                DAY,
                worker);
    }

    @Test
    void who_is_struck_stays_as_an_entry_and_counts_nowhere() throws SQLException {
        UUID worker = papers.worker("r1", "ra1");
        assertThat(counted(worker)).isPositive();
        UUID id = strike(worker);
        assertThat(session.count(
                        "select count(*) from todo_view where kind = 'DECIDE_ROSTER_CORRECTION' and subject_id = ?",
                        id))
                .isOne();
        session.run("savepoint before");
        refused(() -> decide(id, "CONFIRMED", "clerk"), "roster_correction_four_eyes");
        session.run("rollback to before");
        decide(id, "CONFIRMED", "reviewer");
        assertThat(counted(worker)).isZero();
        assertThat(session.count("select count(*) from worker_view where id = ? and struck_at is not null", worker))
                .isOne();
        assertThat(session.count("select count(*) from placement_view where id = ?", worker))
                .isZero();
        UUID sheet = papers.sheet();
        session.run("savepoint before");
        refused(() -> papers.fact(sheet, worker), "已从花名册剔除");
        session.run("rollback to before");
        refused(() -> papers.placements().place(worker, "CH2", DAY.toString()), "已从花名册剔除");
        session.run("rollback to before");
        refused(() -> session.run("update worker set mean_wage = 1 where id = ?", worker), "不能再更改");
        session.run("rollback to before");
        assertRefused(
                () -> session.run("update worker set struck_at = null where id = ?", worker), FORBIDDEN, "worker");
        session.run("rollback to before");
        papers.worker("r1", "ra1");
        assertRefused(() -> papers.worker("r1", "ra1"), DUPLICATE, "worker_once_on_roster");
    }

    @Test
    void nobody_is_struck_while_anything_depends_on_the_entry() throws SQLException {
        UUID worker = papers.worker("r2", "ra2");
        papers.plan("60000.00");
        UUID id = strike(worker);
        UUID place = papers.placements().place(worker, "CH1", DAY.toString());
        session.run("savepoint before");
        refused(() -> decide(id, "CONFIRMED", "reviewer"), "请先冲销去向记录");
        session.run("rollback to before");
        papers.placements().reverse(worker, place, "WAITING");
        UUID sheet = papers.frozen(worker, "45000.00");
        session.run("savepoint before");
        refused(() -> decide(id, "CONFIRMED", "reviewer"), "尚在未送审的经济补偿核定表中");
        session.run("rollback to before");
        papers.move(sheet, "SUPERSEDED");
        decide(id, "CONFIRMED", "reviewer");
        assertThat(session.value("select state from roster_correction where id = ?", id))
                .isEqualTo("CONFIRMED");
        refused(() -> decide(id, "REFUSED", "reviewer"), "");
    }

    @Test
    void a_number_is_put_right_and_the_marks_of_everybody_with_either_number_are_judged_anew() throws SQLException {
        UUID worker = papers.worker("r3", "ra3");
        session.commit();
        session.enter("clerk", SHANDAN);
        try (Session other = database.official("li", KAIZHOU)) {
            SeverancePapers theirs = new SeverancePapers(other, KAIZHOU);
            UUID twin = theirs.worker("r4", "ra4");
            other.commit();
            UUID id = renumber(worker, "r4");
            session.run("savepoint before");
            refused(() -> decide(id, "CONFIRMED", "clerk"), "roster_correction_four_eyes");
            session.run("rollback to before");
            decide(id, "CONFIRMED", "reviewer");
            assertThat(session.value(
                            "select concat_ws(' ', citizen_id_masked, sex, birth_year, older, same_person) from worker where id = ?",
                            worker))
                    .isEqualTo("500154********0028 FEMALE 1971 t t");
            assertThat(session.value("select was_masked from roster_correction where id = ?", id))
                    .isEqualTo("500154********0010");
            session.commit();
            other.enter("li", KAIZHOU);
            assertThat(other.value("select same_person from worker where id = ?", twin))
                    .isEqualTo("t");
            assertThat(other.count("select count(*) from roster_correction where region_code = ?", SHANDAN))
                    .isZero();
        }
    }

    @Test
    void one_is_asked_for_at_a_time_and_what_was_asked_never_changes() throws SQLException {
        UUID worker = papers.worker("r5", "ra5");
        UUID id = renumber(worker, "r6");
        session.run("savepoint before");
        assertRefused(() -> strike(worker), DUPLICATE, "roster_correction_one_open");
        session.run("rollback to before");
        assertRefused(
                () -> session.run("update roster_correction set citizen_id_index = '\\x01' where id = ?", id),
                FORBIDDEN,
                "roster_correction");
        session.run("rollback to before");
        refused(() -> renumber(papers.worker("r7", "ra7"), "r7"), "roster_correction_otherwise");
        session.run("rollback to before");
        decide(id, "REFUSED", "reviewer");
        assertThat(session.value("select citizen_id_masked from worker where id = ?", worker))
                .isEqualTo("500154********0010");
    }
}
