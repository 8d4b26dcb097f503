package org.yaomen.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.enterprise.ClosureDossier.EvidenceRef;

/**
 * The frozen text of a confirmation that an instalment's condition is met（条件确认全文）: the condition as the rule words it,
 * what was found, and the evidence by its hashes. Its own hash stands in the entry that commits the money.
 */
public record ConditionDocument(
        String format, UUID awardId, String condition, String statement, LocalDate metOn, List<EvidenceRef> evidence) {

    static final String FORMAT = "yaomen-condition-1";
}
