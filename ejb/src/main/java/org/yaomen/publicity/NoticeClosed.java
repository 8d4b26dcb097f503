package org.yaomen.publicity;

import java.util.List;
import java.util.UUID;
import org.yaomen.shared.SubjectRef;

/**
 * A notice ran its working days（公示期满）; told in the same transaction. {@code held} are the documents with an
 * objection that is not decided yet, {@code undisputed} all others.
 */
public record NoticeClosed(UUID noticeId, List<SubjectRef> undisputed, List<SubjectRef> held) {}
