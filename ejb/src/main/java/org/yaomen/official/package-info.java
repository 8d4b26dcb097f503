/**
 * Officials, their region scopes, and who can still act on a document（人员）.
 *
 * <p>Invariants: Keycloak is the source of truth of people, roles and regions, nothing of it is stored here; nobody
 * changes their own scope; no change leaves an open document without distinct persons for its remaining steps. What a
 * document still needs is read from the views of {@code V0060}. Calls {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.official;
