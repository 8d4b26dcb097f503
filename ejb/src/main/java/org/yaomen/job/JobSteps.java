package org.yaomen.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** The transactions of a job（作业各步）: each portion commits together with its progress, or not at all. */
@Dependent
@RegionScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobSteps {

    /** For whom a job runs, and how much of it at a time（运行方式）. */
    record Manner(String startedBy, RegionCode region, int portionSize) {}

    private final JobStore store;
    private final BusinessClock clock;
    private final Instance<JobWork> works;

    @Inject
    JobSteps(JobStore store, BusinessClock clock, Instance<JobWork> works) {
        this.store = store;
        this.clock = clock;
        this.works = works;
    }

    List<UUID> open() {
        return store.open().stream().map(JobStore.Id::id).toList();
    }

    /** Nothing when the job is not to be run (any more). */
    Optional<Manner> begin(UUID id) {
        return store.take(id, clock.now())
                .map(job -> new Manner(
                        job.startedBy(), job.regionCode(), work(job.kind()).portionSize()));
    }

    /** False when nothing is left to do here. */
    boolean portion(UUID id, int size) {
        return store.take(id, clock.now())
                .map(job -> book(job, work(job.kind()).portion(job.task(), size)))
                .orElse(false);
    }

    boolean pass(UUID id, String why) {
        return store.take(id, clock.now())
                .map(job -> book(job, work(job.kind()).pass(job.task(), why)))
                .orElse(false);
    }

    void fail(UUID id, String trouble) {
        if (store.take(id, clock.now()).isPresent()) {
            store.fail(id, trouble, clock.now());
        }
    }

    private boolean book(JobStore.Open job, JobPortion portion) {
        if (!portion.lines().isEmpty()) {
            store.addLines(job.id(), job.regionCode(), portion.lines());
        }
        if (!portion.figures().isEmpty()) {
            store.addFigures(job.id(), job.regionCode(), portion.figures());
        }
        store.progress(job.id(), portion, clock.now());
        return portion.cursor() != null;
    }

    private JobWork work(JobKind kind) {
        return works.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does " + kind));
    }
}
