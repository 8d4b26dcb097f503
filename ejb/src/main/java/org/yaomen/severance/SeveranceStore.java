package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;
import org.yaomen.shared.Sha256;

/** All queries of sheets, their facts and frozen lines（核定表查询）. */
@Dependent
class SeveranceStore {

    static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    /**
     * Whoever is on the roster and on no sheet that counts; of a sheet that is revised, what was said there, else what the
     * placement that stands says: who stays or retires within did not leave.
     */
    private static final String ADD_FACTS = """
            insert into severance_fact (sheet_id, worker_id, region_code, hired_on, left_on, reason, unlawful, wage_arrears,
                insurance_arrears, arrears_days, recorded_by, recorded_at, version)
            select :sheet, w.id, w.region_code, coalesce(b.hired_on, w.contract_from),
                coalesce(b.left_on, greatest(cast(:left_on as date), w.contract_from)),
                coalesce(b.reason, case when w.retired or p.status = 'RETIRED' then 'RETIRED' when p.status = 'CH1' then
                    'INTERNAL_TRANSFER' when p.status = 'CH3' then 'EARLY_RETIREMENT' else :reason end), coalesce(b.unlawful, false),
                case when d.wages then 0 else coalesce(b.wage_arrears, 0) end,
                case when d.insurance then 0 else coalesce(b.insurance_arrears, 0) end, coalesce(b.arrears_days, 0), :person,
                :now, 0
            from worker w left join severance_fact b on b.worker_id = w.id and b.sheet_id = cast(nullif(:revises, '') as uuid)
                left join lateral (select f.status from placement_fact_view f where f.worker_id = w.id
                    order by f.seq_no desc limit 1) p on true
                left join lateral (select bool_or(o.kind = 'WAGE_ARREARS') as wages, bool_or(o.kind = 'INSURANCE_ARREARS') as insurance
                    from severance_line o join severance_sheet t on t.id = o.sheet_id and t.state = 'TAKEN_BACK'
                    where o.worker_id = w.id and o.payable and o.net > 0
                        and not exists (select from severance_freed x where x.line_id = o.id)) d on true
            where w.enterprise_id = :enterprise and w.programme_id = :programme and w.struck_at is null
                    and not exists (select from roster_correction c where c.worker_id = w.id and c.kind = 'STRIKE'
                        and c.state = 'REQUESTED')
                and not exists (select from severance_fact f join severance_sheet s on s.id = f.sheet_id
                    where f.worker_id = w.id and s.state not in ('REFUSED', 'SUPERSEDED') and not exists (
                        select from severance_freed x where x.sheet_id = f.sheet_id and x.worker_id = f.worker_id))""";

    private static final String ADD_LINES = """
            insert into severance_line (id, region_code, document, sha256, recorded_at)
            select r.id, :region, r.document, r.sha256, :now
            from json_to_recordset(cast(:lines as json)) as r(id uuid, document text, sha256 text)""";

    /** How many there are（数）. */
    record Count(long count) {}

    /** A frozen line as it is written（新明细）. */
    record NewLine(UUID id, String document, String sha256) {

        static NewLine of(SeveranceDocument document) {
            String text = Canonical.write(document);
            return new NewLine(UUID.randomUUID(), text, Sha256.hex(text));
        }
    }

    /** A frozen line's own text（明细全文）. */
    record Frozen(UUID id, UUID workerId, String document, String sha256) {

        SeveranceDocument read() {
            return Canonical.read(document, SeveranceDocument.class);
        }
    }

    /** The digest and the sums of the lines（明细合计）. */
    record Summed(int lines, String sha256, Money amount, Money tax, Money net, Money u2, Money u3, Money unpayable) {}

    private final Rows rows;

    @Inject
    SeveranceStore(Rows rows) {
        this.rows = rows;
    }

    long onRoster(SeveranceSheetTerms terms) {
        return count("""
                select count(*) as count from worker w
                where w.enterprise_id = :enterprise and w.programme_id = :programme and w.struck_at is null
                    and not exists (select from roster_correction c where c.worker_id = w.id and c.kind = 'STRIKE'
                        and c.state = 'REQUESTED')
                    and not exists (select from severance_fact f join severance_sheet s on s.id = f.sheet_id
                        where f.worker_id = w.id and s.state not in ('REFUSED', 'SUPERSEDED') and not exists (
                        select from severance_freed x where x.sheet_id = f.sheet_id and x.worker_id = f.worker_id))""", Map.of("enterprise", terms.enterpriseId(), "programme", terms.programmeId()));
    }

    void add(UUID id, String region, SeveranceSheetTerms terms, long workers, By by) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("region", region);
        values.put("enterprise", terms.enterpriseId());
        values.put("programme", terms.programmeId());
        values.put("left_on", terms.leftOn());
        values.put("monthly", terms.localMonthlyWage().yuan());
        values.put("annual", terms.localAnnualWage().yuan());
        values.put("minimum", terms.minimumWage().yuan());
        values.put("source", terms.wageSource());
        values.put("workers", workers);
        values.put("revises", text(terms.revises()));
        values.put("person", by.person());
        values.put("now", by.at());
        rows.update("""
                insert into severance_sheet (id, region_code, enterprise_id, programme_id, left_on, local_monthly_wage,
                    local_annual_wage, minimum_wage, wage_source, workers, revises, state, created_by, recorded_at, version)
                values (:id, :region, :enterprise, :programme, :left_on, :monthly, :annual, :minimum, :source, :workers,
                    cast(nullif(:revises, '') as uuid), 'DRAFT', :person, :now, 0)""", values);
        rows.update(
                ADD_FACTS,
                Map.of(
                        "sheet", id,
                        "enterprise", terms.enterpriseId(),
                        "programme", terms.programmeId(),
                        "left_on", terms.leftOn(),
                        "reason", terms.reason(),
                        "revises", text(terms.revises()),
                        "person", by.person(),
                        "now", by.at()));
    }

    /** Who does it, and when（经办）. */
    record By(String person, Instant at) {}

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /** @throws Problem when the version is not the one that was seen */
    void change(UUID sheet, UUID worker, int version, SeveranceFactTerms terms, By by) {
        Map<String, Object> values = new HashMap<>();
        values.put("sheet", sheet);
        values.put("worker", worker);
        values.put("seen", version);
        values.put("hired_on", terms.hiredOn());
        values.put("left_on", terms.leftOn());
        values.put("reason", terms.reason());
        values.put("unlawful", terms.unlawful());
        values.put("wages", terms.wageArrears().yuan());
        values.put("insurance", terms.insuranceArrears().yuan());
        values.put("days", terms.arrearsDays());
        values.put("person", by.person());
        values.put("now", by.at());
        int changed = rows.update("""
                update severance_fact set hired_on = :hired_on, left_on = :left_on, reason = :reason, unlawful = :unlawful,
                    wage_arrears = :wages, insurance_arrears = :insurance, arrears_days = :days, recorded_by = :person,
                    recorded_at = :now, version = version + 1
                where sheet_id = :sheet and worker_id = :worker and version = :seen""", values);
        if (changed == 0) {
            throw Problem.stale();
        }
    }

    void calculating(UUID id, CalculateSeverance command, UUID job, String person) {
        rows.update(
                """
                update severance_sheet set state = 'CALCULATING', appropriation_id = :appropriation, pay_on = :pay_on,
                    job_id = :job, calculated_by = :person, version = version + 1
                where id = :id""",
                Map.of(
                        "id", id,
                        "appropriation", command.appropriationId(),
                        "pay_on", command.payOn(),
                        "job", job,
                        "person", person));
    }

    void calculated(UUID id, String document) {
        rows.update("""
                update severance_sheet set state = 'CALCULATED', document = :document, sha256 = :sha256,
                    version = version + 1
                where id = :id and state = 'CALCULATING'""", Map.of("id", id, "document", document, "sha256", Sha256.hex(document)));
    }

    void takeBack(UUID id, String why, LocalDate today, By by) {
        rows.update("""
                update severance_sheet set state = 'TAKEN_BACK', taken_back_on = :today, taken_back_by = :person,
                    taken_back_at = :now, taken_back_why = :why, version = version + 1
                where id = :id""", Map.of("id", id, "today", today, "person", by.person(), "now", by.at(), "why", why));
    }

    void move(UUID id, SeveranceSheetState to) {
        rows.update(
                "update severance_sheet set state = :to, version = version + 1 where id = :id",
                Map.of("id", id, "to", to));
    }

    /** The sheet, held against others until the transaction ends. */
    SeveranceSheetView lock(UUID id) {
        rows.list(Frozen.class, """
                select id, enterprise_id as worker_id, state as document, state as sha256 from severance_sheet
                where id = :id for update""", Map.of("id", id));
        return view(id);
    }

    SeveranceSheetView view(UUID id) {
        return rows.one(SeveranceSheetView.class, "select * from severance_sheet_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("经济补偿核定表"));
    }

    List<SeveranceCase> cases(UUID sheet, @Nullable String after, int size) {
        return rows.list(
                SeveranceCase.class,
                "select * from severance_case_view where sheet_id = :sheet and worker_id > cast(:after as uuid)"
                        + " order by worker_id limit :size",
                Map.of("sheet", sheet, "after", after == null ? FIRST_ID : after, "size", size));
    }

    void addLines(String region, List<SeveranceDocument> documents, Instant now) {
        List<NewLine> lines = documents.stream().map(NewLine::of).toList();
        rows.update(ADD_LINES, Map.of("region", region, "lines", Canonical.write(lines), "now", now));
    }

    Summed summed(UUID sheet) {
        return rows.one(Summed.class, "select * from severance_lines_of(:sheet)", Map.of("sheet", sheet))
                .orElseThrow();
    }

    Optional<Frozen> frozen(UUID sheet, UUID line) {
        return rows.one(
                Frozen.class,
                "select id, worker_id, document, sha256 from severance_line where id = :line and sheet_id = :sheet",
                Map.of("sheet", sheet, "line", line));
    }

    SeveranceLineView line(UUID id) {
        return rows.one(SeveranceLineView.class, "select * from severance_line_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("核定明细"));
    }

    SeveranceFactView fact(UUID sheet, UUID worker) {
        return rows.one(
                        SeveranceFactView.class,
                        "select * from severance_fact_view where sheet_id = :sheet and id = :worker",
                        Map.of("sheet", sheet, "worker", worker))
                .orElseThrow(() -> Problem.notFound("核定表中的职工"));
    }

    private long count(String sql, Map<String, ?> parameters) {
        return rows.one(Count.class, sql, parameters).orElseThrow().count();
    }
}
