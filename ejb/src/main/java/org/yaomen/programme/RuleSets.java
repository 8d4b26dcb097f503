package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Drafts, checks and activates rule sets, and says which one is in force（规则集）. */
@Stateless
@RegionScoped
public class RuleSets {

    private static final String SUBJECT = "RULE_SET";

    @Inject
    private ProgrammeStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @RolesAllowed(Roles.POLICY_ADMIN)
    public RuleSetView draft(UUID programmeId, RuleSetDraft draft) {
        Programme programme = store.lockedProgramme(programmeId);
        RegionCode region = region(programme, draft);
        user.mustCover(region, "政策项目");
        check(programme, draft);
        RuleSet.Place place = new RuleSet.Place(programme, region, store.nextVersionNo(programmeId));
        RuleSetView view =
                store.save(new RuleSet(place, draft, user.name(), clock.now())).view(programme);
        audit.record(region, Change.of("rule-set.draft", SUBJECT, view.id()).to(view));
        return view;
    }

    @RolesAllowed(Roles.POLICY_ADMIN)
    public RuleSetView changeDraft(UUID id, int version, RuleSetDraft draft) {
        RuleSet rules = store.ruleSet(id);
        user.mustCover(rules.regionCode(), "规则集");
        Programme programme = store.programme(rules.programmeId());
        check(programme, draft);
        RuleSetView before = rules.view(programme);
        rules.change(draft, version);
        RuleSetView after = store.save(rules).view(programme);
        audit.record(
                rules.regionCode(),
                Change.of("rule-set.change", SUBJECT, id).from(before).to(after));
        return after;
    }

    /** A draft from a file that {@link #file} made, of this system or another. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public RuleSetView read(UUID programmeId, RuleSetFile file) {
        return draft(programmeId, file.draft());
    }

    /** The version as a file. */
    @PermitAll
    public RuleSetFile file(UUID id) {
        RuleSet rules = store.ruleSet(id);
        return RuleSetFile.of(rules, store.programme(rules.programmeId()));
    }

    /** What this version says otherwise than another of the same programme. */
    @PermitAll
    public RuleSetDifferences differences(UUID id, UUID with) {
        RuleSet after = store.ruleSet(id);
        RuleSet before = store.ruleSet(with);
        if (!before.programmeId().equals(after.programmeId())) {
            throw Problem.field("with", "只能对照同一项目的两版规则集");
        }
        return new RuleSetDifferences(
                before.versionNo(), after.versionNo(), RuleSetComparison.of(before.terms(), after.terms()));
    }

    private RegionCode region(Programme programme, RuleSetDraft draft) {
        RegionCode region = draft.regionCode();
        if (region == null) {
            return programme.regionCode().covers(user.region()) ? user.region() : programme.regionCode();
        }
        if (!programme.regionCode().covers(region)) {
            throw Problem.field("/regionCode", "不在项目的适用区划 " + programme.regionCode() + " 内");
        }
        if (!store.knowsRegion(region)) {
            throw Problem.field("/regionCode", "区划代码表中没有 " + region);
        }
        return region;
    }

    private static void check(Programme programme, RuleSetDraft draft) {
        programme.mustCoverDay("/effectiveFrom", draft.effectiveFrom());
        List<FieldError> errors = RuleSetCheck.errors(draft.terms());
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    /** The closed catalogue of what a rule may be. */
    @PermitAll
    public List<RuleKindView> kinds() {
        return RuleKind.catalogue();
    }

    /** What every worked example of the document gives under these terms. */
    @PermitAll
    public List<ExampleResult> examples(UUID id) {
        return ExampleResult.all(store.ruleSet(id).terms());
    }

    /** What asks for a second look before it is put into force; nothing of it is refused. */
    @PermitAll
    public List<Reason> warnings(UUID id) {
        return RuleSetWarnings.of(store.ruleSet(id).terms());
    }

    /**
     * Puts a draft into force. Refused with one reason per example until all come out to the fen. Active versions of the
     * same region that begin on the same day or later are superseded; one that begins earlier stays active for the days
     * before, and those of regions above and below stay what they are: the nearest applies.
     */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public RuleSetView activate(UUID id, int version) {
        RuleSet rules = store.ruleSet(id);
        user.mustCover(rules.regionCode(), "规则集");
        Programme programme = store.lockedProgramme(rules.programmeId());
        rules.mustBe(version);
        rules.mustBeDraft("启用");
        programme.mustCoverDay("/effectiveFrom", rules.effectiveFrom());
        mustComeOut(rules);
        RuleSetView before = rules.view(programme);
        for (RuleSet active : store.active(programme.id())) {
            if (!active.regionCode().equals(rules.regionCode())) {
                continue;
            }
            if (active.versionNo() > rules.versionNo()) {
                throw Problem.wrongState("第 " + active.versionNo() + " 版已启用，较早的草案不可再启用，请起草新版");
            }
            if (!active.effectiveFrom().isBefore(rules.effectiveFrom())) {
                supersede(active, programme);
            }
        }
        rules.activate(user.name(), clock.now());
        RuleSetView after = store.save(rules).view(programme);
        audit.record(
                rules.regionCode(),
                Change.of("rule-set.activate", SUBJECT, id).from(before).to(after));
        return after;
    }

    private static void mustComeOut(RuleSet rules) {
        List<Reason> failures = ExampleResult.all(rules.terms()).stream()
                .filter(result -> !result.ok())
                .map(ExampleResult::failure)
                .toList();
        if (!failures.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, failures);
        }
    }

    private void supersede(RuleSet active, Programme programme) {
        RuleSetView before = active.view(programme);
        active.supersede();
        RuleSetView after = store.save(active).view(programme);
        audit.record(
                active.regionCode(),
                Change.of("rule-set.supersede", SUBJECT, active.id())
                        .from(before)
                        .to(after));
    }

    @PermitAll
    public RuleSetView get(UUID id) {
        RuleSet rules = store.ruleSet(id);
        return rules.view(store.programme(rules.programmeId()));
    }

    @PermitAll
    public Page<RuleSetRow> list(UUID programmeId, PageRequest page) {
        return store.ruleSetRows(store.programme(programmeId).id(), page);
    }

    /** The version of the nearest region that applies on the day; refused with 422 when there is none. */
    @PermitAll
    public RuleSetInForce inForce(UUID programmeId, RegionCode region, LocalDate day) {
        return overTime(programmeId).on(region, day);
    }

    /** What each level says for a region on a day, the nearest first: that one applies, the others are handed down. */
    @PermitAll
    public List<RuleSetLevel> levels(UUID programmeId, @Nullable RegionCode region, @Nullable LocalDate day) {
        Programme programme = store.programme(programmeId);
        RegionCode asked = region != null
                ? region
                : programme.regionCode().covers(user.region()) ? user.region() : programme.regionCode();
        return overTime(programmeId).levels(asked, day != null ? day : clock.today()).stream()
                .map(level -> RuleSetLevel.of(level, store.regionName(level.region())))
                .toList();
    }

    /** All active versions at once, for those who ask for many days. */
    @PermitAll
    public RulesOverTime overTime(UUID programmeId) {
        Programme programme = store.programme(programmeId);
        return new RulesOverTime(
                programme.name(),
                programme.effectiveTo(),
                store.active(programmeId).stream()
                        .map(rules -> new RulesOverTime.From(
                                rules.effectiveFrom(), rules.regionCode(), rules.inForce(programme)))
                        .toList());
    }

    /** A rule set that was activated once, for replaying what was computed by it. */
    @PermitAll
    public RuleSetInForce ruleSet(UUID id) {
        RuleSet rules = store.ruleSet(id);
        if (rules.state() == RuleSetState.DRAFT) {
            throw Problem.wrongState("规则集尚为草案，未曾启用");
        }
        return rules.inForce(store.programme(rules.programmeId()));
    }
}
