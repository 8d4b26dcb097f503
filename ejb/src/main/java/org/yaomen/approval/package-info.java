/**
 * Approval routes, steps and four eyes（审批）.
 *
 * <p>Invariants: what is approved is the hash the approver saw; one person takes one part in one document, in code and
 * by the database's primary key; there is no setting that turns this off; steps are append-only. Knows documents only as
 * {@code SubjectRef}; tells those above by {@link org.yaomen.approval.ApprovalMoved}. Calls {@code audit} and
 * {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.approval;
