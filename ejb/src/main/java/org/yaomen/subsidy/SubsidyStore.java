package org.yaomen.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of claims（补贴申报查询）. */
@Dependent
class SubsidyStore {

    private static final String INSERT = """
            insert into subsidy_claim (id, region_code, worker_id, kind, from_on, to_on, days, paid_monthly, licence_no,
                proof_sha256, trading_sha256, near_retirement, note, created_by, recorded_at, version)
            select r.id, w.region_code, w.id, r.kind, r."fromOn", r."toOn", r.days, r."paidMonthly", r."licenceNo",
                r."proofSha256", r."tradingSha256", r."nearRetirement", r.note, :person, :now, 0
            from json_to_record(cast(:claim as json)) as r(id uuid, "workerId" uuid, kind text, "fromOn" date, "toOn" date,
                    days int, "paidMonthly" numeric, "licenceNo" text, "proofSha256" text, "tradingSha256" text,
                    "nearRetirement" boolean, note text)
                join worker w on r."workerId" = w.id""";

    /** A claim to be put down（新申报）. */
    record NewClaim(
            UUID id,
            UUID workerId,
            SubsidyKind kind,
            LocalDate fromOn,
            LocalDate toOn,
            @Nullable Integer days,
            @Nullable Money paidMonthly,
            @Nullable String licenceNo,
            String proofSha256,
            @Nullable String tradingSha256,
            boolean nearRetirement,
            @Nullable String note) {

        static NewClaim of(UUID id, SubsidyTerms terms, boolean nearRetirement) {
            return new NewClaim(
                    id,
                    terms.workerId(),
                    terms.kind(),
                    terms.fromOn(),
                    terms.toOn(),
                    terms.days(),
                    terms.paidMonthly(),
                    terms.licenceNo(),
                    terms.proofSha256(),
                    terms.tradingSha256(),
                    nearRetirement,
                    terms.note());
        }
    }

    /** A frozen line's own text（明细全文）. */
    record Frozen(UUID claimId, String document, String sha256) {

        SubsidyDocument read() {
            return Canonical.read(document, SubsidyDocument.class);
        }
    }

    /** What stands against a claim, as the database says it（疑点）. */
    record Found(UUID claimId, SubsidyCheck code) {}

    private final Rows rows;

    @Inject
    SubsidyStore(Rows rows) {
        this.rows = rows;
    }

    void insert(NewClaim claim, String person, Instant now) {
        rows.update(INSERT, Map.of("claim", Canonical.write(claim), "person", person, "now", now));
    }

    List<SubsidyEntry.Clash> clashes(SubsidyTerms terms, boolean near) {
        return rows.list(
                SubsidyEntry.Clash.class,
                "select * from subsidy_clashes(:worker, :kind, :from_on, :to_on, :near) order by code, slot",
                Map.of(
                        "worker", terms.workerId(),
                        "kind", terms.kind(),
                        "from_on", terms.fromOn(),
                        "to_on", terms.toOn(),
                        "near", near));
    }

    void withdraw(UUID id, String why, String person, Instant now) {
        rows.update("""
                update subsidy_claim set withdrawn_by = :person, withdrawn_at = :now, withdrawn_why = :why,
                    version = version + 1
                where id = :id""", Map.of("id", id, "why", why, "person", person, "now", now));
    }

    SubsidyClaimView view(UUID id) {
        return rows.one(SubsidyClaimView.class, "select * from subsidy_claim_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("补贴申报"));
    }

    /** The claim, held against others until the transaction ends. */
    SubsidyClaimView lock(UUID id) {
        rows.list(
                Frozen.class,
                "select id as claim_id, kind as document, kind as sha256 from subsidy_claim where id = :id for update",
                Map.of("id", id));
        return view(id);
    }

    Page<SubsidyClaimView> list(SubsidyClaims.Query query, PageRequest page) {
        return new Listing<>(rows, SubsidyClaimView.class, "subsidy_claim_view", "recorded_at desc, id")
                .ofCallersRegions()
                .where("kind = :kind", "kind", name(query.kind()))
                .where("state = :state", "state", name(query.state()))
                .where("worker_id = :worker", "worker", query.workerId())
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("programme_id = :programme", "programme", query.programmeId())
                .where(
                        "id in (select l.claim_id from subsidy_line l where l.sheet_id = :sheet)",
                        "sheet",
                        query.sheetId())
                .containing("worker_name", query.words())
                .sum("amount")
                .page(page);
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    Optional<SubsidyCase> facts(UUID id) {
        return rows.one(SubsidyCase.class, "select * from subsidy_case_view where claim_id = :id", Map.of("id", id));
    }

    /** The line of the sheet that counts. */
    Optional<Frozen> frozen(UUID claim) {
        return rows.one(Frozen.class, """
                select l.claim_id, l.document, l.sha256 from subsidy_line l
                    join subsidy_sheet s on s.id = l.sheet_id and s.state not in ('REFUSED', 'DISCARDED')
                where l.claim_id = :claim""", Map.of("claim", claim));
    }

    /** What stands against any of these today. */
    List<Found> findings(Collection<UUID> claims, LocalDate day) {
        return rows.list(
                Found.class,
                "select claim_id, code from subsidy_findings(cast(string_to_array(:claims, ',') as uuid[]), :day)"
                        + " order by claim_id, code",
                Map.of("claims", joined(claims), "day", day));
    }

    static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /**
     * The claims that wait to be computed, the first entered first, held until the transaction ends. Of a person's living aid
     * only the first: what it leaves of the cap is for the next.
     */
    List<SubsidyCase> open(String region, SubsidySheetTerms terms, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("region", region);
        values.put("programme", terms.programmeId());
        values.put("kind", terms.kind());
        values.put("most", most);
        List<Frozen> held = rows.list(Frozen.class, """
                select c.id as claim_id, c.kind as document, c.kind as sha256
                from subsidy_claim c join worker w on w.id = c.worker_id
                where c.region_code = :region and w.programme_id = :programme and c.kind = :kind and c.withdrawn_by is null
                    and not exists (select from subsidy_current_line l where l.claim_id = c.id)
                    and (c.kind <> 'TRAINING_LIVING' or not exists (select from worker v
                            join subsidy_claim o on o.worker_id = v.id
                        where v.citizen_id_index = w.citizen_id_index and o.kind = c.kind and o.withdrawn_by is null
                            and (o.recorded_at, o.id) < (c.recorded_at, c.id)
                            and not exists (select from subsidy_current_line l where l.claim_id = o.id)))
                order by c.recorded_at, c.id limit :most for update of c""", values);
        return rows.list(
                SubsidyCase.class,
                "select * from subsidy_case_view where claim_id = any(cast(string_to_array(:claims, ',') as uuid[]))"
                        + " order by claim_id",
                Map.of("claims", joined(held.stream().map(Frozen::claimId).toList())));
    }
}
