package org.yaomen.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.intake.ImportCourse.Step;
import org.yaomen.intake.ImportStore.Stored;
import org.yaomen.intake.ImportView.ImportFile;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;

/** Takes lists as files, shows what is in them, has them corrected, and enters them into the register（名单导入）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Imports {

    /** Which imports are wanted（名单导入查询条件）: words of the file's name. */
    public record Query(
            @Nullable ListKind kind,
            @Nullable ImportState state,
            @Nullable String words) {}

    /** The column of an error file that says which row a correction is for, and the one that says what is wrong. */
    public static final String ROW_NUMBER = Header.ROW_NUMBER;

    public static final String ERRORS = Header.ERRORS;

    static final String SUBJECT = "IMPORT";
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_BYTES = 40 << 20;

    @Inject
    private ImportStore store;

    @Inject
    private Staging staging;

    @Inject
    private ImportCourse course;

    @Inject
    private Programmes programmes;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Keeps and checks every row; enters nothing. */
    @RolesAllowed({Roles.INDUSTRY_CLERK, Roles.HR_CLERK, Roles.POLICY_ADMIN, Roles.FINANCE_CLERK})
    public ImportView upload(UploadList list, byte[] bytes) {
        mustEnter(list.kind());
        user.mustCover(list.region(), "区划");
        mustBeWithin(list.name(), bytes);
        if (list.kind().needsProgramme() != (list.programmeId() != null)) {
            throw Problem.field("programme", list.programmeId() == null ? "请选择政策项目" : "此种名单不属于政策项目");
        }
        if (list.programmeId() != null) {
            programmes.get(list.programmeId());
        }
        TableReader.Read read = new TableReader(list.kind()).read(bytes, (header, row) -> {});
        UUID id = UUID.randomUUID();
        store.insert(id, list, read.header(), user.name(), clock.now());
        store.insertFile(id, list.region().code(), file(1, list.name(), bytes, read));
        Stored stored = store.stored(id);
        staging.keep(stored, bytes);
        return recorded("import.upload", stored, Step.CHECK);
    }

    private static void mustBeWithin(String name, byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            throw new Problem(ProblemType.TOO_LARGE, "名单文件超过 40 MB，请分开导入");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Problem.field("name", "文件名须为 1 至 200 字");
        }
    }

    private ImportFile file(int no, String name, byte[] bytes, TableReader.Read read) {
        return new ImportFile(
                no, name, Sha256.hex(bytes), bytes.length, read.format(), read.rows(), user.name(), clock.now());
    }

    private ImportView recorded(String action, Stored list, Step next) {
        ImportSummary now = store.summary(list.id()).orElseThrow(() -> Problem.notFound("名单导入"));
        audit.record(
                RegionCode.of(list.regionCode()),
                Change.of(action, SUBJECT, list.id()).to(now));
        course.run(list, next, next == Step.CHECK ? now.pending() : now.ready());
        return get(list.id());
    }

    /** Rows of the error file, corrected, in place of the broken ones; the whole file or nothing of it. */
    @RolesAllowed({Roles.INDUSTRY_CLERK, Roles.HR_CLERK, Roles.POLICY_ADMIN, Roles.FINANCE_CLERK})
    public ImportView correct(UUID id, String name, byte[] bytes) {
        Stored stored = mine(id);
        mustBeWithin(name, bytes);
        if (stored.state() != ImportState.CHECKED && stored.state() != ImportState.APPLIED) {
            throw Problem.wrongState("名单" + stored.state().label() + "，请稍后再更正");
        }
        TableReader.Read read = new TableReader(stored.kind()).read(bytes, (header, row) -> {});
        int no = store.files(id).size() + 1;
        store.insertFile(id, stored.regionCode(), file(no, name, bytes, read));
        store.move(id, ImportState.CHECKING);
        staging.correct(stored, no, bytes);
        return recorded("import.correct", stored, Step.CHECK);
    }

    private Stored mine(UUID id) {
        Stored stored = store.stored(id);
        user.mustCover(RegionCode.of(stored.regionCode()), "名单导入");
        mustEnter(stored.kind());
        return stored;
    }

    private void mustEnter(ListKind kind) {
        if (Collections.disjoint(user.roles(), kind.enteredBy())) {
            throw new Problem(ProblemType.FORBIDDEN, kind.label() + "不由您的岗位导入");
        }
    }

    private ImportSummary readable(UUID id) {
        ImportSummary summary = store.summary(id).orElseThrow(() -> Problem.notFound("名单导入"));
        if (!summary.kind().isReadBy(user.roles())) {
            throw new Problem(ProblemType.FORBIDDEN, summary.kind().label() + "不由您的岗位查阅");
        }
        return summary;
    }

    /** Enters the rows that are ready, as many as the official saw. */
    @RolesAllowed({Roles.INDUSTRY_CLERK, Roles.HR_CLERK})
    public ImportView apply(UUID id, ApplyImport confirmed) {
        Stored stored = mine(id);
        if (stored.kind() == ListKind.TRIAL) {
            throw Problem.wrongState("测算名单只供测算，不登记");
        }
        int ready = get(id).summary().ready();
        if (stored.state() != ImportState.CHECKED) {
            throw Problem.wrongState("名单" + stored.state().label() + "，没有待导入的行");
        }
        if (ready != confirmed.ready()) {
            throw new Problem(ProblemType.STALE_VERSION, "可导入的现为 " + ready + " 行，请重新查看后确认");
        }
        store.applied(id, user.name(), clock.now());
        return recorded("import.confirm", stored, Step.APPLY);
    }

    /** Puts a list aside that nobody will enter; its rows stay on record. */
    @RolesAllowed({Roles.INDUSTRY_CLERK, Roles.HR_CLERK, Roles.POLICY_ADMIN, Roles.FINANCE_CLERK})
    public ImportView discard(UUID id) {
        Stored stored = mine(id);
        if (stored.state() != ImportState.CHECKED) {
            throw Problem.wrongState("名单" + stored.state().label() + "，不能作废");
        }
        store.move(id, ImportState.DISCARDED);
        ImportView after = get(id);
        audit.record(
                RegionCode.of(stored.regionCode()),
                Change.of("import.discard", SUBJECT, id).to(after.summary()));
        return after;
    }

    @PermitAll
    public ImportView get(UUID id) {
        ImportSummary summary = readable(id);
        Header header = store.header(summary);
        return new ImportView(
                summary,
                header.places().stream()
                        .map(place -> new ImportView.ImportColumn(
                                place.letters(),
                                place.column().label(),
                                place.head(),
                                place.column().type().isPersonal()))
                        .toList(),
                header.unknown(),
                store.files(id),
                store.totals(id));
    }

    @PermitAll
    public Page<ImportSummary> list(Query query, PageRequest page) {
        String kinds = Arrays.stream(ListKind.values())
                .filter(kind -> kind.isReadBy(user.roles()))
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return store.list(query, kinds, page);
    }

    /** The rows of an import as they stand; of these verdicts, all when none is named. */
    @PermitAll
    public Page<ImportRowView> rows(UUID id, List<RowVerdict> verdicts, PageRequest page) {
        ImportSummary summary = readable(id);
        Page<ImportStore.Shown> found = store.shown(summary.id(), verdicts.isEmpty() ? null : verdicts, page);
        return new Page<>(
                found.items().stream().map(ImportStore.Shown::view).toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totals());
    }
}
