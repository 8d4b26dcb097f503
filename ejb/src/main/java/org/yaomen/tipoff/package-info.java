/**
 * Reports of what runs against the rules, and who made them（举报）.
 *
 * <p>Invariants: whoever reported is a code in every document; name, ID number and account are kept encrypted, no digit in
 * the clear, and shown to nobody but a cashier who gives a reason, which is recorded; a report is verified by another person
 * than the one who received it. Calls {@code enterprise}, {@code approval}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.tipoff;
