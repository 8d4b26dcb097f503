package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.intake.ImportStore.Judged;
import org.yaomen.intake.ImportStore.Open;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/** Judges and enters the rows of an import, a chunk in a transaction（分段检查与导入）; a row is entered once, by its state. */
@Dependent
class ImportWork {

    private static final String NO_ERRORS = errors(List.of());

    /** Finding a provider anew for every row takes longer than writing it. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private final ImportStore store;
    private final Map<ListKind, RowRules> rules;
    private final Staging staging;

    @Inject
    ImportWork(ImportStore store, @Any Instance<RowRules> rules, Staging staging) {
        this.store = store;
        this.rules = rules.stream().collect(Collectors.toMap(RowRules::kind, Function.identity()));
        this.staging = staging;
    }

    /** What was made of some rows in a row（一段结果）. */
    record Chunk(List<Judged> judged) {

        boolean isEmpty() {
            return judged.isEmpty();
        }

        int last() {
            return judged.get(judged.size() - 1).no();
        }

        Map<RowVerdict, Long> counts() {
            return judged.stream().collect(Collectors.groupingBy(Judged::verdict, Collectors.counting()));
        }
    }

    /** A row that was opened and read（已读的行）. */
    private record ReadRow(int no, RowReading reading) {}

    /** What was made of a row, and what the register says（判定）. */
    private record Verdict(
            ReadRow row,
            RowVerdict verdict,
            List<CellError> errors,
            List<CellError> warnings,
            @Nullable UUID subject) {

        static Verdict of(ReadRow row, RowVerdict verdict, List<CellError> errors, @Nullable UUID subject) {
            return new Verdict(row, verdict, errors, List.of(), subject);
        }
    }

    /** Judges the next rows after this number; nothing when none is left. */
    Chunk checkChunk(ImportStore.Stored stored, int after, int most) {
        Header header = stored.head();
        List<Open> open = store.open(stored.id(), RowVerdict.PENDING, after, most);
        List<Judged> judged = judge(stored, header, open).stream()
                .map(verdict -> judged(header, verdict))
                .toList();
        return finish(stored, RowVerdict.PENDING, judged);
    }

    /** Enters the next ready rows after this number; what has come to stand against one since makes it an error. */
    Chunk applyChunk(ImportStore.Stored stored, int after, int most) {
        Header header = stored.head();
        List<Open> open = store.open(stored.id(), RowVerdict.READY, after, most);
        List<Verdict> verdicts = judge(stored, header, open);
        List<Values> sound = verdicts.stream()
                .filter(verdict -> verdict.verdict() == RowVerdict.READY)
                .map(verdict -> verdict.row().reading().values())
                .toList();
        List<UUID> entered = sound.isEmpty() ? List.of() : rules(stored).apply(scope(stored), sound);
        List<Judged> judged = new ArrayList<>();
        int next = 0;
        for (Verdict verdict : verdicts) {
            judged.add(judged(
                    header,
                    verdict.verdict() == RowVerdict.READY
                            ? Verdict.of(verdict.row(), RowVerdict.APPLIED, List.of(), entered.get(next++))
                            : verdict));
        }
        return finish(stored, RowVerdict.READY, judged);
    }

    private Chunk finish(ImportStore.Stored stored, RowVerdict from, List<Judged> judged) {
        if (!judged.isEmpty()) {
            store.judge(stored.id(), from, judged);
        }
        return new Chunk(judged);
    }

    /** A row that nothing is made of, for a reason that only entering it told. */
    void refuse(ImportStore.Stored stored, RowVerdict from, int no, String why) {
        store.judge(
                stored.id(),
                from,
                List.of(new Judged(
                        no, RowVerdict.ERROR, errors(List.of(CellError.ofRow(why))), NO_ERRORS, "{}", null)));
    }

    /** A row that repeats an earlier one of the list is an error, naming it. */
    void refuseTwins(UUID id) {
        store.refuse(
                id,
                store.twins(id).stream()
                        .map(twin -> new ImportStore.Refused(twin.rowNo(), errors(List.of(twinError(twin)))))
                        .toList());
    }

    /** What two rows share is told at both. */
    void warnOfAlike(UUID id) {
        Map<Integer, List<ImportStore.Twin>> alike =
                store.alike(id).stream().collect(Collectors.groupingBy(ImportStore.Twin::rowNo));
        store.warn(
                id,
                alike.entrySet().stream()
                        .map(row -> new ImportStore.Refused(
                                row.getKey(),
                                errors(row.getValue().stream()
                                        .map(ImportWork::twinError)
                                        .toList())))
                        .toList());
    }

    private static CellError twinError(ImportStore.Twin twin) {
        String what = twin.claim().substring(0, twin.claim().indexOf('\u001F'));
        return new CellError("", what, "第 " + twin.rowNo() + " 行与第 " + twin.firstNo() + " 行的" + what + "相同");
    }

    private List<Verdict> judge(ImportStore.Stored stored, Header header, List<Open> open) {
        List<ReadRow> rows = open.stream()
                .map(row -> new ReadRow(row.rowNo(), RowReading.of(header, staging.cells(row))))
                .toList();
        List<ReadRow> sound =
                rows.stream().filter(row -> row.reading().isSound()).toList();
        List<Finding> findings = sound.isEmpty()
                ? List.of()
                : rules(stored)
                        .check(
                                scope(stored),
                                sound.stream()
                                        .map(row -> row.reading().values())
                                        .toList());
        List<Verdict> verdicts = new ArrayList<>();
        int next = 0;
        for (ReadRow row : rows) {
            verdicts.add(row.reading().isSound() ? judged(stored, header, row, findings.get(next++)) : unsound(row));
        }
        return verdicts;
    }

    private static Verdict unsound(ReadRow row) {
        List<CellError> broken = row.reading().broken();
        return broken.isEmpty()
                ? Verdict.of(row, RowVerdict.ERROR, row.reading().errors(), null)
                : Verdict.of(row, RowVerdict.QUARANTINED, broken, null);
    }

    private static Verdict judged(ImportStore.Stored stored, Header header, ReadRow row, Finding finding) {
        if (!finding.errors().isEmpty()) {
            return Verdict.of(row, RowVerdict.ERROR, cells(stored, header, finding.errors()), null);
        }
        String known = finding.inWords();
        return known == null
                ? new Verdict(row, RowVerdict.READY, List.of(), cells(stored, header, finding.warnings()), null)
                : Verdict.of(row, RowVerdict.EXISTING, List.of(CellError.ofRow(known)), finding.known());
    }

    private static List<CellError> cells(ImportStore.Stored stored, Header header, List<FieldError> errors) {
        return errors.stream()
                .map(error -> CellError.of(stored.kind(), header, error))
                .toList();
    }

    private static Judged judged(Header header, Verdict verdict) {
        Map<String, String> measures = verdict.row().reading().measures(header);
        JsonObjectBuilder json = BUILDERS.createObjectBuilder();
        measures.forEach(json::add);
        return new Judged(
                verdict.row().no(),
                verdict.verdict(),
                verdict.errors().isEmpty() ? NO_ERRORS : errors(verdict.errors()),
                verdict.warnings().isEmpty() ? NO_ERRORS : errors(verdict.warnings()),
                json.build().toString(),
                verdict.subject());
    }

    private static String errors(List<CellError> errors) {
        return Canonical.write(new ImportStore.Errors(errors));
    }

    private RowRules rules(ImportStore.Stored stored) {
        return Objects.requireNonNull(rules.get(stored.kind()), stored.kind().name());
    }

    private static RowRules.Scope scope(ImportStore.Stored stored) {
        return new RowRules.Scope(
                stored.id(), RegionCode.of(stored.regionCode()), stored.programmeId(), "由名单导入：" + stored.name());
    }
}
