package org.yaomen.stack.bench;

import java.util.Map;

/** Runs a section of the plain program with eight clients（直接 SQL 执行器）. */
interface PlainRunner {

    /** What it is, for the table. */
    String name();

    /**
     * Answers the seconds it took.
     *
     * @param groups for each client, numbered after {@code firstGroup}
     */
    double seconds(Phase phase, int groups, int firstGroup, Map<String, String> variables);
}
