/**
 * Programmes and their dated rules（政策项目）: who earns how much, by which document, checked against the document's own
 * worked examples; trial calculations; the working calendar and the business clock.
 *
 * <p>Invariants: a rule set is activated only when every worked example comes out to the fen; an active rule set never
 * changes, a new version supersedes it; an amount is computed by the pure {@code RuleEngine} from terms and facts alone.
 * Calls only {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.programme;
