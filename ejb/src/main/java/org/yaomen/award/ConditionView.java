package org.yaomen.award;

import java.time.Instant;
import java.time.LocalDate;

/** A confirmed condition of an instalment（拨付条件确认）: its canonical text, who confirmed it and when. */
public record ConditionView(LocalDate metOn, String document, String sha256, String confirmedBy, Instant recordedAt) {}
