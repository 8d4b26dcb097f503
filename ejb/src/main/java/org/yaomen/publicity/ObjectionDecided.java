package org.yaomen.publicity;

import org.yaomen.shared.SubjectRef;

/**
 * An objection was upheld or dismissed（异议处理）; told in the same transaction. {@code otherOpenObjections}: the same
 * line is still held by another one.
 */
public record ObjectionDecided(SubjectRef subject, boolean upheld, boolean noticeClosed, boolean otherOpenObjections) {}
