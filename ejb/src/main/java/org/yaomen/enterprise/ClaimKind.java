package org.yaomen.enterprise;

/**
 * In what two claims are alike（相同之处）; EQUIPMENT is also the same facility under another programme. PERSON and ACCOUNT
 * are of two workers on rosters.
 */
public enum ClaimKind {
    CREDIT_CODE,
    EQUIPMENT,
    ADDRESS,
    LEGAL_PERSON,
    PERSON,
    ACCOUNT
}
