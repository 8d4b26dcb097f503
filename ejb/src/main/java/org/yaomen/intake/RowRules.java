package org.yaomen.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Finding;
import org.yaomen.shared.RegionCode;

/** How the rows of one kind of list are judged and entered（名单规则）: by the commands of the single entry, never beside them. */
interface RowRules {

    /** Whose list it is and where it came from（导入范围）. */
    record Scope(UUID importId, RegionCode region, @Nullable UUID programmeId, String source) {}

    /** Which lists these are the rules of. */
    ListKind kind();

    /** What stands against each of these rows, in their order. */
    List<Finding> check(Scope scope, List<Values> rows);

    /** Enters rows that nothing stands against, all or none; answers what each became, in their order. */
    List<UUID> apply(Scope scope, List<Values> rows);
}
