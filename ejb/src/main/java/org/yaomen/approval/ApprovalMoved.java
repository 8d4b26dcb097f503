package org.yaomen.approval;

import java.util.UUID;
import org.yaomen.shared.SubjectRef;

/**
 * An approver signed or refused（审批进展）; told in the same transaction. {@code finished} is true at the last signature
 * and at any refusal.
 */
public record ApprovalMoved(SubjectRef subject, UUID caseId, int stepNo, boolean approved, boolean finished) {}
