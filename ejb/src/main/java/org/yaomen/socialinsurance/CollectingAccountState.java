package org.yaomen.socialinsurance;

/** Whether an account is the one that is paid to（征缴账户状态）. */
public enum CollectingAccountState {
    /** 待确认. */
    ENTERED,
    /** 现行. */
    IN_FORCE,
    /** 已更替. */
    REPLACED
}
