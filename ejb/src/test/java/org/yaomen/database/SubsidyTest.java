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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself holds of subsidies, whatever the code above it does. */
class SubsidyTest {

    private static TestDatabase database;

    private Session session;
    private SeverancePapers papers;
    private UUID worker;
    private String account;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void aWorkerInWorkOfHisOwn() throws SQLException {
        session = database.official("cashier", SHANDAN);
        papers = new SeverancePapers(session, SHANDAN);
        account = UUID.randomUUID().toString();
        worker = placed(papers, account);
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private static UUID placed(SeverancePapers papers, String person) throws SQLException {
        papers.plan("60000.00");
        UUID worker = papers.worker(person, person);
        papers.placements().place(worker, "SELF_EMPLOYED", "2018-01-02");
        return worker;
    }

    private UUID insured(String from, String to) throws SQLException {
        return insured(from, to, false);
    }

    private UUID insured(String from, String to, boolean near) throws SQLException {
        return claim(session, worker, "FLEXIBLE_INSURANCE", new String[] {from, to}, near);
    }

    private static UUID claim(Session session, UUID worker, String kind, String[] months, boolean near)
            throws SQLException {
        UUID id = UUID.randomUUID();
        boolean insurance = kind.equals("FLEXIBLE_INSURANCE");
        session.run(
                "insert into subsidy_claim (id, region_code, worker_id, kind, from_on, to_on, days, paid_monthly,"
                        + " proof_sha256, near_retirement, created_by, recorded_at, version)"
                        + " select ?, region_code, id, ?, ?::date, ?::date, ?::int, ?::numeric, ?, ?, 'hr', now(), 0"
                        + " from worker where id = ?",
                id,
                kind,
                months[0],
                months[1],
                kind.equals("TRAINING_LIVING") ? "10" : null,
                insurance ? "800.00" : null,
                PlacementDesk.FILE,
                near,
                worker);
        return id;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String word) {
        assertRefused(what, CHECK, word);
    }

    /** A sheet of one line over the claim, as Java would freeze it. */
    private UUID sheet(UUID claim, String amount, String by) throws SQLException {
        String line = "{\"use\":\"U6\",\"amount\":\"%s\",\"reasons\":[],\"facts\":{\"claimId\":\"%s\"}}"
                .formatted(amount, claim);
        UUID id = UUID.randomUUID();
        session.run("set constraints all deferred");
        String programme = session.value("select programme_id from worker where id = ?", worker);
        String money = session.value("select id from appropriation where programme_id = ?::uuid", programme);
        String document =
                "{\"id\":\"%s\",\"kind\":\"FLEXIBLE_INSURANCE\",\"programmeId\":\"%s\",\"appropriationId\":\"%s\","
                                .formatted(id, programme, money)
                        + "\"use\":\"U6\",\"lines\":1,\"amount\":\"%s\",\"linesSha256\":\"%s\"}"
                                .formatted(amount, Papers.sha256(Papers.sha256(line)));
        session.run(
                "insert into subsidy_sheet (id, region_code, programme_id, kind, appropriation_id, state, document, sha256,"
                        + " calculated_by, recorded_at, version) values (?, ?, ?::uuid, 'FLEXIBLE_INSURANCE', ?::uuid,"
                        + " 'CALCULATED', ?, ?, ?, now(), 0)",
                id,
                SHANDAN,
                programme,
                money,
                document,
                Papers.sha256(document),
                by);
        session.run("insert into subsidy_line values (?, ?, ?, ?, now())", id, SHANDAN, line, Papers.sha256(line));
        session.run("set constraints all immediate");
        return id;
    }

    private UUID paying(UUID claim, String amount) throws SQLException {
        UUID sheet = sheet(claim, amount, "finance");
        for (String state : new String[] {"IN_APPROVAL", "APPROVED", "PAYING"}) {
            session.run("update subsidy_sheet set state = ? where id = ?", state, sheet);
        }
        return sheet;
    }

    private void pay(UUID claim, String amount, String account) throws SQLException {
        session.run(
                "insert into payment_instruction (id, region_code, subject_type, subject_id, subject_sha256, end_to_end_id,"
                        + " appropriation_id, use_code, payee_name, account_cipher, account_index, account_tail, bank_code,"
                        + " amount, remittance, state, created_by, recorded_at, version)"
                        + " select ?, s.region_code, 'SUBSIDY_CLAIM', l.claim_id, l.sha256, ?, s.appropriation_id, l.use_code,"
                        + " '样例职工', '\\x01', decode(md5(?), 'hex'), '0010', '103653000003', ?, '补贴', 'READY', 'cashier',"
                        + " now(), 0 from subsidy_line l join subsidy_sheet s on s.id = l.sheet_id where l.claim_id = ?",
                UUID.randomUUID(),
                "YM" + Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits()),
                account,
                new BigDecimal(amount),
                claim);
    }

    private String findings(UUID claim) throws SQLException {
        return session.value(
                "select coalesce(string_agg(code, ' ' order by code), '') from subsidy_findings(array[?::uuid],"
                        + " business_today())",
                claim);
    }

    @Test
    void a_month_is_subsidised_once_until_the_claim_is_withdrawn() throws SQLException {
        UUID first = insured("2018-02-01", "2018-03-31");
        session.run("savepoint before");
        refused(() -> insured("2018-03-01", "2018-04-30"), "DOUBLE");
        session.run("rollback to before");
        refused(
                () -> claim(session, worker, "PUBLIC_POST", new String[] {"2018-03-01", "2018-03-31"}, false),
                "DOUBLE UNCARRIED");
        session.run("rollback to before");
        refused(() -> insured("2017-12-01", "2017-12-31"), "UNCARRIED");
        session.run("rollback to before");
        insured("2018-04-01", "2018-04-30");
        session.run(
                "update subsidy_claim set withdrawn_by = 'hr', withdrawn_at = now(), withdrawn_why = '重报' where id = ?",
                first);
        insured("2018-03-01", "2018-03-31");
        assertRefused(
                () -> session.run("update subsidy_claim set to_on = '2019-01-31' where id = ?", first),
                FORBIDDEN,
                "subsidy_claim");
    }

    @Test
    void thirty_six_months_and_no_more_unless_the_first_came_near_to_retirement() throws SQLException {
        insured("2018-02-01", "2020-01-31");
        session.run("savepoint before");
        refused(() -> insured("2020-02-01", "2021-02-28"), "CAP");
        session.run("rollback to before");
        insured("2020-02-01", "2021-01-31");
        session.run("savepoint filled");
        refused(() -> insured("2021-02-01", "2021-02-28"), "CAP");
        session.run("rollback to filled");
        refused(() -> insured("2021-02-01", "2021-02-28", true), "距法定退休年龄");
        session.run("rollback to filled");
        UUID near =
                papers.worker(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        session.run("update worker set post = 'OPERATIVE' where id = ?", near);
        papers.placements().place(near, "SELF_EMPLOYED", "2025-01-02");
        worker = near;
        insured("2025-02-01", "2025-02-28", true);
        assertThat(session.count(
                        "select count(*) from subsidy_clashes(?, 'FLEXIBLE_INSURANCE', '2025-03-01', '2030-03-31',"
                                + " false) where code = 'CAP'",
                        near))
                .as("until retirement")
                .isZero();
    }

    @Test
    void another_county_is_told_that_there_is_a_claim_and_sees_nothing_of_it() throws SQLException {
        String person = UUID.randomUUID().toString();
        worker = placed(new SeverancePapers(session, SHANDAN), person);
        insured("2018-02-01", "2018-02-28");
        session.commit();
        session.enter("cashier", SHANDAN);
        try (Session other = database.official("hr", KAIZHOU)) {
            SeverancePapers theirs = new SeverancePapers(other, KAIZHOU);
            UUID same = placed(theirs, person);
            other.run("savepoint before");
            refused(
                    () -> claim(other, same, "FLEXIBLE_INSURANCE", new String[] {"2018-02-01", "2018-02-28"}, false),
                    "DOUBLE");
            other.run("rollback to before");
            assertThat(other.value(
                            "select string_agg(concat_ws(' ', code, elsewhere), ',') from subsidy_clashes(?,"
                                    + " 'FLEXIBLE_INSURANCE', '2018-02-01', '2018-02-28', false)",
                            same))
                    .isEqualTo("DOUBLE t");
            assertThat(other.count("select count(*) from subsidy_claim where region_code = ?", SHANDAN))
                    .isZero();
            assertRefused(() -> other.value("select count(*) from subsidy_taken"), FORBIDDEN, "subsidy_taken");
        }
    }

    @Test
    void a_sheet_is_the_sum_of_open_claims_that_its_maker_did_not_enter() throws SQLException {
        UUID claim = insured("2018-02-01", "2018-02-28");
        session.run("savepoint before");
        refused(() -> sheet(claim, "533.33", "hr"), "不符");
        session.run("rollback to before");
        UUID first = sheet(claim, "533.33", "finance");
        session.run("savepoint made");
        refused(() -> sheet(claim, "533.33", "finance"), "已在另一核定表中");
        session.run("rollback to made");
        refused(
                () -> session.run(
                        "update subsidy_claim set withdrawn_by = 'hr', withdrawn_at = now(), withdrawn_why = '重报'"
                                + " where id = ?",
                        claim),
                "须先作废");
        session.run("rollback to made");
        session.run("update subsidy_sheet set state = 'DISCARDED' where id = ?", first);
        sheet(claim, "533.33", "finance");
    }

    @Test
    void no_more_than_the_database_computes_is_paid_and_to_the_workers_own_account_only() throws SQLException {
        UUID claim = insured("2018-02-01", "2018-02-28");
        session.run("savepoint before");
        paying(claim, "533.34");
        assertThat(findings(claim)).isEqualTo("FORMULA");
        refused(() -> pay(claim, "533.34", account), "FORMULA");
        session.run("rollback to before");
        paying(claim, "533.33");
        assertThat(findings(claim)).isEmpty();
        session.run("savepoint paying");
        refused(() -> pay(claim, "533.33", "a-other"), "账户不符");
        session.run("rollback to paying");
        refused(() -> pay(claim, "533.32", account), "不符");
        session.run("rollback to paying");
        pay(claim, "533.33", account);
        assertThat(session.value("select state from subsidy_claim_view where id = ?", claim))
                .isEqualTo("INSTRUCTED");
        assertRefused(() -> pay(claim, "533.33", account), DUPLICATE, "payment_instruction_one_live");
    }

    @Test
    void the_database_comes_to_the_figures_of_guangxi_and_has_none_where_a_region_has_none() throws SQLException {
        assertThat(living(21, "450000", "0")).isEqualTo("840.00");
        assertThat(living(22, "450000", "0")).isEqualTo("840.00");
        assertThat(living(20, "450000", "0")).isEqualTo("800.00");
        assertThat(living(20, "450000", "800")).isEqualTo("40.00");
        assertThat(living(20, SHANDAN, "0")).isNull();
    }

    private @Nullable String living(int days, String region, String granted) throws SQLException {
        return session.value(
                "select subsidy_most(jsonb_populate_record(null::subsidy_claim, jsonb_build_object('kind', 'TRAINING_LIVING',"
                        + " 'region_code', ?::text, 'from_on', '2018-03-01', 'to_on', '2018-03-31', 'days', ?::int,"
                        + " 'months', 1)), ?::numeric)",
                region,
                days,
                granted);
    }
}
