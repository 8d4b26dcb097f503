package org.yaomen.publicity;

import org.yaomen.shared.Page;

/**
 * A notice with one page of its lines（公示全文）. {@code workingDaysLeft} counts the working days that remain after today;
 * {@code open} says whether an objection can be filed today.
 */
public record PublicNotice(PublicNoticeView notice, boolean open, int workingDaysLeft, Page<PublicLineView> lines) {}
