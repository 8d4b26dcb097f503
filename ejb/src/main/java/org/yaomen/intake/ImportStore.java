package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.intake.ImportView.ControlTotal;
import org.yaomen.intake.ImportView.ImportFile;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of imports and their rows（名单导入查询）. */
@Dependent
class ImportStore {

    /** An import as its work needs it（导入）. */
    record Stored(
            UUID id,
            String regionCode,
            ListKind kind,
            @Nullable UUID programmeId,
            String header,
            ImportState state,
            String name) {

        Header head() {
            return Canonical.read(header, StoredHeader.class).header(kind);
        }
    }

    /** A row as it is put in（新行）; {@code sealed} in Base64, {@code shown} canonical. */
    record NewRow(
            int no,
            String sealed,
            String shown,
            List<String> claims,
            List<String> hints,
            @Nullable UUID party) {}

    /** A row to be judged or entered（待办行）; {@code sealed} in Base64. */
    record Open(int rowNo, String sealed) {}

    /** What was made of a row（行结论）. */
    record Judged(
            int no,
            RowVerdict verdict,
            String errors,
            String warnings,
            String measures,
            @Nullable UUID subject) {}

    /** A row as the preview shows it（预览行）. */
    record Shown(
            UUID importId,
            int rowNo,
            int fileNo,
            String regionCode,
            RowVerdict verdict,
            String shown,
            String errors,
            @Nullable UUID subjectId,
            String warnings) {

        ImportRowView view() {
            return new ImportRowView(
                    rowNo,
                    fileNo,
                    verdict,
                    Canonical.read(shown, Cells.class).cells(),
                    Canonical.read(errors, Errors.class).errors(),
                    Canonical.read(warnings, Errors.class).errors(),
                    subjectId);
        }
    }

    /** A row whose content an earlier row has（重复行）. */
    record Twin(int rowNo, String claim, int firstNo) {}

    /** A ready row that is an error after all（改判的行）. */
    record Refused(int no, String errors) {}

    /** The cells of a row（单元格）. */
    record Cells(List<String> cells) {}

    /** What is wrong with a row（行错误）. */
    record Errors(List<CellError> errors) {}

    private final Rows rows;

    @Inject
    ImportStore(Rows rows) {
        this.rows = rows;
    }

    void insert(UUID id, UploadList list, Header header, String person, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("region", list.region());
        values.put("kind", list.kind());
        values.put(
                "programme",
                list.programmeId() == null ? "" : list.programmeId().toString());
        values.put("header", Canonical.write(StoredHeader.of(header)));
        values.put("person", person);
        values.put("now", now);
        rows.update("""
                insert into import_list (id, region_code, kind, programme_id, header, state, uploaded_by, recorded_at)
                values (:id, :region, :kind, cast(nullif(:programme, '') as uuid), :header, 'CHECKING', :person, :now)""", values);
    }

    void insertFile(UUID id, String region, ImportFile file) {
        rows.update(
                """
                insert into import_file (import_id, file_no, region_code, name, sha256, size_bytes, format, row_count,
                    uploaded_by, recorded_at)
                values (:id, :no, :region, :name, :sha256, :size, :format, :rows, :person, :now)""",
                Map.of(
                        "id", id,
                        "no", file.fileNo(),
                        "region", region,
                        "name", file.name(),
                        "sha256", file.sha256(),
                        "size", file.sizeBytes(),
                        "format", file.format(),
                        "rows", file.rowCount(),
                        "person", file.uploadedBy(),
                        "now", file.recordedAt()));
    }

    void insertRows(UUID id, int fileNo, String region, List<NewRow> fresh) {
        rows.update("""
                insert into import_row (import_id, row_no, file_no, region_code, sealed, shown, claims, hints, party, state)
                select :id, r.no, :file, :region, decode(r.sealed, 'base64'), r.shown, r.claims, r.hints, r.party, 'PENDING'
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as r(no int, sealed text, shown text, claims jsonb, hints jsonb, party uuid)""", Map.of("id", id, "file", fileNo, "region", region, "rows", Canonical.write(fresh)));
    }

    /** Sets aside the rows that are corrected; how many of them there were to correct. */
    int replace(UUID id, List<Integer> numbers) {
        return rows.update("""
                update import_row set state = 'REPLACED' where import_id = :id and state in ('ERROR', 'QUARANTINED')
                    and row_no = any(cast(string_to_array(:numbers, ',') as int[]))""", Map.of("id", id, "numbers", commas(numbers)));
    }

    /** The rows of these numbers that can be corrected, by number. */
    Map<Integer, Open> broken(UUID id, List<Integer> numbers) {
        return rows.list(Open.class, """
                        select row_no, encode(sealed, 'base64') as sealed from import_row where import_id = :id and state in ('ERROR', 'QUARANTINED')
                            and row_no = any(cast(string_to_array(:numbers, ',') as int[]))""", Map.of("id", id, "numbers", commas(numbers))).stream()
                .collect(Collectors.toMap(Open::rowNo, Function.identity()));
    }

    private static String commas(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Stored stored(UUID id) {
        return rows.one(
                        Stored.class,
                        "select i.id, i.region_code, i.kind, i.programme_id, i.header, i.state, f.name"
                                + " from import_list i join import_file f on f.import_id = i.id and f.file_no = 1"
                                + " where i.id = :id for update of i",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("名单导入"));
    }

    /** Rows of this verdict after a number, for this transaction only. */
    List<Open> open(UUID id, RowVerdict verdict, int after, int most) {
        return rows.list(
                Open.class,
                "select row_no, encode(sealed, 'base64') as sealed from import_row where import_id = :id and state = :state and row_no > :after"
                        + " order by row_no limit :most for update",
                Map.of("id", id, "state", verdict, "after", after, "most", most));
    }

    /** Each from the verdict it was read with; anything else was judged by somebody else meanwhile. What was warned of stays. */
    void judge(UUID id, RowVerdict from, List<Judged> judged) {
        int changed = rows.update("""
                update import_row r set state = v.verdict, errors = v.errors, measures = cast(v.measures as jsonb),
                    subject_id = v.subject, warnings = case when r.state = 'PENDING' then cast(v.warnings as jsonb) else r.warnings end
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as v(no int, verdict text, errors text, warnings text, measures text, subject uuid)
                where r.import_id = :id and r.row_no = v.no and r.state = :state""", Map.of("id", id, "state", from, "rows", Canonical.write(judged)));
        if (changed != judged.size()) {
            throw Problem.wrongState("名单正在由他人处理，请稍后重试");
        }
    }

    /** Ready rows that say again what an earlier row of the list says, the earliest named. */
    List<Twin> twins(UUID id) {
        return rows.list(Twin.class, """
                select distinct on (t.row_no) t.row_no, t.claim, t.first_no from (
                    select r.row_no, r.state, c.claim, min(r.row_no) over (partition by c.claim) as first_no
                    from import_row r cross join lateral jsonb_array_elements_text(r.claims) c (claim)
                    where r.import_id = :id and r.state <> 'REPLACED') t
                where t.state = 'READY' and t.first_no < t.row_no order by t.row_no, t.claim""", Map.of("id", id));
    }

    /** Ready rows that share with another row what is worth a warning; that row, the first or else the last. */
    List<Twin> alike(UUID id) {
        return rows.list(Twin.class, """
                select t.row_no, t.hint as claim, case when t.first_no = t.row_no then t.last_no else t.first_no end as first_no
                from (select r.row_no, r.state, h.hint, min(r.row_no) over w as first_no, max(r.row_no) over w as last_no
                    from import_row r cross join lateral jsonb_array_elements_text(r.hints) h (hint)
                    where r.import_id = :id and r.state <> 'REPLACED' window w as (partition by h.hint)) t
                where t.state = 'READY' and t.first_no < t.last_no order by t.row_no, t.hint""", Map.of("id", id));
    }

    /** Adds to what ready rows are warned of; {@code errors} are the warnings. */
    void warn(UUID id, List<Refused> warned) {
        rows.update("""
                update import_row r set warnings = jsonb_build_object('errors', (select jsonb_agg(distinct e.value)
                    from jsonb_array_elements((r.warnings -> 'errors') || (cast(v.errors as jsonb) -> 'errors')) e))
                from jsonb_to_recordset(cast(:rows as jsonb)) as v(no int, errors text)
                where r.import_id = :id and r.row_no = v.no and r.state = 'READY'""", Map.of("id", id, "rows", Canonical.write(warned)));
    }

    void refuse(UUID id, List<Refused> refused) {
        rows.update("""
                update import_row r set state = 'ERROR', errors = v.errors
                from jsonb_to_recordset(cast(:rows as jsonb)) as v(no int, errors text)
                where r.import_id = :id and r.row_no = v.no and r.state = 'READY'""", Map.of("id", id, "rows", Canonical.write(refused)));
    }

    void move(UUID id, ImportState to) {
        rows.update("update import_list set state = :state where id = :id", Map.of("id", id, "state", to));
    }

    void job(UUID id, UUID job) {
        rows.update("update import_list set job_id = :job where id = :id", Map.of("id", id, "job", job));
    }

    void applied(UUID id, String person, Instant now) {
        rows.update(
                "update import_list set state = 'APPLYING', applied_by = :person, applied_at = :now where id = :id",
                Map.of("id", id, "person", person, "now", now));
    }

    Optional<ImportSummary> summary(UUID id) {
        return rows.one(ImportSummary.class, "select * from import_view where id = :id", Map.of("id", id));
    }

    List<ImportFile> files(UUID id) {
        return rows.list(
                ImportFile.class, "select * from import_file where import_id = :id order by file_no", Map.of("id", id));
    }

    List<ControlTotal> totals(UUID id) {
        return rows.list(
                ControlTotal.class,
                "select measure, every, ready, applied from import_measure_view where import_id = :id order by measure",
                Map.of("id", id));
    }

    /** Header only, for showing; nothing is locked. */
    Header header(ImportSummary summary) {
        record Text(String header) {}
        return rows.one(Text.class, "select header from import_list where id = :id", Map.of("id", summary.id()))
                .map(text -> Canonical.read(text.header(), StoredHeader.class).header(summary.kind()))
                .orElseThrow(() -> Problem.notFound("名单导入"));
    }

    /** Of these kinds, joined by commas. */
    Page<ImportSummary> list(Imports.Query query, String readable, PageRequest page) {
        return new Listing<>(rows, ImportSummary.class, "import_view", "recorded_at desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("kind = any(string_to_array(:kinds, ','))", "kinds", readable)
                .where(
                        "kind = :kind",
                        "kind",
                        query.kind() == null ? null : query.kind().name())
                .where(
                        "state = :state",
                        "state",
                        query.state() == null ? null : query.state().name())
                .containing("name", query.words())
                .page(page);
    }

    Page<Shown> shown(UUID id, @Nullable List<RowVerdict> verdicts, PageRequest page) {
        String names =
                verdicts == null ? null : verdicts.stream().map(Enum::name).collect(Collectors.joining(","));
        return new Listing<>(rows, Shown.class, "import_row_view", "row_no")
                .where("import_id = :import", "import", id)
                .where("verdict = any(string_to_array(:verdicts, ','))", "verdicts", names)
                .page(page);
    }
}
