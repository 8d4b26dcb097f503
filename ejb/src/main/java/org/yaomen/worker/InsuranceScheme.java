package org.yaomen.worker;

import org.yaomen.shared.Labelled;

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

    /** Whether it goes along when a worker changes the place of insurance. */
    public boolean moves() {
        return moves;
    }

    /** How a worker of a roster stands in it. */
    public InsuranceState of(WorkerView worker) {
        return switch (this) {
            case PENSION -> worker.pension();
            case MEDICAL -> worker.medical();
            case UNEMPLOYMENT -> worker.unemployment();
            case WORK_INJURY -> worker.workInjury();
            case MATERNITY -> worker.maternity();
        };
    }
}
