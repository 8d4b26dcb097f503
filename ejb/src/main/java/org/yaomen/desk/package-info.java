/**
 * What officials need at their desks（办公台）: what waits for them, what is new, how to find a document, and what happened
 * to it.
 *
 * <p>Invariants: reads database views only and knows no feature; the one thing it stores is how far somebody has read the
 * news. A desk is only a hint: who may really do something is decided by the facade that does it. Calls {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.desk;
