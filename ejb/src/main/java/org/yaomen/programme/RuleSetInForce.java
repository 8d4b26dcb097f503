package org.yaomen.programme;

import java.util.UUID;
import org.yaomen.shared.RegionCode;

/** The rules that apply on a day（适用规则集）, named so that a calculation can be replayed. */
public record RuleSetInForce(
        UUID ruleSetId,
        UUID programmeId,
        String programmeCode,
        String programmeName,
        String programmeDocument,
        int versionNo,
        String sha256,
        RuleSetTerms terms,
        RegionCode regionCode) {}
