package org.yaomen.shared;

/** The kinds of document that are approved, made public, paid or audited（单据类型）. */
public enum SubjectType {
    AWARD,
    APPROPRIATION,
    ALLOCATION,
    PAYMENT_BATCH,
    PAYMENT_INSTRUCTION,
    CLOSURE,
    TIP_OFF,
    RESETTLEMENT_PLAN,
    SEVERANCE_SHEET,
    SEVERANCE_LINE,
    SUBSIDY_CLAIM,
    SUBSIDY_SHEET
}
