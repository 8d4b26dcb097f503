package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Registers enterprises by the list, in the same way as one by one, for the import, which asks who may（成批登记企业）. */
@Stateless
@RegionScoped
public class ListedEnterprises {

    @Inject
    private EnterpriseEntry entry;

    /** What stands against each of these entries of one region, in their order; nothing is entered. */
    @PermitAll
    public List<Finding> check(RegionCode region, List<EnterpriseTerms> entries) {
        return entry.check(region, entries);
    }

    @PermitAll
    public UUID register(EnterpriseTerms terms) {
        return entry.registerListed(terms);
    }
}
