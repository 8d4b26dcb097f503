package org.yaomen.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Says who is calling（当前用户查询）. Name and roles are the container's own answer, not the token's copy: what it says
 * here is what every {@code @RolesAllowed} decides by.
 */
@Stateless
public class Callers {

    @Resource
    private SessionContext session;

    @Inject
    private CurrentUser user;

    @RolesAllowed({
        Roles.INDUSTRY_CLERK,
        Roles.INDUSTRY_REVIEWER,
        Roles.FINANCE_CLERK,
        Roles.FINANCE_REVIEWER,
        Roles.FINANCE_APPROVER,
        Roles.CASHIER,
        Roles.HR_CLERK,
        Roles.HR_REVIEWER,
        Roles.AUDITOR,
        Roles.POLICY_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public CallerView me() {
        return new CallerView(
                session.getCallerPrincipal().getName(),
                user.displayName(),
                Roles.ALL.stream().filter(session::isCallerInRole).toList(),
                user.region().code());
    }
}
