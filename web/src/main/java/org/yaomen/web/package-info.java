/**
 * The one door（接口层）: REST resources, sign-in, error mapping, the public pages.
 *
 * <p>Invariants: no business rule lives here; no persistence type is known here; every refusal is a problem document;
 * every POST that creates a record or moves money goes through {@link org.yaomen.web.Once}. Calls the facades of
 * {@code ejb} and the renderer of {@code reports}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.web;
