package org.yaomen.shared;

/** One reason why a rule refuses, with its source（理由）. {@code code} is stable, {@code text} is for people. */
public record Reason(String code, String text) {}
