package org.yaomen.ledger;

/** What an entry records（业务类别）: 下达、到账、占用、释放、出指令、执行、支付、退回、下达下级、补助支出. */
public enum EntryKind {
    APPROPRIATE,
    RECEIVE,
    COMMIT,
    RELEASE,
    INSTRUCT,
    EXECUTE,
    PAY,
    RETURN,
    ALLOCATE,
    TRANSFER
}
