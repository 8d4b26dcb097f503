package org.yaomen.severance;

/** A sheet and how far its payment is（核定表详情）. */
public record SeveranceSheetDetail(SeveranceSheetView sheet, SeverancePaid payment) {}
