/**
 * Evidence files by the hash of their content（附件）.
 *
 * <p>Invariants: a file is kept once per region under its SHA-256 and never changes; its type is what its first bytes
 * say, not what its name says; it is only ever handed out as a download. Calls only {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.attachment;
