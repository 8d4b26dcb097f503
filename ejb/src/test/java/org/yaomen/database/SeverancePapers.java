package org.yaomen.database;

import static org.yaomen.database.Papers.DAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A compensation sheet and what stands behind it, written as rows（样例核定表）; all figures are synthetic. */
final class SeverancePapers {

    private static final String WORKER = """
            insert into worker (id, region_code, enterprise_id, programme_id, name, citizen_id_cipher, citizen_id_index,
                citizen_id_masked, sex, birth_year, contract_from, job, post, mean_wage, pension, medical,
                unemployment, work_injury, maternity, pregnant, medical_period, zero_employment_family, retired,
                near_retirement, older, over_age, card_doubtful, account_cipher, account_index, account_tail, bank_code,
                synthetic, created_by, recorded_at, version)
            select ?, region_code, enterprise_id, programme_id, '样例职工', '\\x01', decode(md5(?), 'hex'),
                '500154********0010', 'MALE', 1970, '1995-01-01', '烧窑工', 'OPERATIVE', ?, 'INSURED',
                'INSURED', 'ARREARS', 'INSURED', 'NONE', false, false, false, false, false, false, false, false, '\\x01',
                decode(md5(?), 'hex'), '0010', '103653000003', true, 'wang', now(), 0
            from closure where id = ?""";

    private final Session session;
    private final String region;
    private final Papers papers;
    private final UUID appropriation;
    private final UUID closure;
    private final UUID enterprise;
    private final UUID programme;

    SeverancePapers(Session session, String region) throws SQLException {
        this.session = session;
        this.region = region;
        this.papers = new Papers(session, region);
        this.appropriation = papers.appropriation("100000.00");
        this.programme =
                UUID.fromString(session.value("select programme_id from appropriation where id = ?", appropriation));
        this.closure = papers.closure(programme);
        papers.evidence(closure);
        this.enterprise = UUID.fromString(session.value("select enterprise_id from closure where id = ?", closure));
    }

    UUID worker(String person, String account) throws SQLException {
        return worker(person, account, "4500.00");
    }

    private UUID worker(String person, String account, String wage) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(WORKER, id, person, new BigDecimal(wage), account, closure);
        return id;
    }

    /** A sheet in DRAFT without anybody yet. */
    UUID sheet() throws SQLException {
        return sheet("5500.00", "0.00");
    }

    private UUID sheet(String local, String minimum) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into severance_sheet (id, region_code, enterprise_id, programme_id, left_on, local_monthly_wage,"
                        + " local_annual_wage, minimum_wage, wage_source, workers, state, created_by, recorded_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 84000, ?, '文〔2017〕1号', 1, 'DRAFT', 'hr', now(), 0)",
                id,
                region,
                enterprise,
                programme,
                DAY.minusDays(5),
                new BigDecimal(local),
                new BigDecimal(minimum));
        return id;
    }

    void fact(UUID sheet, UUID worker) throws SQLException {
        fact(sheet, worker, LocalDate.of(2008, 4, 16), LocalDate.of(2017, 11, 15), false);
    }

    private void fact(UUID sheet, UUID worker, LocalDate hired, LocalDate left, boolean unlawful) throws SQLException {
        session.run(
                "insert into severance_fact values (?, ?, ?, ?, ?, 'CLOSED', ?, 0, 0, 0, 'hr', now(), 0)",
                sheet,
                worker,
                region,
                hired,
                left,
                unlawful);
    }

    UUID calculating(UUID worker) throws SQLException {
        UUID sheet = sheet();
        fact(sheet, worker);
        begin(sheet);
        return sheet;
    }

    void begin(UUID sheet) throws SQLException {
        UUID job = UUID.randomUUID();
        session.run(
                "insert into job (id, region_code, kind, title, parameters, state, total, started_by, recorded_at)"
                        + " values (?, ?, 'SEVERANCE_CALCULATION', '核定', '{}', 'WAITING', 1, 'finance', now())",
                job,
                region);
        session.run(
                "update severance_sheet set state = 'CALCULATING', appropriation_id = ?, pay_on = ?, job_id = ?,"
                        + " calculated_by = 'finance' where id = ?",
                appropriation,
                DAY,
                job,
                sheet);
    }

    String text(UUID sheet, String kind, String amount, String tax) throws SQLException {
        String worker = session.value("select worker_id from severance_fact where sheet_id = ?", sheet);
        boolean u2 = kind.equals("SEVERANCE") || kind.equals("DISABILITY_EMPLOYMENT");
        return "{\"kind\":\"%s\",\"use\":\"%s\",\"payable\":true,\"facts\":{\"sheetId\":\"%s\",\"workerId\":\"%s\"},"
                        .formatted(kind, u2 ? "U2" : "U3", sheet, worker)
                + "\"amount\":\"%s\",\"tax\":\"%s\",\"net\":\"%s\"}"
                        .formatted(amount, tax, new BigDecimal(amount).subtract(new BigDecimal(tax)));
    }

    UUID line(UUID sheet, String kind, String amount, String tax) throws SQLException {
        return insert(text(sheet, kind, amount, tax));
    }

    UUID insert(String text) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run("insert into severance_line values (?, ?, ?, ?, now())", id, region, text, Papers.sha256(text));
        return id;
    }

    void freeze(UUID sheet, String net) throws SQLException {
        String document = "{\"id\":\"%s\",\"linesSha256\":\"%s\",\"sums\":{\"lines\":%s,\"amount\":\"%s\","
                        .formatted(sheet, of(sheet, "sha256"), of(sheet, "greatest(lines, 1)"), of(sheet, "amount"))
                + "\"tax\":\"0.00\",\"net\":\"%s\",\"u2\":\"%s\",\"u3\":\"%s\",\"unpayable\":\"%s\"}}"
                        .formatted(net, of(sheet, "u2"), of(sheet, "u3"), of(sheet, "unpayable"));
        session.run(
                "update severance_sheet set state = 'CALCULATED', document = ?, sha256 = ? where id = ?",
                document,
                Papers.sha256(document),
                sheet);
    }

    private String of(UUID sheet, String column) throws SQLException {
        return session.value("select " + column + " from severance_lines_of(?)", sheet);
    }

    UUID frozen(UUID worker, String amount) throws SQLException {
        UUID sheet = calculating(worker);
        line(sheet, "SEVERANCE", amount, "0.00");
        freeze(sheet, amount);
        return sheet;
    }

    UUID approved(UUID worker, String amount) throws SQLException {
        UUID sheet = frozen(worker, amount);
        move(sheet, "IN_APPROVAL");
        move(sheet, "APPROVED");
        return sheet;
    }

    void move(UUID sheet, String state) throws SQLException {
        session.run("update severance_sheet set state = ? where id = ?", state, sheet);
    }

    /** An approved plan that ends one contract, with so much for severance. */
    void plan(String amount) throws SQLException {
        plan(amount, "0.00");
    }

    /** The same, with so much for arrears of wages as well. */
    void plan(String severance, String arrears) throws SQLException {
        String amount = new BigDecimal(severance).add(new BigDecimal(arrears)).toPlainString();
        UUID id = UUID.randomUUID();
        String file = Papers.sha256("照片");
        String document =
                """
                {"id":"%s","regionCode":"%s","enterpriseId":"%s","programmeId":"%s","appropriationId":"%s",
                "figures":{"staff":60,"affected":1,"heads":{"ch1":0,"ch2":1,"ch3":0,"ch4":0,"other":0},
                "uses":{"u1":"0.00","u2":"%s","u3":"%s","u4":"0.00","u5":"0.00","u6":"0.00"},"amount":"%s"},
                "contractsEndOn":"2017-11-15","riskPlan":"预案","congress":{"heldOn":"2017-11-01","entitled":60,"attended":60,
                "inFavour":60,"attachmentSha256":"%s"},"evidence":[]}""".formatted(id, region, enterprise, programme, appropriation, severance, arrears, amount, file);
        session.run(
                "insert into resettlement_plan values (?, ?, ?, ?, 'IN_APPROVAL', null, null, 'hr', now(), 0)",
                id,
                region,
                document,
                Papers.sha256(document));
        session.run("update resettlement_plan set state = 'APPROVED', approved_on = ? where id = ?", DAY, id);
    }

    String gate() throws SQLException {
        return session.value(
                "select concat_ws(' ', voted, funded, approved) from resettlement_gate(?, ?, ?)",
                enterprise,
                programme,
                DAY);
    }

    /** So much stays available: something else takes the rest. */
    void leaves(String available) throws SQLException {
        String rest = session.value(
                "select balance - cast(? as numeric) from account_balance where appropriation_id = ?"
                        + " and account_code = 'B-AVAILABLE'",
                available,
                appropriation);
        papers.entry("COMMIT", appropriation, rest, "B-COMMITTED", "B-AVAILABLE");
    }

    /** Where the workers of the enterprise went. */
    PlacementDesk placements() {
        return new PlacementDesk(session, region, closure, appropriation);
    }

    /** The sheet's own commitment. */
    void commit(UUID sheet, String amount) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into journal_entry values (?, ?, 'BUDGET', 'COMMIT', 'SEVERANCE_SHEET', ?, '占用', ?, now(), 'li', null)",
                id,
                region,
                sheet,
                DAY);
        papers.post(id, "B-COMMITTED", "D", amount, appropriation);
        papers.post(id, "B-AVAILABLE", "C", amount, appropriation);
    }

    /** What taking it back gives back. */
    void release(UUID sheet, String amount) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into journal_entry values (?, ?, 'BUDGET', 'RELEASE', 'SEVERANCE_SHEET', ?, '撤销', ?, now(), 'li', null)",
                id,
                region,
                sheet,
                DAY);
        papers.post(id, "B-AVAILABLE", "D", amount, appropriation);
        papers.post(id, "B-COMMITTED", "C", amount, appropriation);
    }

    /** Its returned payment once more, to a corrected account. */
    void reissue(UUID line, String account) throws SQLException {
        session.run(
                "insert into payment_instruction (id, region_code, subject_type, subject_id, subject_sha256, end_to_end_id,"
                        + " appropriation_id, use_code, payee_name, account_cipher, account_index, account_tail, bank_code,"
                        + " amount, remittance, state, reissue_of, created_by, recorded_at, version)"
                        + " select ?, region_code, subject_type, subject_id, subject_sha256, ?, appropriation_id, use_code,"
                        + " payee_name, account_cipher, decode(md5(?), 'hex'), account_tail, bank_code, amount, remittance,"
                        + " 'READY', id, 'clerk', now(), 0 from payment_instruction where subject_id = ?",
                UUID.randomUUID(),
                "YM" + Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits()),
                account,
                line);
    }

    void pay(UUID sheet, String amount, String use, String account) throws SQLException {
        payLine(
                UUID.fromString(session.value("select id from severance_line where sheet_id = ?", sheet)),
                amount,
                use,
                account);
    }

    void payLine(UUID line, String amount, String use, String account) throws SQLException {
        session.run(
                "insert into payment_instruction (id, region_code, subject_type, subject_id, subject_sha256, end_to_end_id,"
                        + " appropriation_id, use_code, payee_name, account_cipher, account_index, account_tail, bank_code,"
                        + " amount, remittance, state, created_by, recorded_at, version)"
                        + " select ?, region_code, 'SEVERANCE_LINE', id, sha256, ?, ?, ?, '样例职工', '\\x01',"
                        + " decode(md5(?), 'hex'), '0010', '103653000003', ?, '经济补偿', 'READY', 'cashier', now(), 0"
                        + " from severance_line where id = ?",
                UUID.randomUUID(),
                "YM" + Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits()),
                appropriation,
                use,
                account,
                new BigDecimal(amount),
                line);
    }

    String findings(UUID sheet) throws SQLException {
        return session.value(
                "select coalesce(string_agg(code, ' ' order by code), '') from severance_findings("
                        + "array(select id from severance_line where sheet_id = ?), ?)",
                sheet,
                DAY);
    }

    /** What the database computes for a worked case. */
    String byFormula(String[] row) throws SQLException {
        UUID worker = worker(UUID.randomUUID().toString(), UUID.randomUUID().toString(), row[3]);
        UUID sheet = sheet(row[4], row[5].isEmpty() ? "0.00" : row[5]);
        fact(sheet, worker, LocalDate.parse(row[1]), LocalDate.parse(row[2]), Boolean.parseBoolean(row[6]));
        begin(sheet);
        UUID line = line(sheet, "SEVERANCE", "1.00", "0.00");
        return session.value("select amount from severance_by_formula(array[cast(? as uuid)])", line);
    }
}
