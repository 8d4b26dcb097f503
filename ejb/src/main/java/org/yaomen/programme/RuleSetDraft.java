package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/**
 * What a draft of a rule set is entered with（规则集草案）: the day it applies from, its terms, and for which part of the
 * programme's region. Without a region it is for the drafter's own, or the programme's where that is the smaller one.
 */
public record RuleSetDraft(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Valid RuleSetTerms terms,
        @Nullable RegionCode regionCode) {}
