package org.yaomen.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;

/** Computes open claims in sheets（安置补贴核定表）: what can be granted is frozen, what cannot stays open and says why. */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({
    Roles.HR_CLERK,
    Roles.HR_REVIEWER,
    Roles.FINANCE_CLERK,
    Roles.FINANCE_REVIEWER,
    Roles.FINANCE_APPROVER,
    Roles.CASHIER,
    Roles.AUDITOR
})
public class SubsidySheets {

    /** Which sheets are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable SubsidyKind kind,
            @Nullable SubsidySheetState state,
            @Nullable UUID programmeId,
            @Nullable String words) {}

    static final String SUBJECT = "SUBSIDY_SHEET";

    /** So many claims are on one sheet at most. */
    static final int MOST = 2_000;

    static final int SHOWN = 200;

    @Inject
    private SubsidyStore claims;

    @Inject
    private SubsidySheetStore store;

    @Inject
    private SubsidyRules rules;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** What may be granted, and what may not with the reasons（逐项核定）. */
    private record Judged(List<SubsidyDocument> granted, List<SubsidyHeld> held) {}

    /** Freezes what may be granted of the open claims of a kind. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public SubsidySheetMade make(SubsidySheetTerms terms) {
        AppropriationView money = appropriations.get(terms.appropriationId());
        RegionCode region = RegionCode.of(money.regionCode());
        user.mustCover(region, "指标");
        if (!money.programmeId().equals(terms.programmeId()) || !money.state().equals("ISSUED")) {
            throw Problem.field("/appropriationId", "指标须已下达，且属于所选政策项目");
        }
        Judged judged = judged(claims.open(region.code(), terms, MOST), rules.of(region));
        if (judged.granted().isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, nothing(judged.held()));
        }
        UUID id = UUID.randomUUID();
        List<SubsidySheetStore.NewLine> lines =
                judged.granted().stream().map(SubsidySheetStore.NewLine::of).toList();
        store.add(document(id, region, terms, judged.granted(), lines), lines, user.name(), clock.now());
        participations.copyAll(judged.granted().stream()
                .map(one -> new Participations.Inheritance(
                        SubjectType.SUBSIDY_CLAIM, one.facts().claimId(), SubjectType.SUBSIDY_SHEET, id))
                .toList());
        participations.take(SubjectType.SUBSIDY_SHEET, id, region, "CALCULATOR");
        SubsidySheetView sheet = store.view(id);
        audit.record(region, Change.of("subsidy-sheet.make", SUBJECT, id).to(sheet));
        return new SubsidySheetMade(
                sheet, judged.held().size(), judged.held().stream().limit(SHOWN).toList());
    }

    private Judged judged(List<SubsidyCase> cases, Function<LocalDate, ParametersInForce> inForce) {
        Map<UUID, List<SubsidyStore.Found>> found =
                claims.findings(cases.stream().map(SubsidyCase::claimId).toList(), clock.today()).stream()
                        .filter(one -> !one.code().beforePaymentOnly())
                        .collect(Collectors.groupingBy(SubsidyStore.Found::claimId));
        List<SubsidyDocument> granted = new ArrayList<>();
        List<SubsidyHeld> held = new ArrayList<>();
        for (SubsidyCase facts : cases) {
            SubsidyDocument document = SubsidyCalculator.freeze(facts, inForce);
            List<Reason> reasons = SubsidyClaims.reasons(
                    document,
                    found.getOrDefault(facts.claimId(), List.of()).stream().map(SubsidyStore.Found::code));
            if (!reasons.isEmpty()) {
                held.add(new SubsidyHeld(facts.claimId(), facts.workerName(), reasons));
            } else if (granted.isEmpty() || same(granted.get(0), document)) {
                granted.add(document);
            } else {
                held.add(new SubsidyHeld(
                        facts.claimId(), facts.workerName(), List.of(new Reason("OTHER_USE", "资金用途与本表不同，请另行核定"))));
            }
        }
        return new Judged(List.copyOf(granted), List.copyOf(held));
    }

    private static boolean same(SubsidyDocument one, SubsidyDocument other) {
        return String.valueOf(one.use()).equals(other.use());
    }

    private static List<Reason> nothing(List<SubsidyHeld> held) {
        return held.isEmpty()
                ? List.of(new Reason("NOTHING_TO_CALCULATE", "没有待核定的申报"))
                : held.stream()
                        .limit(SHOWN)
                        .flatMap(one -> one.reasons().stream()
                                .map(reason -> new Reason(reason.code(), one.workerName() + "：" + reason.text())))
                        .toList();
    }

    /** The cases come in the order of their ids, in which the database joins the digests too. */
    private static SubsidySheetDocument document(
            UUID id,
            RegionCode region,
            SubsidySheetTerms terms,
            List<SubsidyDocument> granted,
            List<SubsidySheetStore.NewLine> lines) {
        return new SubsidySheetDocument(
                SubsidySheetDocument.FORMAT,
                id,
                region,
                terms.programmeId(),
                terms.kind(),
                terms.appropriationId(),
                String.valueOf(granted.get(0).use()),
                lines.size(),
                Money.sum(granted.stream().map(SubsidyDocument::amount).toList()),
                Sha256.hex(lines.stream().map(SubsidySheetStore.NewLine::sha256).collect(Collectors.joining("\n"))));
    }

    public SubsidySheetView get(UUID id) {
        return store.view(id);
    }

    public Page<SubsidySheetView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Gives the claims of a sheet free again that was not sent for approval. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public SubsidySheetView discard(UUID id) {
        SubsidySheetView sheet = store.lock(id);
        RegionCode region = RegionCode.of(sheet.regionCode());
        user.mustCover(region, "补贴核定表");
        if (sheet.state() != SubsidySheetState.CALCULATED) {
            throw Problem.wrongState("只有尚未送审的核定表可以作废");
        }
        participations.take(SubjectType.SUBSIDY_SHEET, id, region, "CALCULATOR");
        store.move(id, SubsidySheetState.DISCARDED);
        SubsidySheetView after = store.view(id);
        audit.record(region, Change.of("subsidy-sheet.discard", SUBJECT, id).to(after));
        return after;
    }

    /** What stands against the lines of a sheet, by claim. */
    static List<SubsidyHeld> held(List<SubsidyStore.Frozen> lines, Stream<SubsidyStore.Found> found) {
        Map<UUID, List<Reason>> reasons = found.collect(Collectors.groupingBy(
                SubsidyStore.Found::claimId,
                Collectors.mapping(
                        one -> new Reason(one.code().name(), one.code().text()), Collectors.toList())));
        return lines.stream()
                .filter(line -> reasons.containsKey(line.claimId()))
                .map(line -> new SubsidyHeld(
                        line.claimId(),
                        line.read().facts().workerName(),
                        reasons.getOrDefault(line.claimId(), List.of())))
                .toList();
    }

    /** The reasons with the names of whom they concern. */
    static List<Reason> named(List<SubsidyHeld> held) {
        return nothing(held);
    }
}
