package org.yaomen.enterprise;

import java.util.List;

/** Both closures, or both workers, behind a reference（核查编号所指申报）, for an auditor of both. */
public record ClaimReferenceView(String reference, ClaimKind kind, List<ClaimSide> claims) {}
