package org.yaomen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One award in the register（登记册行）; an amount with a third decimal is refused with an ArithmeticException.
 *
 * @param number sequence number, from 1
 * @param creditCode unified social credit code（统一社会信用代码）, or the masked code of a person
 * @param quantity what is paid for, for example 24 doors（门）; blank where the rule pays by no quantity
 * @param unit unit of the quantity, for example 门; empty where there is no quantity
 * @param rate yuan per unit; blank where the rule has none
 * @param amount awarded yuan; 0.00 for a refused award
 * @param state the award's state in the office's words, for example 已支付
 * @param bankReference the bank's reference of the payment, when paid
 * @param synthetic whether any figure of the row is synthetic（模拟数据）
 */
public record AwardRegisterRow(
        int number,
        String enterprise,
        String creditCode,
        String township,
        String rule,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable LocalDate closedOn,
        @Nullable BigDecimal rate,
        BigDecimal amount,
        String state,
        @Nullable String bankReference,
        @Nullable LocalDate paidOn,
        boolean synthetic) {

    public AwardRegisterRow {
        amount = Yuan.required(amount);
    }
}
