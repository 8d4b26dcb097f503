/**
 * Publicity notices, objections and the working-day clock（公示）.
 *
 * <p>Invariants: a notice and its lines are frozen under one hash the moment they are published; it stays open for whole
 * working days of the official calendar; an objection is never changed, only decided, and holds its own line only; who
 * published a notice does not decide on objections to it; nothing here needs a login to be read. Knows documents only as
 * {@code SubjectRef}; tells those above by {@link org.yaomen.publicity.ObjectionFiled},
 * {@link org.yaomen.publicity.ObjectionDecided} and {@link org.yaomen.publicity.NoticeClosed} in the same transaction.
 * Calls {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.publicity;
