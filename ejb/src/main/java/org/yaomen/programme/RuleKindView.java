package org.yaomen.programme;

import java.util.List;

/** A kind of the catalogue（计算方式目录）: what it is called, what it does, the terms it takes and the units it counts in. */
public record RuleKindView(
        RuleKind kind, String label, String explanation, List<RuleField> fields, List<UnitView> units) {

    /** A unit and the fact that is counted in it（计量单位）, e.g. 门 and 窑门数. */
    public record UnitView(String unit, String fact) {}
}
