/**
 * Work that takes long（批量作业）: it runs in portions, shows how far it is, and survives the end of a server.
 *
 * <p>Invariants: a portion and its progress are one transaction, under a lock on the job's row, so that no portion is done
 * twice or left out, whichever server runs it and whenever it was killed; a job acts for the official who started it and
 * in that official's regions; what fails is a line with its reason, not the end of the job. A feature brings its work as a
 * {@link org.yaomen.job.JobWork}; who may start it is decided by that feature's facade. Calls {@code audit}, {@code
 * shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.job;
