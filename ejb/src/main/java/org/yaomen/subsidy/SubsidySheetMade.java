package org.yaomen.subsidy;

import java.util.List;

/** A sheet, and the claims that are not on it with the reasons, the first 200（核定结果）. */
public record SubsidySheetMade(SubsidySheetView sheet, int heldCount, List<SubsidyHeld> held) {}
