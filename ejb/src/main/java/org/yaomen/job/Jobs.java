package org.yaomen.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Keeps jobs and says how far they are（批量作业）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Jobs {

    /** Which jobs are wanted; every part may be left out（作业查询条件）. */
    public record Query(@Nullable JobKind kind, @Nullable JobState state, boolean mine) {}

    private static final String SUBJECT = "JOB";

    @Inject
    private JobStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Called by the facade that checked who may start it; the job begins within a second after the commit. */
    @PermitAll
    public JobDetail start(NewJob job) {
        user.mustCover(job.region(), "作业");
        UUID id = UUID.randomUUID();
        store.add(id, job, user.name(), clock.now());
        JobDetail detail = get(id);
        audit.record(job.region(), Change.of("job.start", SUBJECT, id).to(store.view(id)));
        return detail;
    }

    @PermitAll
    public JobDetail get(UUID id) {
        return JobDetail.of(store.view(id), store.figures(id));
    }

    @PermitAll
    public Page<JobView> list(Query query, PageRequest page) {
        return store.list(query, query.mine() ? user.name() : null, page);
    }

    /** {@code failed}: only what came to nothing, or only the rest; null for both. */
    @PermitAll
    public Page<JobLineView> lines(UUID id, @Nullable Boolean failed, PageRequest page) {
        return store.lines(store.view(id).id(), failed, page);
    }

    /** After the portion that is under way; what is done stays done. */
    @PermitAll
    public JobDetail stop(UUID id) {
        return move(id, JobState.STOPPED, "job.stop");
    }

    /** Goes on after the last whole portion. */
    @PermitAll
    public JobDetail resume(UUID id) {
        return move(id, JobState.WAITING, "job.resume");
    }

    private JobDetail move(UUID id, JobState to, String action) {
        JobView before = store.lock(id);
        if (!before.startedBy().equals(user.name())) {
            throw new Problem(ProblemType.FORBIDDEN, "此作业由 " + before.startedBy() + " 发起，须由其本人停止或继续");
        }
        boolean open = before.state() == JobState.WAITING || before.state() == JobState.RUNNING;
        if (open != (to == JobState.STOPPED) || before.state() == JobState.DONE) {
            throw Problem.wrongState("作业“" + before.title() + "”"
                    + before.state().label() + "，不能" + (to == JobState.STOPPED ? "停止" : "继续"));
        }
        store.move(id, to, clock.now());
        audit.record(
                RegionCode.of(before.regionCode()),
                Change.of(action, SUBJECT, id).from(before).to(store.view(id)));
        return get(id);
    }
}
