/**
 * The sample programme's whole walk（样例全程）: every step from the rule set to the bank's answer and the reports, taken
 * through the public REST API as the officials whose step it is.
 *
 * <p>Invariants: nothing here touches the database or a class of the application; a step does one thing as one kind of
 * official, so that a story can stop after it or take another path. May call nothing but the JDK and Jackson.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.stack.walk;
