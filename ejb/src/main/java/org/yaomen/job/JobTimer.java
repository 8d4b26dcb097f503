package org.yaomen.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import org.yaomen.shared.DatabaseHealth;
import org.yaomen.shared.QuietTimer;

/**
 * Starts what waits, and what a killed server left（作业定时器）: it looks every second for jobs that nobody here is running.
 * The same after a start, after a kill, and after the database was away.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobTimer {

    private final QuietTimer timer = new QuietTimer("jobs will be started", 60);

    @Inject
    private JobRunner runner;

    @Inject
    private DatabaseHealth database;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        timer.tick(database::answers, this::startAll);
    }

    private void startAll() {
        for (UUID id : runner.open()) {
            if (runner.claim(id)) {
                start(id);
            }
        }
    }

    private void start(UUID id) {
        try {
            JobOperator operator = BatchRuntime.getJobOperator();
            Properties parameters = new Properties();
            parameters.setProperty("job", id.toString());
            operator.start("yaomen-job", parameters);
        } catch (RuntimeException notStarted) {
            runner.release(id);
            throw notStarted;
        }
    }
}
