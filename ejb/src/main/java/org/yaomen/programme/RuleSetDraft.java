package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a draft of a rule set is entered with（规则集草案）: the day it applies from, and its terms. */
public record RuleSetDraft(
        @NotNull LocalDate effectiveFrom, @NotNull @Valid RuleSetTerms terms) {}
