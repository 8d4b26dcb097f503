package org.yaomen.database;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Workers of one enterprise with its approved plan, and where they went, written as rows（安置样例）; all synthetic. */
record PlacementDesk(Session session, String region, UUID closure, UUID appropriation) {

    static final String FILE = Papers.sha256("照片");

    private static final String WORKER = """
            insert into worker (id, region_code, enterprise_id, programme_id, name, citizen_id_cipher, citizen_id_index,
                citizen_id_masked, sex, birth_year, contract_from, job, post, mean_wage, pension, medical,
                unemployment, work_injury, maternity, pregnant, medical_period, zero_employment_family, retired,
                near_retirement, older, over_age, card_doubtful, synthetic, created_by, recorded_at, version)
            select ?, region_code, enterprise_id, programme_id, '样例职工', '\\x01', decode(md5(?), 'hex'),
                '500154********0010', 'MALE', ?::int, '2010-01-01', '烧窑工', 'OPERATIVE', 4500, 'INSURED',
                'INSURED', 'ARREARS', 'INSURED', 'NONE', false, false, false, false, false, false, false, false, true, 'wang',
                now(), 0
            from closure where id = ?""";

    private static final String RECORD = """
            insert into placement_record (id, region_code, worker_id, seq_no, cause, status, started_on, employer, post,
                agreement_no, agreement_signed_on, contract_end_ground, contract_ended_on, registered_on, voluntary,
                consented, early_enough, attachment_sha256, reason, reverses, created_by, recorded_at)
            values (?::uuid, ?, ?, coalesce(?::int, (select max(seq_no) from placement_record where worker_id = ?) + 1, 1),
                ?, ?, ?::date, ?, '岗', ?, ?::date, ?, ?::date, ?::date, ?::boolean, ?::boolean, ?::boolean, ?, ?, ?::uuid,
                'hr', now())""";

    static PlacementDesk in(Session session, String region) throws SQLException {
        Papers papers = new Papers(session, region);
        UUID appropriation = papers.appropriation("10000.00");
        UUID programme =
                UUID.fromString(session.value("select programme_id from appropriation where id = ?", appropriation));
        UUID closure = papers.closure(programme);
        papers.evidence(closure);
        return new PlacementDesk(session, region, closure, appropriation);
    }

    /** Nobody is let go by it, and so no notice needed; contracts end from its approval on. */
    UUID plan(String approvedOn) throws SQLException {
        UUID id = UUID.randomUUID();
        String document =
                """
                {"id":"%s","regionCode":"%s","enterpriseId":"%s","programmeId":"%s","appropriationId":"%s",
                "figures":{"staff":20,"affected":10,"heads":{"ch1":10,"ch2":0,"ch3":0,"ch4":0,"other":0},
                "uses":{"u1":"0.00","u2":"100.00","u3":"0.00","u4":"0.00","u5":"0.00","u6":"0.00"},"amount":"100.00"},
                "contractsEndOn":"%s","riskPlan":"预案",
                "congress":{"heldOn":"2017-11-01","entitled":20,"attended":20,"inFavour":20,"attachmentSha256":"%s"},
                "evidence":[]}""".formatted(id, region, of("enterprise_id"), of("programme_id"), appropriation, approvedOn, FILE);
        session.run(
                "insert into resettlement_plan values (?, ?, ?, ?, 'IN_APPROVAL', null, null, 'hr', now(), 0)",
                id,
                region,
                document,
                Papers.sha256(document));
        session.run(
                "update resettlement_plan set state = 'APPROVED', approved_on = ?::date where id = ?", approvedOn, id);
        return id;
    }

    private String of(String column) throws SQLException {
        return session.value("select " + column + " from closure where id = ?", closure);
    }

    UUID worker(String person, String birthYear) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(WORKER, id, person, birthYear, closure);
        return id;
    }

    /** What a sound placement of the status has. */
    private static Map<String, String> sound(String status, String startedOn) {
        Map<String, String> fields = new HashMap<>(Map.of("cause", "PLACED", "status", status, "startedOn", startedOn));
        if (status.startsWith("CH")) {
            fields.putAll(Map.of("employer", "某公司", "attachment", FILE));
        }
        if (java.util.List.of("CH2", "CH4", "SELF_EMPLOYED", "UNEMPLOYED").contains(status)) {
            fields.putAll(Map.of("ground", "CLOSURE", "contractEndedOn", "2017-12-01", "registeredOn", "2017-12-05"));
        }
        if (status.equals("CH3")) {
            fields.putAll(Map.of("agreementNo", "退1", "agreementSigned", startedOn, "earlyEnough", "true"));
            fields.putAll(Map.of("voluntary", "true", "consented", "true"));
        }
        return fields;
    }

    UUID place(UUID worker, String status, String startedOn) throws SQLException {
        return record(worker, sound(status, startedOn));
    }

    /** Sound but for one field. */
    UUID place(UUID worker, String status, String startedOn, String field, @Nullable String value) throws SQLException {
        Map<String, String> fields = sound(status, startedOn);
        fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }
        if (field.equals("cause")) {
            fields.put("reason", "事由");
        }
        return record(worker, fields);
    }

    UUID reverse(UUID worker, UUID record, String after) throws SQLException {
        return record(
                worker,
                Map.of(
                        "cause", "REVERSED",
                        "status", after,
                        "startedOn", "2018-06-01",
                        "reason", "误登",
                        "reverses", record.toString()));
    }

    UUID record(UUID worker, Map<String, String> fields) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                RECORD,
                id,
                region,
                worker,
                fields.get("seqNo"),
                worker,
                fields.get("cause"),
                fields.get("status"),
                fields.get("startedOn"),
                fields.get("employer"),
                fields.get("agreementNo"),
                fields.get("agreementSigned"),
                fields.get("ground"),
                fields.get("contractEndedOn"),
                fields.get("registeredOn"),
                fields.getOrDefault("voluntary", "false"),
                fields.getOrDefault("consented", "false"),
                fields.get("earlyEnough"),
                fields.get("attachment"),
                fields.get("reason"),
                fields.get("reverses"));
        return id;
    }

    void followUp(UUID worker, UUID record, String day, String outcome) throws SQLException {
        session.run(
                "insert into placement_follow_up values (gen_random_uuid(), ?, ?, ?, ?::date, 'PHONE', ?, '电话回访', 'hr', now())",
                region,
                worker,
                record,
                day,
                outcome);
    }

    void insured(UUID worker, String month, int seqNo, boolean pension) throws SQLException {
        session.run(
                "insert into insurance_month values (?, ?::date, ?, ?, ?, true, false, false, false, null, 'hr', now())",
                worker,
                month,
                seqNo,
                region,
                pension);
    }
}
