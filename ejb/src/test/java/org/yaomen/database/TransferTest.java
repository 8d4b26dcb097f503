package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.FORBIDDEN;
import static org.yaomen.database.Refusals.assertRefused;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database holds of transfers, whatever the code above it does: two counties see a case, each does its side. */
class TransferTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 9, 25);
    private static final String EVENT = """
            insert into transfer_event (id, transfer_id, seq, kind, step_no, side, happened_on, amount, moved_on, clock, reason,
                attachment_sha256, done_by, recorded_at)
            values (gen_random_uuid(), ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'wang', now())""";
    private static final String STANDING =
            "select concat_ws(' ', state, step_no, desk_side, due_on, sent, received) from insurance_transfer_view where id = ?";

    private static TestDatabase database;
    private static UUID kaizhou;
    private static UUID shandan;
    private static UUID outside;

    @BeforeAll
    static void two_agencies_in_the_system_and_one_outside() throws SQLException {
        database = TestDatabase.singleMachine();
        kaizhou = agency(KAIZHOU, KAIZHOU, true);
        shandan = agency(SHANDAN, SHANDAN, true);
        outside = agency(KAIZHOU, "440305", false);
    }

    private static UUID agency(String caller, String region, boolean inSystem) throws SQLException {
        try (Session session = database.official("wang", caller)) {
            UUID id = UUID.randomUUID();
            session.run(
                    "insert into insurance_agency values (?, ?, ?, ?, null, null, 'wang', now())",
                    id,
                    region,
                    "社会保险局" + region,
                    inSystem);
            session.commit();
            return id;
        }
    }

    /** A worker of Kaizhou and a pension case of theirs（转移事项）, committed. */
    private record Case(UUID id, UUID worker) {

        static Case to(UUID agency) throws SQLException {
            try (Session session = database.official("wang", KAIZHOU)) {
                UUID worker = RosterTest.workerOf(session, KAIZHOU, "t-" + UUID.randomUUID());
                Case opened = new Case(UUID.randomUUID(), worker);
                open(session, opened.id(), worker, kaizhou, agency);
                compute(session, opened.id(), "100.00", "100.00");
                session.commit();
                return opened;
            }
        }

        static void open(Session session, UUID id, UUID worker, UUID from, UUID to) throws SQLException {
            session.run("""
                    insert into insurance_transfer (id, scheme, steps_from, worker_id, from_agency_id, to_agency_id,
                        from_region, to_region, name, citizen_id_cipher, citizen_id_index, citizen_id_masked, enterprise_name,
                        left_on, synthetic, opened_by, opened_on, recorded_at)
                    select ?, 'PENSION', '2010-01-01', w.id, f.id, a.id, f.region_code,
                        case when a.in_system then a.region_code end, w.name, w.citizen_id_cipher, w.citizen_id_index,
                        w.citizen_id_masked, '样例窑厂', w.contract_to, true, 'wang', ?, now()
                    from worker w, insurance_agency f, insurance_agency a where w.id = ? and f.id = ? and a.id = ?""", id, OPENED, worker, from, to);
        }

        static void compute(Session session, UUID id, String line, String total) throws SQLException {
            String document = "{\"transferId\":\"" + id + "\",\"lines\":[{\"amount\":\"" + line + "\"}],\"amount\":\""
                    + total + "\"}";
            session.run(
                    "insert into transfer_calculation select ?, 1 + count(*), ?, ?, 'wang', now()"
                            + " from transfer_calculation where transfer_id = ?",
                    id,
                    document,
                    Papers.sha256(document),
                    id);
        }

        private void event(String region, Object... values) throws SQLException {
            try (Session session = database.official("wang", region)) {
                Object[] all = new Object[values.length + 1];
                all[0] = id;
                System.arraycopy(values, 0, all, 1, values.length);
                session.run(EVENT, all);
                session.commit();
            }
        }

        void done(String region, String side, int step, String day) throws SQLException {
            event(region, "DONE", step, side, LocalDate.parse(day), null, null, null, null, null);
        }

        void money(String region, String side, int step, String amount, String reason) throws SQLException {
            LocalDate day = LocalDate.of(2026, 11, 2);
            event(region, "DONE", step, side, day, new BigDecimal(amount), day, null, reason, null);
        }

        void back(String region, String side, int step, String day, String clock) throws SQLException {
            event(region, "RETURNED", step, side, LocalDate.parse(day), null, null, clock, "材料不全", null);
        }

        static long waiting(String region, Case transfer) throws SQLException {
            try (Session session = database.official("li", region)) {
                return session.count(
                        "select count(*) from todo_view where kind = 'DO_TRANSFER_STEP' and subject_id = ?",
                        transfer.id());
            }
        }

        String standing(String region) throws SQLException {
            try (Session session = database.official("wang", region)) {
                return session.value(STANDING, id);
            }
        }
    }

    /** The letter's clock begins before the National Day: 15 working days after September 25 end on October 21. */
    @Test
    void a_case_goes_from_desk_to_desk_and_each_county_does_its_own_side_only() throws SQLException {
        Case pension = Case.to(shandan);
        assertThat(pension.standing(KAIZHOU)).isEqualTo("OPEN 1 OLD 0 0");
        assertRefused(() -> pension.done(SHANDAN, "OLD", 1, "2026-09-25"), FORBIDDEN, "transfer_event");
        assertRefused(() -> pension.done(KAIZHOU, "OLD", 2, "2026-09-25"), CHECK, "环节");
        pension.done(KAIZHOU, "OLD", 1, "2026-09-25");
        assertRefused(() -> pension.done(KAIZHOU, "NEW", 2, "2026-09-25"), FORBIDDEN, "transfer_event");
        assertRefused(() -> pension.done(SHANDAN, "NEW", 2, "2026-09-24"), CHECK, "日期");
        pension.done(SHANDAN, "NEW", 2, "2026-09-25");
        assertThat(pension.standing(SHANDAN)).startsWith("OPEN 3 NEW 2026-10-");
        pension.done(SHANDAN, "NEW", 3, "2026-10-20");
        assertRefused(() -> pension.done(KAIZHOU, "OLD", 4, "2026-11-02"), CHECK, "环节");
        assertRefused(() -> pension.money(KAIZHOU, "OLD", 4, "103.21", null), CHECK, "环节");
        pension.money(KAIZHOU, "OLD", 4, "103.21", "含记账利息 3.21 元");
        pension.money(SHANDAN, "NEW", 5, "103.00", "少到 0.21 元");
        assertThat(pension.standing(SHANDAN)).isEqualTo("MISMATCH 103.21 103.00");
        pension.event(
                SHANDAN,
                "MONEY",
                null,
                "NEW",
                LocalDate.of(2026, 11, 10),
                new BigDecimal("0.21"),
                LocalDate.of(2026, 11, 10),
                null,
                "补到",
                null);
        assertThat(pension.standing(KAIZHOU)).isEqualTo("COMPLETED 103.21 103.21");
        assertRefused(
                () -> pension.event(
                        KAIZHOU, "WITHDRAWN", null, "OLD", LocalDate.of(2026, 11, 11), null, null, null, "撤回", null),
                CHECK,
                "状态");
    }

    @Test
    void a_case_sent_back_takes_up_the_clock_that_it_had_left_or_a_new_one() throws SQLException {
        Case pension = Case.to(shandan);
        assertRefused(() -> pension.back(KAIZHOU, "OLD", 1, "2026-09-25", "RESTART"), CHECK, "环节");
        pension.done(KAIZHOU, "OLD", 1, "2026-10-09");
        pension.done(SHANDAN, "NEW", 2, "2026-10-09");
        pension.done(SHANDAN, "NEW", 3, "2026-10-09");
        pension.back(KAIZHOU, "OLD", 4, "2026-10-16", "CONTINUE");
        assertThat(pension.standing(KAIZHOU)).as("15 of the letter's own").startsWith("OPEN 3 NEW 2026-11-06");
        pension.done(SHANDAN, "NEW", 3, "2026-10-23");
        String goesOn = pension.standing(KAIZHOU);
        pension.back(KAIZHOU, "OLD", 4, "2026-10-23", "RESTART");
        pension.done(SHANDAN, "NEW", 3, "2026-10-23");
        assertThat(pension.standing(KAIZHOU)).isEqualTo("OPEN 4 OLD 2026-11-13 0 0");
        assertThat(goesOn)
                .as("6 of 15 were used, with the Saturday that was worked")
                .isEqualTo("OPEN 4 OLD 2026-11-05 0 0");
    }

    @Test
    void the_two_counties_and_nobody_else_see_a_case_and_not_each_others_roster() throws SQLException {
        Case pension = Case.to(shandan);
        pension.done(KAIZHOU, "OLD", 1, "2026-09-25");
        List<String> tables = List.of(
                "insurance_transfer where id",
                "insurance_transfer_view where id",
                "transfer_event where transfer_id",
                "transfer_calculation where transfer_id");
        for (String table : tables) {
            for (String region : List.of(KAIZHOU, SHANDAN, "000000")) {
                try (Session session = database.official("li", region)) {
                    assertThat(session.count("select count(*) from " + table + " = ?", pension.id()))
                            .as(table + region)
                            .isOne();
                }
            }
            for (String region : List.of("500101", "620721", "440305", "110000")) {
                try (Session session = database.official("li", region)) {
                    assertThat(session.count("select count(*) from " + table + " = ?", pension.id()))
                            .as(table + region)
                            .isZero();
                }
            }
        }
    }

    @Test
    void the_other_county_has_it_on_its_desk_and_sees_no_roster() throws SQLException {
        Case pension = Case.to(shandan);
        pension.done(KAIZHOU, "OLD", 1, "2026-09-25");
        try (Session session = database.official("li", SHANDAN)) {
            assertThat(session.count("select count(*) from worker where id = ?", pension.worker()))
                    .isZero();
            assertThat(session.value("select worker_id from insurance_transfer_view where id = ?", pension.id()))
                    .isNull();
        }
        assertThat(Case.waiting(SHANDAN, pension)).isOne();
        assertThat(Case.waiting(KAIZHOU, pension)).as("it is on the other desk").isZero();
    }

    @Test
    void a_partner_outside_is_entered_by_the_old_place_from_its_paper_only() throws SQLException {
        Case pension = Case.to(outside);
        pension.done(KAIZHOU, "OLD", 1, "2026-09-25");
        assertRefused(() -> pension.done(KAIZHOU, "NEW", 2, "2026-10-09"), CHECK, "环节");
        pension.event(
                KAIZHOU, "DONE", 2, "NEW", LocalDate.of(2026, 10, 9), null, null, null, null, Papers.sha256("来函"));
        assertThat(pension.standing(KAIZHOU)).startsWith("OPEN 3 NEW");
        try (Session session = database.official("li", "440305")) {
            assertThat(session.count("select count(*) from insurance_transfer where id = ?", pension.id()))
                    .isZero();
        }
    }

    @Test
    void a_person_has_one_open_case_of_a_scheme_from_where_the_roster_is() throws SQLException {
        Case pension = Case.to(shandan);
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(
                    () -> Case.open(session, UUID.randomUUID(), pension.worker(), kaizhou, outside),
                    DUPLICATE,
                    "insurance_transfer_one_open");
        }
        try (Session session = database.official("wang", "000000")) {
            UUID other = RosterTest.workerOf(session, SHANDAN, "t-" + UUID.randomUUID());
            assertRefused(() -> Case.open(session, UUID.randomUUID(), other, kaizhou, shandan), CHECK, "转出机构");
        }
    }

    @Test
    void a_calculation_is_the_sum_of_its_rows_and_stands_once_money_has_moved() throws SQLException {
        Case pension = Case.to(shandan);
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(
                    () -> Case.compute(session, pension.id(), "100.01", "100.00"), CHECK, "transfer_calculation_sum");
        }
        try (Session session = database.official("wang", SHANDAN)) {
            assertRefused(() -> Case.compute(session, pension.id(), "1.00", "1.00"), FORBIDDEN, "transfer_calculation");
        }
        pension.done(KAIZHOU, "OLD", 1, "2026-10-09");
        pension.done(SHANDAN, "NEW", 2, "2026-10-09");
        pension.done(SHANDAN, "NEW", 3, "2026-10-09");
        pension.money(KAIZHOU, "OLD", 4, "100.00", null);
        try (Session session = database.official("wang", KAIZHOU)) {
            assertRefused(() -> Case.compute(session, pension.id(), "1.00", "1.00"), CHECK, "已划转资金");
        }
        for (String change : List.of(
                "update insurance_transfer set state = 'COMPLETED'",
                "update transfer_event set amount = 0",
                "update transfer_calculation set sha256 = ''",
                "delete from transfer_event")) {
            try (Session session = database.official("wang", KAIZHOU)) {
                assertRefused(() -> session.run(change), FORBIDDEN, "permission denied");
            }
        }
    }

    @Test
    void a_version_of_the_steps_is_whole_and_a_desk_is_opened_by_its_own_county() throws SQLException {
        String step = "insert into transfer_step values ('MEDICAL', '2030-01-01', ?, '办理', ?, 5, ?, null, '文号', '条款',"
                + " true, 'zhao', now())";
        try (Session session = database.official("zhao", "000000")) {
            assertRefused(() -> session.run(step, 1, "OLD", "SEND"), CHECK, "先划出、后到账");
        }
        assertRefused(() -> agency(KAIZHOU, SHANDAN, true), FORBIDDEN, "insurance_agency");
        try (Session session = database.official("li", "500100")) {
            assertThat(session.count("select count(*) from insurance_agency where id = ?", outside))
                    .isOne();
        }
    }
}
