/**
 * What is to be closed in a year, by county and industry, how far it is, and the days of the work plan（年度任务与工作日历）.
 *
 * <p>Invariants: a target and what was said of a deadline are added, never changed; progress is read from the accepted
 * closures and stored nowhere; capacities of different units are never added; a lower region does not change what an upper
 * one has set. Calls {@code shared}, {@code audit}, {@code attachment} and {@code enterprise}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.plan;
