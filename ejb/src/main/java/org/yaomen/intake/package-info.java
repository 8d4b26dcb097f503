/**
 * Lists from outside: read, checked row by row, corrected, and entered into the register（名单导入）.
 *
 * <p>Invariants: what lists there are is a closed catalogue ({@link org.yaomen.intake.ListKind}); nothing is guessed: a
 * number has a unit, broken text is set apart, a formula is not evaluated; a row is judged by the very checks of the
 * single entry, and enters the register once; cells are sealed, personal data is shown masked. Calls {@code enterprise}, {@code worker},
 * {@code placement}, {@code programme}, {@code job}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.intake;
