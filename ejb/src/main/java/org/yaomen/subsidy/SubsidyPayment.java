package org.yaomen.subsidy;

import java.util.List;
import org.yaomen.shared.Money;

/** What one payment command did（出指令结果）: instructed, and held back with the reasons, the first 200. */
public record SubsidyPayment(
        SubsidySheetView sheet, int instructed, Money amount, int heldCount, List<SubsidyHeld> held) {}
