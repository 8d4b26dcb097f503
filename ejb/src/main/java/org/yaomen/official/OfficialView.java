package org.yaomen.official;

import java.util.List;
import org.yaomen.shared.RegionCode;

/** An official as the realm knows them（人员视图）: realm roles of ours only, the region of the next token. */
public record OfficialView(String name, String displayName, List<String> roles, RegionCode region, boolean enabled) {

    /** Whether this official could take a step of the role in a document of the region. */
    boolean mayAct(String role, RegionCode documentRegion) {
        return enabled && roles.contains(role) && region.covers(documentRegion);
    }

    OfficialView movedTo(RegionCode other) {
        return new OfficialView(name, displayName, roles, other, enabled);
    }
}
