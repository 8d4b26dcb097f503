package org.yaomen.worker;

import java.util.UUID;
import org.yaomen.shared.RegionCode;

/** Which list workers come from（花名册来源）: its import, its region and programme, and in words. */
public record RosterSource(UUID importId, RegionCode region, UUID programmeId, String inWords) {}
