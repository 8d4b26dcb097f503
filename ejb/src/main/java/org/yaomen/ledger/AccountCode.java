package org.yaomen.ledger;

/** The accounts this system posts to（会计科目）; names and sides stand in table {@code account}. */
public enum AccountCode {
    AUTHORITY("B-AUTHORITY", Book.BUDGET),
    AVAILABLE("B-AVAILABLE", Book.BUDGET),
    COMMITTED("B-COMMITTED", Book.BUDGET),
    INSTRUCTED("B-INSTRUCTED", Book.BUDGET),
    EXECUTED("B-EXECUTED", Book.BUDGET),
    ALLOCATED("B-ALLOCATED", Book.BUDGET),
    TREASURY_DEPOSIT("1001", Book.CASH),
    SUBSIDY_INCOME("4011", Book.CASH),
    BUDGET_EXPENDITURE("5001", Book.CASH),
    SUBSIDY_EXPENDITURE("5011", Book.CASH);

    private final String code;
    private final Book book;

    AccountCode(String code, Book book) {
        this.code = code;
        this.book = book;
    }

    String code() {
        return code;
    }

    Book book() {
        return book;
    }
}
