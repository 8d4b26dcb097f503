package org.yaomen.job;

import org.yaomen.shared.Labelled;

/** How far a job is（作业状态）. */
public enum JobState implements Labelled {
    WAITING("待办理"),
    RUNNING("办理中"),
    DONE("已办结"),
    STOPPED("已停止"),
    FAILED("因故障中止");

    private final String label;

    JobState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
