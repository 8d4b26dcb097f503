package org.yaomen.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.shared.RegionCode;

/** What one level says for a region（各级规则）; in a list of them the first applies, the nearest. */
public record RuleSetLevel(
        RegionCode regionCode,
        String regionName,
        UUID ruleSetId,
        int versionNo,
        LocalDate effectiveFrom,
        String sha256) {

    static RuleSetLevel of(RulesOverTime.From level, String regionName) {
        RuleSetInForce rules = level.rules();
        return new RuleSetLevel(
                level.region(), regionName, rules.ruleSetId(), rules.versionNo(), level.day(), rules.sha256());
    }
}
