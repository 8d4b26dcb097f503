package org.yaomen.socialinsurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;
import org.yaomen.worker.InsuranceScheme;

/** All queries of transfers（社保转移查询）; where a case stands follows from its events, in the database. */
@Dependent
class TransferStore {

    private static final String OPEN = """
            insert into insurance_transfer (id, scheme, steps_from, worker_id, from_agency_id, to_agency_id, from_region,
                to_region, name, citizen_id_cipher, citizen_id_index, citizen_id_masked, enterprise_name, left_on, synthetic,
                opened_by, opened_on, recorded_at)
            select :id, :scheme, :steps, w.id, f.id, a.id, f.region_code, case when a.in_system then a.region_code end, w.name,
                w.citizen_id_cipher, w.citizen_id_index, w.citizen_id_masked, e.name, w.contract_to, w.synthetic, :person,
                :today, :now
            from worker w join enterprise e on e.id = w.enterprise_id, insurance_agency f, insurance_agency a
            where w.id = :worker and f.id = :from and a.id = :to""";

    private static final String EVENT = """
            insert into transfer_event (id, transfer_id, seq, kind, step_no, side, happened_on, amount, moved_on, clock, reason,
                attachment_sha256, file_sha256, done_by, recorded_at)
            select gen_random_uuid(), :transfer, 1, e.kind, e."stepNo", e.side, e."happenedOn", cast(e.amount as numeric),
                e."movedOn", e.clock, e.reason, e."attachmentSha256", e."fileSha256", :person, :now
            from json_to_record(cast(:event as json)) as e(kind text, "stepNo" int, side text, "happenedOn" date, amount text,
                "movedOn" date, clock text, reason text, "attachmentSha256" text, "fileSha256" text)""";

    /** Something that is about to be recorded（待记录的办理）: made by what it is, so that nobody counts the empty places. */
    record NewEvent(
            TransferEventKind kind,
            @Nullable Integer stepNo,
            TransferSide side,
            LocalDate happenedOn,
            @Nullable Money amount,
            @Nullable LocalDate movedOn,
            @Nullable TransferReturnClock clock,
            @Nullable String reason,
            @Nullable String attachmentSha256,
            @Nullable String fileSha256) {

        static NewEvent done(TransferStepView step, TransferStepDone done) {
            return new NewEvent(
                    TransferEventKind.DONE,
                    step.stepNo(),
                    step.side(),
                    done.happenedOn(),
                    done.amount(),
                    done.movedOn(),
                    null,
                    done.reason(),
                    done.attachmentSha256(),
                    null);
        }

        static NewEvent returned(TransferStepView step, TransferReturn back) {
            return new NewEvent(
                    TransferEventKind.RETURNED,
                    step.stepNo(),
                    step.side(),
                    back.happenedOn(),
                    null,
                    null,
                    back.clock(),
                    back.reason(),
                    null,
                    null);
        }

        static NewEvent corrected(TransferMoneyCorrection correction, LocalDate today) {
            return new NewEvent(
                    TransferEventKind.MONEY,
                    null,
                    correction.side(),
                    today,
                    correction.amount(),
                    correction.movedOn(),
                    null,
                    correction.reason(),
                    null,
                    null);
        }

        static NewEvent withdrawn(TransferSide side, LocalDate today, String reason) {
            return new NewEvent(TransferEventKind.WITHDRAWN, null, side, today, null, null, null, reason, null, null);
        }

        /** The same by a file from outside, which is kept sealed and not among the attachments. */
        NewEvent from(TransferFile file) {
            return new NewEvent(kind, stepNo, side, happenedOn, amount, movedOn, clock, reason, null, file.sha256());
        }
    }

    /** A stored calculation（已存测算）. */
    record Stored(int calculationNo, String document, String sha256, String createdBy, Instant recordedAt) {}

    /** A sealed number（密封号码）, in Base64. */
    record Sealed(String number) {}

    /** Who does it, and when（办理人）. */
    record By(String person, LocalDate today, Instant now) {}

    private final Rows rows;

    @Inject
    TransferStore(Rows rows) {
        this.rows = rows;
    }

    void open(UUID id, OpenTransfer terms, LocalDate stepsFrom, By by) {
        rows.update(
                OPEN,
                Map.of(
                        "id", id,
                        "scheme", terms.scheme(),
                        "steps", stepsFrom,
                        "worker", terms.workerId(),
                        "from", terms.fromAgencyId(),
                        "to", terms.toAgencyId(),
                        "person", by.person(),
                        "today", by.today(),
                        "now", by.now()));
    }

    void record(UUID transfer, NewEvent event, By by) {
        rows.update(
                EVENT,
                Map.of("transfer", transfer, "event", Canonical.write(event), "person", by.person(), "now", by.now()));
    }

    void freeze(UUID transfer, String document, String sha256, By by) {
        rows.update(
                """
                insert into transfer_calculation (transfer_id, calculation_no, document, sha256, created_by, recorded_at)
                select :transfer, 1 + count(*), :document, :sha256, :person, :now
                from transfer_calculation where transfer_id = :transfer""",
                Map.of(
                        "transfer", transfer,
                        "document", document,
                        "sha256", sha256,
                        "person", by.person(),
                        "now", by.now()));
    }

    TransferView view(UUID id) {
        return rows.one(TransferView.class, "select * from insurance_transfer_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("转移事项"));
    }

    Optional<TransferView> running(UUID worker, InsuranceScheme scheme) {
        return rows.one(
                TransferView.class,
                "select * from insurance_transfer_view where worker_id = :worker and scheme = :scheme"
                        + " and state in ('OPEN', 'MISMATCH')",
                Map.of("worker", worker, "scheme", scheme));
    }

    List<TransferEventView> events(UUID id) {
        return rows.list(
                TransferEventView.class,
                "select * from transfer_event where transfer_id = :id order by seq",
                Map.of("id", id));
    }

    Optional<Stored> calculation(UUID id) {
        return rows.one(
                Stored.class,
                "select * from transfer_calculation where transfer_id = :id order by calculation_no desc limit 1",
                Map.of("id", id));
    }

    Optional<Stored> calculation(UUID id, Instant when) {
        return rows.one(
                Stored.class,
                "select * from transfer_calculation where transfer_id = :id and recorded_at <= :when"
                        + " order by calculation_no desc limit 1",
                Map.of("id", id, "when", when));
    }

    Sealed sealed(UUID id) {
        return rows.one(
                        Sealed.class,
                        "select encode(citizen_id_cipher, 'base64') as number from insurance_transfer where id = :id",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("转移事项"));
    }

    Page<TransferYearView> years(UUID id, PageRequest page) {
        return new Listing<>(rows, TransferYearView.class, "transfer_year_view", "year")
                .where("transfer_id = :transfer", "transfer", id)
                .sum("pooled")
                .sum("personal")
                .sum("amount")
                .page(page);
    }

    Page<TransferView> list(Transfers.Query query, PageRequest page) {
        return new Listing<>(rows, TransferView.class, "insurance_transfer_view", "due_on, opened_on, id")
                .where("scheme = :scheme", "scheme", query.scheme())
                .where("state = :state", "state", query.state())
                .where("worker_id = :worker", "worker", query.workerId())
                .where("overdue = :overdue", "overdue", query.overdue())
                .where("starts_with(region_code, (select scope_prefix())) = :mine", "mine", query.mine())
                .containing("name", query.words())
                .sum("computed")
                .sum("sent")
                .sum("received")
                .page(page);
    }
}
