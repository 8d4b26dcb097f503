package org.yaomen.ledger;

import java.util.UUID;
import org.yaomen.shared.Money;

/** The balance of an account for an appropriation, on the account's normal side（科目余额）. */
public record BalanceView(
        String regionCode,
        Book book,
        String accountCode,
        String accountName,
        UUID appropriationId,
        String documentNo,
        Money balance) {}
