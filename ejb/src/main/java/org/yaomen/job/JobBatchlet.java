package org.yaomen.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The one step of every batch job（批处理步骤）; a stop comes through the job's row, between two portions. */
@Named
@Dependent
@SuppressWarnings("NullAway.Init") // the container sets the property
class JobBatchlet implements Batchlet {

    @Inject
    @BatchProperty
    private String job;

    @Inject
    private JobRunner runner;

    @Override
    public String process() {
        UUID id = UUID.fromString(job);
        try {
            runner.run(id);
        } finally {
            runner.release(id);
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        // the server ends: the portion under way is not committed, the job goes on after the start
    }
}
