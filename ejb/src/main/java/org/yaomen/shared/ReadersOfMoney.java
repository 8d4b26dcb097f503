package org.yaomen.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what shows money, and is therefore closed to those who only keep the officials（资金信息查阅）: beside {@code
 * @PermitAll}, {@link Roles#READERS_OF_MONEY} says who remains.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadersOfMoney {}
