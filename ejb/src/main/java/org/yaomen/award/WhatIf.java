package org.yaomen.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.enterprise.Closures;
import org.yaomen.fund.Appropriations;
import org.yaomen.intake.TrialLists;
import org.yaomen.job.JobFigure;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.job.JobWork;
import org.yaomen.programme.RuleSets;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.PageRequest;

/** Tries a rule set on the accepted closures of its programme or on an uploaded list（政策测算）; no award, no money and no rule is touched. */
@ApplicationScoped
class WhatIf implements JobWork {

    @Inject
    private AwardStore store;

    @Inject
    private Closures closures;

    @Inject
    private TrialLists trialLists;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Appropriations appropriations;

    @Override
    public JobKind kind() {
        return JobKind.WHAT_IF;
    }

    @Override
    public int portionSize() {
        return 1000;
    }

    @Override
    public JobPortion portion(JobTask task, int size) {
        WhatIfScope scope = task.read(WhatIfScope.class);
        WhatIfTrial.Reached reached = reached(task);
        List<ClosureDossier> next = next(scope, reached, size);
        if (next.isEmpty()) {
            return new JobPortion(null, 0, List.of(), funds(scope, reached));
        }
        Map<UUID, List<WhatIfTrial.Stored>> awards = scope.importId() != null
                ? Map.of()
                : store.stored(next.stream().map(ClosureDossier::closureId).toList()).stream()
                        .collect(Collectors.groupingBy(WhatIfTrial.Stored::closureId));
        WhatIfTrial trial = new WhatIfTrial(
                ruleSets.overTime(scope.programmeId()),
                new WhatIfTrial.Tried(scope.regionCode(), scope.terms(), scope.importId()),
                reached);
        next.forEach(closure -> trial.take(closure, awards.getOrDefault(closure.closureId(), List.of())));
        return new JobPortion(Canonical.write(trial.reached()), next.size(), trial.lines(), trial.figures());
    }

    /** The next closures, enterprise by enterprise: those stored, or those of the list. */
    private List<ClosureDossier> next(WhatIfScope scope, WhatIfTrial.Reached reached, int size) {
        UUID list = scope.importId();
        return list == null
                ? closures.dossiers(store.nextAccepted(scope, reached, size))
                : trialLists.after(
                        trialLists.get(list),
                        scope.programmeId(),
                        new TrialLists.Place(reached.enterprise(), reached.closure()),
                        size);
    }

    private static WhatIfTrial.Reached reached(JobTask task) {
        String cursor = task.cursor();
        return cursor == null ? WhatIfTrial.Reached.START : Canonical.read(cursor, WhatIfTrial.Reached.class);
    }

    /** What is still to be committed, against what is left of the programme's appropriations. */
    private List<JobFigure> funds(WhatIfScope scope, WhatIfTrial.Reached reached) {
        Money available = appropriations
                .list(new Appropriations.Query(scope.programmeId(), null, null, null), new PageRequest(0, 1, null))
                .totals()
                .getOrDefault("available", Money.ZERO);
        Money before = reached.openBefore();
        Money after = reached.openAfter();
        return List.of(
                new JobFigure(WhatIfTrial.FUND, "AVAILABLE", 0, available, available),
                new JobFigure(WhatIfTrial.FUND, "NEEDED", 0, before, after),
                new JobFigure(WhatIfTrial.FUND, "LEFT", 0, available.minus(before), available.minus(after)));
    }

    @Override
    public JobPortion pass(JobTask task, String why) {
        WhatIfTrial.Reached reached = reached(task);
        WhatIfScope scope = task.read(WhatIfScope.class);
        return next(scope, reached, 1).stream()
                .findFirst()
                .map(closure -> new JobPortion(
                        Canonical.write(new WhatIfTrial.Reached(
                                closure.enterpriseId(),
                                closure.closureId(),
                                reached.spent(),
                                reached.openBefore(),
                                reached.openAfter())),
                        1,
                        List.of(WhatIfTrial.line(closure, scope.importId(), why, null, null)),
                        List.of()))
                .orElse(JobPortion.NOTHING_LEFT);
    }
}
