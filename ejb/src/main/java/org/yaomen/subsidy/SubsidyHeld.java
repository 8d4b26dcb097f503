package org.yaomen.subsidy;

import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Reason;

/** A claim that was passed over, and everything that stands against it（未纳入的申报）. */
public record SubsidyHeld(UUID claimId, String workerName, List<Reason> reasons) {}
