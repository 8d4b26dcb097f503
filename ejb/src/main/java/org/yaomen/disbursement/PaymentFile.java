package org.yaomen.disbursement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.Money;

/**
 * What one file asks the bank to pay（支付文件内容）: one debtor account, one day, many payees.
 *
 * <p>Everything that the ISO 20022 schema would refuse is refused here with the field's name. Nothing is cut to fit: a
 * shortened name is another payee.
 */
record PaymentFile(
        String messageId, OffsetDateTime createdAt, LocalDate executionDate, Party debtor, List<Payment> payments) {

    /** CtrlSum has 18 digits, two of them decimals. */
    private static final Money LARGEST_SUM = new Money(new BigDecimal("9999999999999999.99"));

    PaymentFile {
        BankText.requireId("报文标识号（MsgId）", messageId);
        payments = List.copyOf(payments);
        if (payments.isEmpty()) {
            throw new IllegalArgumentException("支付文件至少要有一笔支付");
        }
        Set<String> seen = new HashSet<>();
        for (Payment payment : payments) {
            if (!seen.add(payment.endToEndId())) {
                throw new IllegalArgumentException("端到端标识号 " + payment.endToEndId() + " 在同一文件中重复");
            }
        }
        if (sum(payments).compareTo(LARGEST_SUM) > 0) {
            throw new IllegalArgumentException("合计金额超出报文可容纳的 18 位数字");
        }
    }

    /** A name with its account and its bank（户名、账号与开户行）. */
    record Party(String name, BankAccount account, BankCode bank) {
        Party {
            BankText.require("户名（Nm）", name, 140);
        }
    }

    /** One credit transfer（一笔支付）. */
    record Payment(String instructionId, String endToEndId, Money amount, Party creditor, String remittance) {
        Payment {
            BankText.requireId("指令标识号（InstrId）", instructionId);
            BankText.requireId("端到端标识号（EndToEndId）", endToEndId);
            BankText.require("附言（Ustrd）", remittance, 140);
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("支付金额（InstdAmt）须大于零：" + endToEndId);
            }
        }
    }

    int count() {
        return payments.size();
    }

    Money sum() {
        return sum(payments);
    }

    private static Money sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }
}
