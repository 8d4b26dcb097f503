package org.yaomen.job;

/**
 * How a kind of job is done（作业办法）, brought by the feature whose work it is as an application-scoped bean. A portion runs in a transaction of its own,
 * signed in as the official who started the job.
 */
public interface JobWork {

    JobKind kind();

    /** How many items one transaction takes when nothing goes wrong. */
    int portionSize();

    /** Does the next {@code size} items after the task's cursor, in a fixed order. */
    JobPortion portion(JobTask task, int size);

    /** Passes over the one item after the cursor, which could not be done for the reason given. */
    JobPortion pass(JobTask task, String why);
}
