package org.yaomen.publicity;

import org.yaomen.shared.Money;
import org.yaomen.shared.SubjectRef;

/**
 * One line to be published（公示明细草稿）: a frozen document, and what the public may know of it. {@code payeeName} and
 * {@code text} are shown as they are, so whoever drafts them leaves personal numbers out.
 */
public record NoticeLineDraft(SubjectRef subject, String payeeName, String text, Money amount, boolean synthetic) {}
