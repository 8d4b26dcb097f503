package org.yaomen.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;

/**
 * Tells the database, once per transaction, who is calling（区划范围拦截器）. The message is signed with a key that only
 * this process and the schema's owner know, so SQL that slipped in could not widen it.
 */
@Interceptor
@RegionScoped
@Priority(Interceptor.Priority.APPLICATION)
class RegionScope {

    private static final String MARK = RegionScope.class.getName();

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        String message = user.name() + "|" + user.region().code();
        Object entered = transaction.getResource(MARK);
        if (entered == null) {
            entityManager
                    .createNativeQuery("select set_config('yaomen.scope', :scope, true)", String.class)
                    .setParameter("scope", message + "|" + keys.scopeDigest(message))
                    .getSingleResult();
            transaction.putResource(MARK, message);
        } else if (!Objects.equals(entered, message)) {
            throw new IllegalStateException("a transaction has one caller");
        }
        return call.proceed();
    }
}
