package org.yaomen.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yaomen.intake.ImportCourse.Step;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.job.JobWork;

/** Enters the ready rows of a long list（名单导入作业）. */
@ApplicationScoped
class ImportApplyJob implements JobWork {

    @Inject
    private ImportPortions portions;

    @Override
    public JobKind kind() {
        return JobKind.IMPORT_APPLY;
    }

    @Override
    public int portionSize() {
        return ImportCourse.PORTION;
    }

    @Override
    public JobPortion portion(JobTask task, int size) {
        return portions.portion(Step.APPLY, task, size);
    }

    @Override
    public JobPortion pass(JobTask task, String why) {
        return portions.pass(Step.APPLY, task, why);
    }
}
