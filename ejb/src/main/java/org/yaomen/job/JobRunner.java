package org.yaomen.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.DatabaseRefusal;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * Runs a job portion by portion（作业运行）. A portion that a rule or the database refuses is tried again in halves, until
 * the one item that is the cause stands alone; it becomes a line with its reason. While the database is away the job
 * stays as it is and is taken up again.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();

    @Inject
    private JobSteps steps;

    @Inject
    private CurrentUser user;

    /** Everything that waits, in whichever region. */
    @ActivateRequestContext
    List<UUID> open() {
        user.signInAsSystem();
        return steps.open();
    }

    /** False when it is being run in this server already. */
    boolean claim(UUID id) {
        return claimed.add(id);
    }

    void release(UUID id) {
        claimed.remove(id);
    }

    /** Does what is left of the job, until it is done, stopped, or the database is gone. */
    @ActivateRequestContext
    void run(UUID id) {
        user.signInAsSystem();
        JobSteps.Manner manner = steps.begin(id).orElse(null);
        if (manner != null) {
            user.signIn(
                    manner.startedBy(),
                    manner.startedBy(),
                    Set.of(),
                    manner.region().code());
            portions(id, manner.portionSize());
        }
    }

    private void portions(UUID id, int whole) {
        int size = whole;
        boolean more = true;
        while (more) {
            try {
                more = steps.portion(id, size);
                size = Math.min(whole, size * 2);
            } catch (RuntimeException refused) {
                if (size > 1 && !isAway(refused)) {
                    size = (size + 1) / 2;
                } else {
                    more = pass(id, refused);
                }
            }
        }
    }

    /** Whether to go on after the item that was refused by itself. */
    private boolean pass(UUID id, RuntimeException refused) {
        Problem problem = problem(refused);
        if (problem == null) {
            LOG.log(Level.ERROR, "job " + id + " broke off", refused);
            steps.fail(id, "系统故障，请将作业编号告知系统管理员后再试");
            return false;
        }
        if (isAway(refused)) {
            LOG.log(Level.WARNING, "job {0} waits for the database: {1}", id, problem.detail());
            return false;
        }
        try {
            return steps.pass(id, problem.detail());
        } catch (RuntimeException nothingToPassOver) {
            if (!isAway(nothingToPassOver)) {
                steps.fail(id, problem.detail());
            }
            return false;
        }
    }

    private static boolean isAway(Throwable thrown) {
        Problem problem = problem(thrown);
        return problem != null && problem.type() == ProblemType.BUSY;
    }

    private static @Nullable Problem problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return DatabaseRefusal.problem(thrown).orElse(null);
    }
}
