package org.yaomen.severance;

import java.util.List;
import org.yaomen.shared.Money;

/** What one payment command did（出指令结果）: instructed, held back with the reasons (the first 200), and still to come. */
public record SeverancePayment(
        SeveranceSheetView sheet,
        int instructed,
        Money amount,
        int held,
        int left,
        List<SeveranceOpinion.OpinionFinding> findings) {}
