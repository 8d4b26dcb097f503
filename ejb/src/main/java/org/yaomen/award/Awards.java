package org.yaomen.award;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.enterprise.Closures;
import org.yaomen.job.JobDetail;
import org.yaomen.job.JobKind;
import org.yaomen.job.Jobs;
import org.yaomen.job.NewJob;
import org.yaomen.programme.NearestChange;
import org.yaomen.programme.PayeeKind;
import org.yaomen.programme.RuleSets;
import org.yaomen.programme.RuleTerms;
import org.yaomen.programme.RulesOverTime;
import org.yaomen.shared.AmountInWords;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;
import org.yaomen.tipoff.TipOffs;

/** Computes awards, freezes and explains them, and replays what was stored（奖补核定）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Awards {

    /** Which awards are wanted; every part may be left out（奖补查询条件）. */
    public record Query(
            @Nullable UUID programmeId,
            @Nullable String rule,
            @Nullable AwardState state,
            @Nullable String townshipCode,
            @Nullable UUID closureId,
            @Nullable Ids ids,
            @Nullable String words) {}

    /** Of which programme and under which rule a calculation is still to be made（待核定查询条件）. */
    public record Uncalculated(
            UUID programmeId,
            String rule,
            @Nullable String township,
            @Nullable String words) {}

    @Inject
    private AwardStore store;

    @Inject
    private ConditionStore conditions;

    @Inject
    private Closures closures;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Freezing freezing;

    @Inject
    private TipOffs tipOffs;

    @Inject
    private FirstCalculations first;

    @Inject
    private Jobs jobs;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /**
     * Computes what an accepted closure earns under a rule of the set in force on the closing day, and freezes it. A
     * closure that earns nothing is stored too, with every reason.
     */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public AwardView calculate(AwardCommands.Calculate command) {
        closures.get(command.closureId());
        if (store.exists(command.closureId(), command.rule())) {
            throw new Problem(ProblemType.DUPLICATE, "此关闭已按该规则核定过；如需更正，请重新核定");
        }
        CalculationDocument document = freezing.closure(command.closureId(), command.rule());
        return first.add(List.of(new FirstCalculations.Frozen(document.facts().regionCode(), document)))
                .get(0);
    }

    /** Computes everything that is still to be computed under a rule, as a job; 422 when there is nothing. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public JobDetail calculateAll(CalculationScope scope) {
        RulesOverTime rules = ruleSets.overTime(scope.programmeId());
        RuleTerms rule = rules.versions().stream()
                .flatMap(version -> version.rules().terms().rule(scope.rule()).stream())
                .findFirst()
                .orElseThrow(() -> Problem.field("/rule", "该项目生效的规则集中没有规则 " + scope.rule()));
        if (rule.payee() == PayeeKind.REPORTER) {
            throw Problem.field("/rule", "“" + rule.name() + "”按举报人核定，请在“举报奖励”中办理");
        }
        int total = store.countUncalculated(scope);
        if (total == 0) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    List.of(new Reason("NOTHING_TO_CALCULATE", "没有待核定的关闭：均已按“" + rule.name() + "”核定，或尚未验收")));
        }
        String title = rules.programmeName() + " " + rule.name() + "，" + total + " 件";
        return jobs.start(new NewJob(JobKind.AWARD_CALCULATION, user.region(), title, scope, total));
    }

    /** A new calculation over the facts as they are now; the earlier ones stay as they were. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public AwardView recalculate(UUID id, AwardCommands.Recalculate command) {
        Award award = store.lock(id);
        if (award == null) {
            throw Problem.notFound("奖补");
        }
        user.mustCover(award.region(), "奖补");
        award.mustBeOpenToCalculation();
        AwardView before = get(id);
        CalculationDocument document = award.reporter()
                .map(reporter -> freezing.reward(tipOffs.reportedBy(reporter), award.ruleCode()))
                .orElseGet(() -> freezing.closure(award.closureId(), award.ruleCode()));
        Calculation calculation = new Calculation(
                new Calculation.Place(award.region(), id, store.calculations(id) + 1),
                document,
                command.reason(),
                user.name(),
                clock.now());
        award.recalculated(document, calculation);
        store.add(calculation, document.lines());
        participations.take(SubjectType.AWARD, id, award.region(), "CALCULATOR");
        AwardView after = get(id);
        audit.record(
                award.region(),
                Change.of("award.recalculate", "AWARD", id)
                        .because(command.reason())
                        .from(before)
                        .to(after));
        return after;
    }

    @PermitAll
    public AwardView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("奖补"));
    }

    @PermitAll
    public Page<AwardView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Accepted closures that have no award under the rule yet. */
    @PermitAll
    public Page<ClosureView> uncalculated(Uncalculated query, PageRequest page) {
        return store.uncalculated(query, page);
    }

    /** Everything behind the amount: clause, rule version, inputs with evidence, each step, rounding, hashes, people. */
    @PermitAll
    public ProofView proof(UUID id) {
        AwardView award = get(id);
        List<CalculationView> history = store.history(id);
        CalculationView frozen = current(award, history);
        CalculationDocument document = Canonical.read(frozen.document(), CalculationDocument.class);
        return new ProofView(
                award,
                document,
                frozen,
                AmountInWords.of(frozen.amount()),
                history,
                participations.of(SubjectType.AWARD, id),
                store.link(frozen.id()).orElse(null),
                NearestChange.of(document.rule(), document.facts()).orElse(null),
                conditions.of(id).orElse(null));
    }

    /** Computes the current calculation again from what is stored, and says equal or where it differs; stores nothing. */
    @RolesAllowed({Roles.FINANCE_CLERK, Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.CASHIER, Roles.AUDITOR})
    public ProofView.Replay replay(UUID id) {
        CalculationView frozen = current(get(id), store.history(id));
        CalculationDocument stored = Canonical.read(frozen.document(), CalculationDocument.class);
        RuleTerms rule = ruleSets.ruleSet(frozen.ruleSetId()).terms().rules().stream()
                .filter(candidate -> candidate.code().equals(stored.rule().code()))
                .findFirst()
                .orElse(stored.rule());
        CalculationDocument again = CalculationFreezer.again(stored, rule);
        String recomputed = Sha256.hex(Canonical.write(again));
        List<ProofView.Difference> differences = new ArrayList<>();
        compare(differences, "sha256", frozen.sha256(), recomputed);
        compare(differences, "document", frozen.document(), Canonical.write(again));
        compare(differences, "amount", frozen.amount(), again.amount());
        compare(differences, "rule", stored.rule(), rule);
        compare(differences, "lines", store.lines(frozen.id()), again.lines());
        compare(differences, "reasons", stored.reasons(), again.reasons());
        return new ProofView.Replay(
                differences.isEmpty(), frozen.sha256(), recomputed, clock.now(), List.copyOf(differences));
    }

    private static void compare(
            List<ProofView.Difference> differences, String where, Object stored, Object recomputed) {
        if (!Objects.equals(stored, recomputed)) {
            differences.add(new ProofView.Difference(where, stored.toString(), recomputed.toString()));
        }
    }

    private static CalculationView current(AwardView award, List<CalculationView> history) {
        return history.stream()
                .filter(calculation -> calculation.id().equals(award.calculationId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("award without its calculation: " + award.id()));
    }
}
