package org.yaomen.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
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

/** All queries of jobs（批量作业查询）. */
@Dependent
class JobStore {

    private static final String COLUMNS =
            "id, region_code, kind, title, state, total, done, failed, trouble, started_by,"
                    + " recorded_at, started_at, finished_at";

    /** A job that a server has to run（待运行作业）. */
    record Open(
            UUID id,
            JobKind kind,
            RegionCode regionCode,
            String parameters,
            @Nullable String cursor,
            String startedBy) {

        JobTask task() {
            return new JobTask(id, regionCode, parameters, cursor);
        }
    }

    /** Only which（作业标识）. */
    record Id(UUID id) {}

    private final Rows rows;

    @Inject
    JobStore(Rows rows) {
        this.rows = rows;
    }

    void add(UUID id, NewJob job, String person, Instant now) {
        rows.update(
                """
                insert into job (id, region_code, kind, title, parameters, state, total, started_by, recorded_at)
                values (:id, :region, :kind, :title, :parameters, 'WAITING', :total, :person, :now)""",
                Map.of(
                        "id", id,
                        "region", job.region(),
                        "kind", job.kind(),
                        "title", job.title(),
                        "parameters", Canonical.write(job.parameters()),
                        "total", job.total(),
                        "person", person,
                        "now", now));
    }

    JobView view(UUID id) {
        return found(rows.one(JobView.class, "select * from job_view where id = :id", Map.of("id", id)));
    }

    /** The same, one caller at a time. */
    JobView lock(UUID id) {
        return found(
                rows.one(JobView.class, "select " + COLUMNS + " from job where id = :id for update", Map.of("id", id)));
    }

    private static JobView found(Optional<JobView> job) {
        return job.orElseThrow(() -> Problem.notFound("作业"));
    }

    Page<JobView> list(Jobs.Query query, @Nullable String person, PageRequest page) {
        return new Listing<>(rows, JobView.class, "job_view", "recorded_at desc, id")
                .ofCallersRegions()
                .where("kind = :kind", "kind", name(query.kind()))
                .where("state = :state", "state", name(query.state()))
                .where("started_by = :person", "person", person)
                .page(page);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    Page<JobLineView> lines(UUID id, @Nullable Boolean failed, PageRequest page) {
        return new Listing<>(rows, JobLineView.class, "job_line_view", "line_no")
                .where("job_id = :job", "job", id)
                .where("failed = :failed", "failed", failed)
                .sum("before")
                .sum("after")
                .sum("difference")
                .page(page);
    }

    List<JobFigure> figures(UUID id) {
        return rows.list(JobFigure.class, """
                select grouping, name, count, before, after from job_figure where job_id = :job
                order by grouping, after desc, name""", Map.of("job", id));
    }

    // ------------------------------------------------------------ running

    /** What waits or was left running, the oldest first. */
    List<Id> open() {
        return rows.list(Id.class, "select id from job where state in ('WAITING', 'RUNNING') order by recorded_at, id");
    }

    /** Nothing when it is not to be run (any more); otherwise it is running, and this transaction holds it. */
    Optional<Open> take(UUID id, Instant now) {
        Optional<Open> open = rows.one(Open.class, """
                select id, kind, region_code, parameters, cursor, started_by from job
                where id = :id and state in ('WAITING', 'RUNNING') for update""", Map.of("id", id));
        rows.update("""
                update job set state = 'RUNNING', started_at = coalesce(started_at, :now)
                where id = :id and state = 'WAITING'""", Map.of("id", id, "now", now));
        return open;
    }

    void move(UUID id, JobState to, Instant now) {
        rows.update("""
                update job set state = :to, trouble = null,
                    finished_at = case when :to = 'STOPPED' then cast(:now as timestamptz) end
                where id = :id""", Map.of("id", id, "to", to, "now", now));
    }

    /** Progress may find more than was counted at the start: what came in between is done too. */
    void progress(UUID id, JobPortion portion, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("items", portion.items());
        values.put("failed", portion.lines().stream().filter(JobLine::failed).count());
        values.put("cursor", portion.cursor() == null ? "" : portion.cursor());
        values.put("now", now);
        rows.update("""
                update job set done = done + :items, failed = failed + :failed,
                    total = case when :cursor = '' then done + :items else greatest(total, done + :items) end,
                    cursor = coalesce(nullif(:cursor, ''), cursor),
                    state = case when :cursor = '' then 'DONE' else state end,
                    finished_at = case when :cursor = '' then cast(:now as timestamptz) end
                where id = :id""", values);
    }

    void fail(UUID id, String trouble, Instant now) {
        rows.update(
                "update job set state = 'FAILED', trouble = :trouble, finished_at = :now where id = :id",
                Map.of("id", id, "trouble", trouble, "now", now));
    }

    /** The lines of a portion (a JSON list), in their order. */
    void addLines(UUID id, RegionCode region, List<JobLine> lines) {
        rows.update("""
                insert into job_line (job_id, region_code, subject_type, subject_id, title, failed, text, before, after)
                select :job, :region, l."subjectType", l."subjectId", l.title, l.failed, l.text, l.before, l.after
                from json_to_recordset(cast(:lines as json)) as l("subjectType" text, "subjectId" uuid, title text,
                    failed boolean, text text, before numeric, after numeric)""", Map.of("job", id, "region", region, "lines", Canonical.write(lines)));
    }

    void addFigures(UUID id, RegionCode region, List<JobFigure> figures) {
        rows.update("""
                insert into job_figure (job_id, region_code, grouping, name, count, before, after)
                select :job, :region, f.grouping, f.name, f.count, f.before, f.after
                from json_to_recordset(cast(:figures as json))
                    as f(grouping text, name text, count int, before numeric, after numeric)
                on conflict (job_id, grouping, name) do update set count = job_figure.count + excluded.count,
                    before = job_figure.before + excluded.before, after = job_figure.after + excluded.after""", Map.of("job", id, "region", region, "figures", Canonical.write(figures)));
    }
}
