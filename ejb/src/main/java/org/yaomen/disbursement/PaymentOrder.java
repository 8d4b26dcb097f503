package org.yaomen.disbursement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;

/**
 * What a feature asks to be paid for one approved document（付款申请）. {@code payeeName} names the payee in the books; the
 * bank is given the account's own name.
 */
public record PaymentOrder(
        SubjectRef subject,
        RegionCode region,
        UUID appropriationId,
        @Nullable String townshipCode,
        String useCode,
        Money amount,
        String payeeName,
        BankDetails account,
        String remittance,
        boolean synthetic) {}
