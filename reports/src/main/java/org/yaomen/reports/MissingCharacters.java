package org.yaomen.reports;

/**
 * A text that does not print as written, because the embedded font lacks some of its characters（缺字提示）.
 *
 * @param text the whole text, for example an enterprise's name
 * @param characters those of its characters that print blank
 */
public record MissingCharacters(String text, String characters) {}
