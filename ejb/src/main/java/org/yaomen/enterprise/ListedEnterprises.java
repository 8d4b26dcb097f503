package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Registers enterprises by the list, in the same way as one by one, for the import, which asks who may（成批登记企业）. */
@Stateless
@RegionScoped
public class ListedEnterprises {

    @Inject
    private EnterpriseEntry entry;

    @Inject
    private EnterpriseStore store;

    @Inject
    private CurrentUser user;

    /** What stands against each of these entries of one region, in their order; nothing is entered. */
    @PermitAll
    public List<Finding> check(RegionCode region, List<EnterpriseTerms> entries) {
        return entry.check(region, entries);
    }

    /** By credit code, those of the codes that the region has; for lists of what belongs to enterprises. */
    @PermitAll
    public Map<String, UUID> registered(RegionCode region, List<CreditCode> codes) {
        user.mustCover(region, "区划");
        return store.registered(region, codes);
    }

    /** Enters enterprises of a region that were just found to be in order; answers their ids in their order. */
    @PermitAll
    public List<UUID> register(RegionCode region, List<EnterpriseTerms> entries) {
        return entry.registerListed(region, entries);
    }
}
