/**
 * Enterprises, their facilities, and closures with their acceptance opinions（企业与设施）.
 *
 * <p>Invariants: credit codes and citizen IDs meet their standards; IDs and accounts are sealed, shown masked, and
 * revealed only with a recorded reason; an equipment number belongs to one facility of a region; a facility is closed
 * once in a programme; who accepts a closure is not who registered it; evidence and opinions are never changed; of a
 * claim like another county's nobody but an auditor of both learns whose it is. Calls {@code attachment}, {@code
 * programme}, {@code approval}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.enterprise;
