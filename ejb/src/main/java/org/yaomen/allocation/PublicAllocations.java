package org.yaomen.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;

/**
 * What anybody may read without a login（资金分配结果公开，财建〔2016〕321号）. It carries no scope: the database's public views
 * show issued allocations and nothing else.
 */
@Stateless
public class PublicAllocations {

    @Inject
    private AllocationStore store;

    @PermitAll
    public Page<PublicAllocation.PublicHead> list(PageRequest page) {
        return store.publicList(page);
    }

    @PermitAll
    public PublicAllocation get(UUID id) {
        return store.publicOne(id);
    }
}
