package org.yaomen.shared;

import java.util.List;

/** The realm roles that Yaomen knows（角色）; a role of any other name gives nothing. */
public final class Roles {

    public static final String INDUSTRY_CLERK = "industry-clerk";
    public static final String INDUSTRY_REVIEWER = "industry-reviewer";
    public static final String FINANCE_CLERK = "finance-clerk";
    public static final String FINANCE_REVIEWER = "finance-reviewer";
    public static final String FINANCE_APPROVER = "finance-approver";
    public static final String CASHIER = "cashier";
    public static final String HR_CLERK = "hr-clerk";
    public static final String HR_REVIEWER = "hr-reviewer";
    public static final String AUDITOR = "auditor";
    public static final String POLICY_ADMIN = "policy-admin";
    public static final String SECURITY_ADMIN = "security-admin";

    public static final List<String> ALL = List.of(
            INDUSTRY_CLERK,
            INDUSTRY_REVIEWER,
            FINANCE_CLERK,
            FINANCE_REVIEWER,
            FINANCE_APPROVER,
            CASHIER,
            HR_CLERK,
            HR_REVIEWER,
            AUDITOR,
            POLICY_ADMIN,
            SECURITY_ADMIN);

    /** All but those who only keep the officials and their regions. */
    public static final List<String> READERS_OF_MONEY =
            ALL.stream().filter(role -> !role.equals(SECURITY_ADMIN)).toList();

    private Roles() {}
}
