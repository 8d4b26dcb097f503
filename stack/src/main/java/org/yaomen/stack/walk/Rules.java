package org.yaomen.stack.walk;

import java.util.List;

/** The codes of the sample's two rules（样例规则代码）. */
public final class Rules {

    public static final String DOORS = "door-incentive";
    public static final String TOWNSHIP = "township-reward";
    public static final List<String> ALL = List.of(DOORS, TOWNSHIP);

    private Rules() {}
}
