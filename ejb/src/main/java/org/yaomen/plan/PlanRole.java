package org.yaomen.plan;

import org.yaomen.shared.Labelled;
import org.yaomen.shared.Roles;

/** Whose desk a deadline of the work plan waits on（责任岗位）. */
public enum PlanRole implements Labelled {
    INDUSTRY_CLERK(Roles.INDUSTRY_CLERK, "工信经办"),
    INDUSTRY_REVIEWER(Roles.INDUSTRY_REVIEWER, "工信审核"),
    FINANCE_CLERK(Roles.FINANCE_CLERK, "财政经办"),
    FINANCE_REVIEWER(Roles.FINANCE_REVIEWER, "财政审核"),
    HR_CLERK(Roles.HR_CLERK, "人社经办"),
    HR_REVIEWER(Roles.HR_REVIEWER, "人社审核");

    private final String role;
    private final String label;

    PlanRole(String role, String label) {
        this.role = role;
        this.label = label;
    }

    /** As the realm knows it. */
    String role() {
        return role;
    }

    @Override
    public String label() {
        return label;
    }
}
