package org.yaomen.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.RuleSetTerms;
import org.yaomen.shared.RegionCode;

/**
 * Which terms are tried on which closures, stored or of an uploaded list（测算范围）. The terms stand in it: a draft that is changed meanwhile does
 * not change what is being tried.
 */
record WhatIfScope(
        UUID programmeId,
        RegionCode regionCode,
        @Nullable String townshipCode,
        @Nullable UUID importId,
        RuleSetTerms terms) {}
