/**
 * Benchmarks（性能测试）: each does a piece of the main job through the public API and prints its ratio to a plain program
 * that does the same work in the same run on the same servers.
 *
 * <p>Invariants: a timing is reported and never decides the exit code; what was worked on is checked to be all there. The
 * plain program and the machine's facts come from the database, all other knowledge from the API. May call {@code walk},
 * JDBC and the JDK.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.stack.bench;
