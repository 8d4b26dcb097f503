package org.yaomen.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;
import org.yaomen.shared.Sha256;

/** All queries of sheets and their lines（补贴核定表查询）. */
@Dependent
class SubsidySheetStore {

    /** How many there are（数）. */
    record Count(long count) {}

    /** A frozen line as it is written（新明细）. */
    record NewLine(String document, String sha256) {

        static NewLine of(SubsidyDocument document) {
            String text = Canonical.write(document);
            return new NewLine(text, Sha256.hex(text));
        }
    }

    /** Which sheet（核定表标识）. */
    record Sheet(UUID id) {}

    private final Rows rows;

    @Inject
    SubsidySheetStore(Rows rows) {
        this.rows = rows;
    }

    void add(SubsidySheetDocument document, List<NewLine> lines, String person, Instant now) {
        String text = Canonical.write(document);
        Map<String, Object> values = new HashMap<>();
        values.put("id", document.id());
        values.put("region", document.regionCode());
        values.put("programme", document.programmeId());
        values.put("kind", document.kind());
        values.put("appropriation", document.appropriationId());
        values.put("document", text);
        values.put("sha256", Sha256.hex(text));
        values.put("person", person);
        values.put("now", now);
        rows.update("""
                insert into subsidy_sheet (id, region_code, programme_id, kind, appropriation_id, state, document, sha256,
                    calculated_by, recorded_at, version)
                values (:id, :region, :programme, :kind, :appropriation, 'CALCULATED', :document, :sha256, :person, :now, 0)""", values);
        rows.update(
                """
                insert into subsidy_line (sheet_id, region_code, document, sha256, recorded_at)
                select :id, :region, r.document, r.sha256, :now
                from json_to_recordset(cast(:lines as json)) as r(document text, sha256 text)""",
                Map.of(
                        "id",
                        document.id(),
                        "region",
                        document.regionCode(),
                        "lines",
                        Canonical.write(lines),
                        "now",
                        now));
    }

    SubsidySheetView view(UUID id) {
        return rows.one(SubsidySheetView.class, "select * from subsidy_sheet_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("补贴核定表"));
    }

    /** The sheet, held against others until the transaction ends. */
    SubsidySheetView lock(UUID id) {
        rows.list(Sheet.class, "select id from subsidy_sheet where id = :id for update", Map.of("id", id));
        return view(id);
    }

    void move(UUID id, SubsidySheetState to) {
        rows.update(
                "update subsidy_sheet set state = :to, version = version + 1 where id = :id",
                Map.of("id", id, "to", to));
    }

    Page<SubsidySheetView> list(SubsidySheets.Query query, PageRequest page) {
        return new Listing<>(rows, SubsidySheetView.class, "subsidy_sheet_view", "recorded_at desc, id")
                .ofCallersRegions()
                .where("kind = :kind", "kind", SubsidyStore.name(query.kind()))
                .where("state = :state", "state", SubsidyStore.name(query.state()))
                .where("programme_id = :programme", "programme", query.programmeId())
                .containing("sheet_no", query.words())
                .sum("amount", "state not in ('REFUSED', 'DISCARDED')")
                .sum("paid_amount")
                .page(page);
    }

    List<SubsidyStore.Frozen> lines(UUID sheet) {
        return rows.list(
                SubsidyStore.Frozen.class,
                "select claim_id, document, sha256 from subsidy_line where sheet_id = :sheet order by claim_id",
                Map.of("sheet", sheet));
    }

    /** Lines that have no payment yet. */
    List<SubsidyStore.Frozen> toPay(UUID sheet) {
        return rows.list(SubsidyStore.Frozen.class, """
                select l.claim_id, l.document, l.sha256 from subsidy_line l
                where l.sheet_id = :sheet and not exists (select from payment_instruction n
                    where n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = l.claim_id)
                order by l.claim_id""", Map.of("sheet", sheet));
    }

    boolean anyUnpaid(UUID sheet) {
        return rows.one(Count.class, """
                        select count(*) as count from subsidy_line l
                        where l.sheet_id = :sheet and not exists (select from payment_instruction n
                            where n.subject_type = 'SUBSIDY_CLAIM' and n.subject_id = l.claim_id and n.state = 'PAID')""", Map.of("sheet", sheet)).orElseThrow().count() > 0;
    }

    /** The sheets that count on which these claims are. */
    List<UUID> sheetsOf(Collection<UUID> claims) {
        return rows
                .list(
                        Sheet.class,
                        "select distinct sheet_id as id from subsidy_current_line"
                                + " where claim_id = any(cast(string_to_array(:claims, ',') as uuid[])) order by sheet_id",
                        Map.of("claims", SubsidyStore.joined(claims)))
                .stream()
                .map(Sheet::id)
                .toList();
    }
}
