package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.Rows;

/** All queries of rows that rules are only tried on（测算名单查询）. */
@Dependent
class TrialStore {

    /** A row to try rules on（测算行）; {@code sealed} in Base64. */
    record Tried(UUID party, int rowNo, String sealed) {}

    private final Rows rows;

    @Inject
    TrialStore(Rows rows) {
        this.rows = rows;
    }

    /** Sound rows of a list after this party's row, those of a party one after the other. */
    List<Tried> next(UUID list, UUID party, int row, int most) {
        return rows.list(
                Tried.class,
                "select party, row_no, encode(sealed, 'base64') as sealed from import_row where import_id = :id"
                        + " and state = 'READY' and party is not null and (party, row_no) > (:party, :row)"
                        + " order by party, row_no limit :most",
                Map.of("id", list, "party", party, "row", row, "most", most));
    }
}
