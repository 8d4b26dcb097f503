package org.yaomen.socialinsurance;

import org.yaomen.shared.Money;

/** What one year brings（年度转移金额）: the sum of its lines. */
public record TransferYear(int year, Money monthlyWage, int months, Money pooled, Money personal, Money amount) {}
