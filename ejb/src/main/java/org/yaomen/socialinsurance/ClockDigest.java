package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.List;

/** What is late and what falls due in the next days, by desk（期限提要）; {@code items} are the first 200. */
public record ClockDigest(LocalDate day, LocalDate until, List<ClockDesk> desks, List<LegalClockView> items) {}
