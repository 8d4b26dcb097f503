package org.yaomen.publicity;

import org.yaomen.shared.Money;

/** A line of a notice as anybody sees it（对社会公开的公示明细）. */
public record PublicLineView(int lineNo, String payeeName, String text, Money amount, boolean synthetic) {}
