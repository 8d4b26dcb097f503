package org.yaomen.plan;

/** What is said of a deadline（时间节点记录）: done, not done after all, or never meant. */
public enum PlanAct {
    DONE,
    UNDONE,
    WITHDRAWN
}
