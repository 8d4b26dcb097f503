package org.yaomen.intake;

import java.util.List;

/** A column of a list, for those who fill it in（名单列说明）: units its head must name, words its cells may hold. */
public record ListColumnView(
        String label,
        ColumnType type,
        boolean required,
        List<String> units,
        List<String> synonyms,
        List<String> words) {}
