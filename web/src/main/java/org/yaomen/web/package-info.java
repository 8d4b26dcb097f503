/**
 * The door（入口层）: REST resources, the way in (login session or bearer token), error pages, screens.
 *
 * <p>Invariants: no business rule, no SQL, no token towards the browser; a refusal below {@code /api} is a problem
 * document. Calls the facades of the features.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.web;
