package org.yaomen.socialinsurance;

import java.util.UUID;
import org.yaomen.shared.Money;

/** A year of a transfer's last calculation, as a row of a list（年度转移金额明细）. */
public record TransferYearView(
        UUID transferId,
        int year,
        Money monthlyWage,
        int months,
        Money pooled,
        Money personal,
        Money amount,
        int calculationNo) {}
