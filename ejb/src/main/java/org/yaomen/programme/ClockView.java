package org.yaomen.programme;

import java.time.Instant;
import java.time.LocalDate;

/** The business day and the real time（业务时钟视图）; {@code movable} in a single-machine installation only. */
public record ClockView(LocalDate today, Instant realNow, boolean movable) {}
