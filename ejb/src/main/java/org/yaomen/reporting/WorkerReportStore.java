package org.yaomen.reporting;

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
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;
import org.yaomen.shared.Sha256;

/** All queries of reports over rosters that are counted by a job and kept（职工报表查询）. */
@Dependent
class WorkerReportStore {

    /**
     * Counts the next workers after the cursor and adds them to what was counted, in one statement: which they are and
     * what they come to never leaves the database. %s is where the workers are found and in which order.
     */
    private static final String PORTION = """
            with part as materialized (%s limit :size),
            added as (
                insert into worker_report_figure (report_id, enterprise_id, programme_id, name, region_code, heads, amount)
                select :report, c.enterprise_id, c.programme_id, c.name, :report_region, c.heads, c.amount
                from worker_counts(cast(:day as date), cast(:known as timestamptz), array(select p.id from part p)) c
                on conflict (report_id, enterprise_id, programme_id, name) do update set
                    heads = worker_report_figure.heads + excluded.heads,
                    amount = coalesce(worker_report_figure.amount + excluded.amount, worker_report_figure.amount,
                        excluded.amount)
                returning 1)
            select count(*) as workers, (select p.place || ' ' || p.id from part p order by p.place desc, p.id desc limit 1)
                as last
            from part""";

    /** Along all rosters of the region. */
    private static final String OF_REGION = """
            select w.region_code::text as place, w.id from worker w
            where (w.region_code, w.id) > (cast(:place as char(6)), cast(:after as uuid))
                and w.region_code <= cast(:end as char(6)) and w.recorded_at <= cast(:known as timestamptz)
                and coalesce(w.struck_at > cast(:known as timestamptz), true)
                and (:programme = '' or w.programme_id = cast(nullif(:programme, '') as uuid))
            order by w.region_code, w.id""";

    /** Along the roster of a plan. */
    private static final String OF_PLAN = """
            select '000000' as place, w.id from worker w
            where w.enterprise_id = cast(:enterprise as uuid) and w.programme_id = cast(:programme as uuid)
                and w.id > cast(:after as uuid) and w.recorded_at <= cast(:known as timestamptz)
                and coalesce(w.struck_at > cast(:known as timestamptz), true)
            order by w.enterprise_id, w.programme_id, w.id""";

    private static final String FIRST = "000000 00000000-0000-0000-0000-000000000000";

    /** A report as its work needs it（报表）. */
    record Stored(
            UUID id,
            RegionCode regionCode,
            WorkerReportKind kind,
            String terms,
            LocalDate asOf,
            Instant knownAt,
            WorkerReportState state) {

        WorkerReportTerms read() {
            return Canonical.read(terms, WorkerReportTerms.class);
        }
    }

    /** How many were counted, and who was the last（一段清点）. */
    record Portion(int workers, @Nullable String last) {}

    /** The frozen text（报表全文）. */
    record Text(@Nullable String document) {}

    /** Only which（报表标识）. */
    record Id(UUID id) {}

    /** How many（人数）. */
    record Heads(int heads) {}

    private final Rows rows;

    @Inject
    WorkerReportStore(Rows rows) {
        this.rows = rows;
    }

    void add(Stored report, UUID job, String person) {
        rows.update(
                """
                insert into worker_report (id, region_code, kind, terms, as_of, known_at, state, job_id, created_by, recorded_at)
                values (:id, :region, :kind, :terms, :day, :known, 'COUNTING', :job, :person, :known)""",
                Map.of(
                        "id", report.id(),
                        "region", report.regionCode(),
                        "kind", report.kind(),
                        "terms", report.terms(),
                        "day", report.asOf(),
                        "known", report.knownAt(),
                        "job", job,
                        "person", person));
    }

    /** The same report that is being counted already. */
    Optional<UUID> counting(RegionCode region, WorkerReportKind kind, String terms) {
        return rows.one(
                        Id.class,
                        "select id from worker_report where region_code = :region and kind = :kind and terms = :terms"
                                + " and state = 'COUNTING'",
                        Map.of("region", region, "kind", kind, "terms", terms))
                .map(Id::id);
    }

    /** How many there are to count, for the progress. */
    int workers(RegionCode region, WorkerReportTerms terms) {
        return terms.kind() == WorkerReportKind.PLAN_CHECK
                ? heads("""
                        select count(*) as heads from worker w join resettlement_plan l on l.enterprise_id = w.enterprise_id
                            and l.programme_id = w.programme_id where l.id = cast(:plan as uuid) and w.struck_at is null""", Map.of("plan", text(terms.planId())))
                : heads("""
                        select count(*) as heads from worker w where starts_with(w.region_code, :prefix) and w.struck_at is null
                            and (:programme = '' or w.programme_id = cast(nullif(:programme, '') as uuid))""", Map.of("prefix", region.prefix(), "programme", text(terms.programmeId())));
    }

    private int heads(String sql, Map<String, ?> parameters) {
        return rows.one(Heads.class, sql, parameters).orElseThrow().heads();
    }

    Stored stored(UUID id) {
        return rows.one(Stored.class, "select * from worker_report where id = :id for update", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("职工报表"));
    }

    Portion portion(Stored report, @Nullable String cursor, int size) {
        String[] after = (cursor == null ? FIRST : cursor).split(" ", 2);
        WorkerReportTerms terms = report.read();
        boolean plan = report.kind() == WorkerReportKind.PLAN_CHECK;
        Map<String, Object> values = new HashMap<>(Map.of(
                "report", report.id(),
                "report_region", report.regionCode(),
                "day", report.asOf(),
                "known", report.knownAt(),
                "after", after[1],
                "size", size));
        if (plan) {
            PlanCheckRules.Plan roster = plan(terms.planId()).orElseThrow(() -> Problem.notFound("安置方案"));
            values.put("enterprise", roster.enterpriseId().toString());
            values.put("programme", roster.programmeId().toString());
        } else {
            String prefix = report.regionCode().prefix();
            values.put(
                    "place",
                    after[0].compareTo(report.regionCode().code()) < 0
                            ? report.regionCode().code()
                            : after[0]);
            values.put("end", prefix + "999999".substring(prefix.length()));
            values.put("programme", text(terms.programmeId()));
        }
        return rows.one(Portion.class, PORTION.formatted(plan ? OF_PLAN : OF_REGION), values)
                .orElseThrow();
    }

    void done(UUID id, String document) {
        rows.update(
                "update worker_report set state = 'DONE', document = :document, sha256 = :sha256 where id = :id",
                Map.of("id", id, "document", document, "sha256", Sha256.hex(document)));
    }

    /** What was counted, by name. */
    List<PlanCheckRules.Counted> counted(UUID report) {
        return rows.list(PlanCheckRules.Counted.class, """
                select name, sum(heads) as heads, sum(amount) as amount from worker_report_figure
                where report_id = :report group by name""", Map.of("report", report));
    }

    Optional<PlanCheckRules.Plan> plan(@Nullable UUID id) {
        return rows.one(PlanCheckRules.Plan.class, """
                select p.*, e.name as enterprise_name from resettlement_plan p join enterprise e on e.id = p.enterprise_id
                where p.id = cast(nullif(:id, '') as uuid)""", Map.of("id", text(id)));
    }

    boolean hasProgramme(UUID id) {
        return rows.one(Id.class, "select id from programme where id = :id", Map.of("id", id))
                .isPresent();
    }

    Optional<String> document(UUID id) {
        return rows.one(Text.class, "select document from worker_report where id = :id", Map.of("id", id))
                .flatMap(text -> Optional.ofNullable(text.document()));
    }

    WorkerReportView view(UUID id) {
        return rows.one(WorkerReportView.class, "select * from worker_report_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("职工报表"));
    }

    Page<WorkerReportView> list(WorkerReports.Query query, PageRequest page) {
        return new Listing<>(rows, WorkerReportView.class, "worker_report_view", "recorded_at desc, id")
                .where("kind = :kind", "kind", name(query.kind()))
                .where("state = :state", "state", name(query.state()))
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("plan_id = :plan", "plan", query.planId())
                .where("month = :month", "month", query.month())
                .page(page);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
