package org.yaomen.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Collections;

/** Refuses an official none of whose roles reads money（资金信息拦截器）; the system and the public bear no roles. */
@Interceptor
@ReadersOfMoney
@Priority(Interceptor.Priority.APPLICATION - 1)
class MoneyReading {

    @Inject
    private CurrentUser user;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (!user.roles().isEmpty() && Collections.disjoint(user.roles(), Roles.READERS_OF_MONEY)) {
            throw new Problem(ProblemType.FORBIDDEN, "安全管理员不查阅资金信息");
        }
        return call.proceed();
    }
}
