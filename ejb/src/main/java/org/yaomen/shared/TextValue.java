package org.yaomen.shared;

/**
 * A value that is written as one text in JSON, SQL and CSV（文本值）. Each implementation also has a static
 * {@code of(String)} that reads {@link #text()} back and throws {@link IllegalArgumentException} with a message in the
 * user's language.
 */
public interface TextValue {
    String text();
}
