package org.yaomen.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What walking the hash chains found（链校验结果）. {@code intact} is true when no row was changed, removed, added or put in
 * another place; otherwise {@code firstBroken} names the first of them.
 */
public record ChainVerification(boolean intact, @Nullable BrokenLink firstBroken, List<ChainLength> chains) {

    /** How many links of a chain were walked（链长）. */
    public record ChainLength(String regionCode, String chain, long links) {}

    /** A row that is not what was recorded（断链处）. */
    public record BrokenLink(String chain, String regionCode, long seq, String subjectId, String finding) {}
}
