package org.yaomen.worker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of corrections of rosters（花名册更正查询）. */
@Dependent
class RosterCorrectionStore {

    /** What is asked, the number sealed, bytes in Base64（更正申请）. */
    record Request(
            RosterCorrectionKind kind,
            String reason,
            @Nullable String evidence,
            @Nullable String cipher,
            @Nullable String person,
            @Nullable String masked,
            CitizenId.@Nullable Sex sex,
            @Nullable Integer year,
            @Nullable Standing standing,
            @Nullable String warnings) {

        static Request strike(AskRosterCorrection asked) {
            return new Request(
                    asked.kind(), asked.reason(), asked.attachmentSha256(), null, null, null, null, null, null, null);
        }

        static Request number(
                AskRosterCorrection asked, CitizenId citizen, Standing standing, List<String> warnings, Keys keys) {
            return new Request(
                    asked.kind(),
                    asked.reason(),
                    asked.attachmentSha256(),
                    SealedFacts.base64(keys.encrypt(citizen.number())),
                    SealedFacts.base64(SealedFacts.personIndex(keys, citizen)),
                    citizen.masked(),
                    citizen.sex(),
                    citizen.birthDate().getYear(),
                    standing,
                    warnings.isEmpty() ? null : String.join("；", warnings));
        }
    }

    /** Something that has to be undone first（须先办的事项）. */
    record Stop(String what) {}

    /** The right number as kept（密封号码）. */
    record Kept(@Nullable String number) {}

    private static final String ASK = """
            insert into roster_correction (id, region_code, worker_id, kind, reason, evidence_sha256, citizen_id_cipher,
                citizen_id_index, citizen_id_masked, sex, birth_year, near_retirement, older, over_age, warnings,
                requested_by, recorded_at)
            select :id, w.region_code, w.id, r.kind, r.reason, r.evidence, decode(r.cipher, 'base64'),
                decode(r.person, 'base64'), r.masked, r.sex, r.year, s."nearRetirement", s.older, s."overAge", r.warnings,
                :person, :now
            from worker w cross join json_to_record(cast(:request as json)) as r(kind text, reason text, evidence text,
                    cipher text, person text, masked text, sex text, year int, standing json, warnings text)
                left join lateral json_to_record(r.standing) as s("nearRetirement" boolean, older boolean,
                    "overAge" boolean) on true
            where w.id = :worker
            on conflict (worker_id) where state = 'REQUESTED' do nothing""";

    private final Rows rows;

    @Inject
    RosterCorrectionStore(Rows rows) {
        this.rows = rows;
    }

    /** False when there is one already that nobody has decided on. */
    boolean ask(UUID id, UUID worker, Request request, String person, Instant now) {
        return rows.update(
                        ASK,
                        Map.of(
                                "id",
                                id,
                                "worker",
                                worker,
                                "request",
                                Canonical.write(request),
                                "person",
                                person,
                                "now",
                                now))
                > 0;
    }

    boolean decide(UUID id, DecideRosterCorrection decision, String person, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("state", decision.confirmed() ? RosterCorrectionState.CONFIRMED : RosterCorrectionState.REFUSED);
        values.put("person", person);
        values.put("now", now);
        values.put("reason", decision.reason());
        return rows.update("""
                        update roster_correction set state = :state, decided_by = :person, decided_at = :now,
                            decision_reason = :reason
                        where id = :id and state = 'REQUESTED'""", values) > 0;
    }

    List<String> stops(UUID worker, RosterCorrectionKind kind, boolean deciding) {
        return rows
                .list(
                        Stop.class,
                        "select what from roster_correction_stops(:worker, :kind, :deciding)",
                        Map.of("worker", worker, "kind", kind, "deciding", deciding))
                .stream()
                .map(Stop::what)
                .toList();
    }

    String number(UUID id, Keys keys) {
        String sealed = rows.one(
                        Kept.class,
                        "select encode(citizen_id_cipher, 'base64') as number from roster_correction where id = :id",
                        Map.of("id", id))
                .map(Kept::number)
                .orElse(null);
        if (sealed == null) {
            throw Problem.notFound("更正后的证件号码");
        }
        return keys.decrypt(Base64.getMimeDecoder().decode(sealed));
    }

    RosterCorrectionView view(UUID id) {
        return rows.one(
                        RosterCorrectionView.class,
                        "select * from roster_correction_view where id = :id",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("花名册更正申请"));
    }

    Page<RosterCorrectionView> list(RosterCorrections.Query query, PageRequest page) {
        return new Listing<>(rows, RosterCorrectionView.class, "roster_correction_view", "recorded_at desc, id")
                .ofCallersRegions()
                .where("worker_id = :worker", "worker", query.workerId())
                .where("state = :state", "state", query.state())
                .page(page);
    }
}
