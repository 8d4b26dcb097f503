package org.yaomen.intake;

/** What the cells of a column hold（列类型）. */
public enum ColumnType {
    TEXT,
    /** Texts between 、 ； ; or commas. */
    LIST,
    /** A code or name of a township of the region. */
    TOWNSHIP,
    /** A code or name of a village of the row's township. */
    VILLAGE,
    CREDIT_CODE,
    CITIZEN_ID,
    ACCOUNT,
    BANK_CODE,
    PHONE,
    DATE,
    /** Beside a masked citizen ID the day would complete it. */
    BIRTH_DATE,
    /** A month of a year. */
    MONTH,
    YES_NO,
    CHOICE,
    /** A whole number. */
    COUNT,
    QUANTITY,
    MONEY;

    boolean isNumber() {
        return this == COUNT || this == QUANTITY || this == MONEY;
    }

    /** Made of digits and letters, where a spreadsheet that took it for a number has lost its end. */
    boolean isCode() {
        return this == CREDIT_CODE
                || this == CITIZEN_ID
                || this == ACCOUNT
                || this == BANK_CODE
                || this == PHONE
                || this == LIST;
    }

    /** Sealed, and shown masked. */
    boolean isPersonal() {
        return this == CITIZEN_ID || this == ACCOUNT || this == PHONE || this == BIRTH_DATE;
    }
}
