package org.yaomen.desk;

/** The kinds of document that desks show（单据类别）. */
public enum DocumentType {
    AWARD,
    CLOSURE,
    ENTERPRISE,
    FACILITY,
    NOTICE,
    OBJECTION,
    APPROPRIATION,
    ALLOCATION,
    ALLOCATION_LINE,
    PAYMENT_INSTRUCTION,
    PAYMENT_BATCH,
    PROGRAMME,
    RULE_SET,
    PLAN_DEADLINE,
    WORKER,
    IMPORT,
    RESETTLEMENT_PLAN,
    SEVERANCE_SHEET,
    SUBSIDY_CLAIM,
    SUBSIDY_SHEET,
    TIP_OFF,
    INSURANCE_TRANSFER,
    CLOCK_DIGEST
}
