package org.yaomen.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/** Documents of one region, written as rows（样例单据）; all figures are synthetic. */
final class Papers {

    static final String SHANDAN = "620725";
    static final String KAIZHOU = "500154";
    static final LocalDate DAY = LocalDate.of(2017, 11, 20);

    private static final String HASH = "a".repeat(64);

    private final Session session;
    private final String region;

    Papers(Session session, String region) {
        this.session = session;
        this.region = region;
    }

    UUID programme() throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into programme values (?, ?, '轮窑淘汰', ?, '文〔2017〕1号', ?, ?, null, 'wang', now(), 0)",
                id,
                "P-" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT),
                region,
                DAY.minusYears(1),
                DAY.plusYears(1));
        return id;
    }

    /** In force since before the closures. */
    UUID ruleSet(UUID programme, String state) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into rule_set values (?, ?, ?, 1, ?, ?, '{}', ?, 'wang', ?, now(), null, 0)",
                id,
                programme,
                region,
                state,
                DAY.minusDays(60),
                sha256("{}"),
                state.equals("DRAFT") ? null : "zhao");
        return id;
    }

    /** An appropriation that has been issued, with its budget entry. */
    UUID appropriation(String amount) throws SQLException {
        UUID source = UUID.randomUUID();
        session.run(
                "insert into fund_source values (?, ?, ?, 'COUNTY_OWN', '区县自有', true, 'wang', now())",
                source,
                region,
                "S-" + source.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        UUID id = UUID.randomUUID();
        session.run(
                "insert into appropriation values (?, ?, ?, ?, ?, '奖补指标', ?, 2017, ?, 'ISSUED', ?, 'wang', now(), 0)",
                id,
                region,
                source,
                programme(),
                "财建〔2017〕" + id.toString().substring(0, 4),
                new BigDecimal(amount),
                DAY,
                HASH);
        entry("APPROPRIATE", id, amount, "B-AVAILABLE", "B-AUTHORITY");
        return id;
    }

    /** A balanced entry of two lines. */
    UUID entry(String kind, UUID appropriation, String amount, String debit, String credit) throws SQLException {
        UUID id = openEntry(kind, DAY);
        post(id, debit, "D", amount, appropriation);
        post(id, credit, "C", amount, appropriation);
        return id;
    }

    UUID openEntry(String kind, LocalDate effectiveOn) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into journal_entry values (?, ?, 'BUDGET', ?, 'AWARD', ?, '摘要', ?, now(), 'wang', null)",
                id,
                region,
                kind,
                UUID.randomUUID(),
                effectiveOn);
        return id;
    }

    /** Adds the next line to an entry. */
    void post(UUID entry, String account, String side, String amount, UUID appropriation) throws SQLException {
        session.run(
                "insert into posting select ?, count(*) + 1, ?, ?, ?, ?, ?, null, null from posting where entry_id = ?",
                entry,
                region,
                account,
                side,
                new BigDecimal(amount),
                appropriation,
                entry);
    }

    UUID audit(String actor, String action) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into audit_record values (?, ?, clock_timestamp(), ?, ?, ?, 'AWARD', '1', '事由', null, '{}')",
                id,
                region,
                DAY,
                actor,
                action);
        return id;
    }

    void participation(UUID document, String person, String part) throws SQLException {
        session.run("insert into participation values ('AWARD', ?, ?, ?, ?, now())", document, person, region, part);
    }

    /** A closed kiln with its award of 28,800.00 and the calculation behind it; answers the calculation. */
    UUID calculation() throws SQLException {
        UUID programme = programme();
        UUID rules = ruleSet(programme, "ACTIVE");
        UUID closure = closure(programme);
        UUID award = UUID.randomUUID();
        UUID calculation = UUID.randomUUID();
        String document = "{\"facts\":{\"kilnDoors\":18},\"amount\":\"28800.00\"}";
        session.run(
                "insert into award values (?, ?, ?, ?, 'DOOR', '按门奖励', 'U1', 'ENTERPRISE', '某砖厂', ?, 'CALCULATED',"
                        + " 28800.00, ?, ?, null, true, now(), 0)",
                award,
                region,
                programme,
                closure,
                region + "001",
                calculation,
                sha256(document));
        session.run(
                "insert into calculation values (?, ?, ?, 1, ?, ?, 28800.00, ?, ?, null, 'wang', ?, now())",
                calculation,
                region,
                award,
                rules,
                sha256("{}"),
                document,
                sha256(document),
                DAY);
        session.run(
                "insert into calculation_line values (?, 1, ?, '18 门', 18, '门', 1600, 28800, 28800.00, '文〔2017〕1号', '第三条')",
                calculation,
                region);
        return calculation;
    }

    UUID closure(UUID programme) throws SQLException {
        session.run(
                "insert into township values (?, ?, '某镇', '某镇财政所', '\\x01', '\\x02', '1234', '102100000000', true, 'wang',"
                        + " now(), 0) on conflict do nothing",
                region + "001",
                region);
        UUID enterprise = UUID.randomUUID();
        session.run(
                "insert into enterprise values (?, ?, ?, '某砖厂', ?, '某村', '某人', '\\x01', '\\x02', '5***********1',"
                        + " '某砖厂', '\\x01', '\\x02', '1234', '102100000000', true, 'wang', now(), 0)",
                enterprise,
                region,
                region + "001",
                "91" + region + String.format("%010d", enterprise.hashCode() & 0x7fffffff));
        UUID facility = UUID.randomUUID();
        session.run(
                "insert into facility values (?, ?, ?, '一号窑', 'BRICK_KILN', 18, null, null, true, 'wang', now(), 0)",
                facility,
                region,
                enterprise);
        UUID closure = UUID.randomUUID();
        session.run(
                "insert into closure values (?, ?, ?, ?, ?, ?, ?, true, 'REGISTERED', 'wang', now(), 0)",
                closure,
                region,
                programme,
                facility,
                enterprise,
                DAY.minusDays(30),
                DAY.minusDays(20));
        return closure;
    }

    /** A photo of what was closed. */
    void evidence(UUID closure) throws SQLException {
        session.run(
                "insert into attachment select ?, ?, '照片.jpg', 'image/jpeg', length(photo), photo, 'wang', now()"
                        + " from convert_to('照片', 'UTF8') photo on conflict do nothing",
                region,
                sha256("照片"));
        session.run(
                "insert into closure_evidence values (?, ?, ?, '照片', 'wang', now())", closure, region, sha256("照片"));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
