package org.yaomen.allocation;

/** How the money was divided（分配方式）: by weighted factors（因素法）, or by plain amounts a region（切块下达）. */
public enum AllocationMethod {
    FACTORS,
    DIRECT
}
