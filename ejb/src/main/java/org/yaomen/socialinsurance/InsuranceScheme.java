package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;
import org.yaomen.worker.InsuranceState;
import org.yaomen.worker.WorkerView;

/** The five insurances（险种）; work injury and maternity do not move with a worker. */
public enum InsuranceScheme implements Labelled {
    PENSION("养老保险", true),
    MEDICAL("医疗保险", true),
    UNEMPLOYMENT("失业保险", true),
    WORK_INJURY("工伤保险", false),
    MATERNITY("生育保险", false);

    private final String label;
    private final boolean moves;

    InsuranceScheme(String label, boolean moves) {
        this.label = label;
        this.moves = moves;
    }

    @Override
    public String label() {
        return label;
    }

    boolean moves() {
        return moves;
    }

    InsuranceState of(WorkerView worker) {
        return switch (this) {
            case PENSION -> worker.pension();
            case MEDICAL -> worker.medical();
            case UNEMPLOYMENT -> worker.unemployment();
            case WORK_INJURY -> worker.workInjury();
            case MATERNITY -> worker.maternity();
        };
    }
}
