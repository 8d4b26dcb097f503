/**
 * One machine's worth of servers（单机环境）: PostgreSQL, Keycloak and WildFly for {@code ./yaomen}, the system tests and
 * the benchmarks.
 *
 * <p>Invariants: everything listens on loopback; no server outlives its launcher; nothing of the application's classes
 * is known here, it is spoken to over HTTP as by any client.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.stack;
