package org.yaomen.publicity;

/** How far an objection has come（异议状态）. */
public enum ObjectionState {
    OPEN,
    UPHELD,
    DISMISSED
}
