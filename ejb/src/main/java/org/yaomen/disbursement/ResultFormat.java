package org.yaomen.disbursement;

/** The kinds of bank result file（回盘文件格式）. */
public enum ResultFormat {
    PAIN_002,
    PAYROLL_CSV
}
