package org.yaomen.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Labelled;

/**
 * A column of a list（名单列）.
 *
 * @param label how the template names it
 * @param pointer where its value stands in the terms of the single entry, which judge it
 * @param units what it counts, null for what is no number
 * @param words for a choice, what each word stands for
 */
record Column(
        String label,
        String pointer,
        ColumnType type,
        boolean required,
        Unit.@Nullable Kind units,
        Map<String, Enum<?>> words,
        List<String> synonyms) {

    private static final int USUAL_UNIT = 2;

    static Column required(String label, String pointer, ColumnType type, String... synonyms) {
        return new Column(label, pointer, type, true, null, Map.of(), List.of(synonyms));
    }

    static Column optional(String label, String pointer, ColumnType type, String... synonyms) {
        return new Column(label, pointer, type, false, null, Map.of(), List.of(synonyms));
    }

    Column counting(Unit.Kind kind) {
        return new Column(label, pointer, type, required, kind, words, synonyms);
    }

    /** Its words are the labels of these. */
    <E extends Enum<E> & Labelled> Column of(Class<E> choices) {
        Map<String, Enum<?>> labels = new LinkedHashMap<>();
        Arrays.stream(choices.getEnumConstants()).forEach(constant -> labels.put(constant.label(), constant));
        return new Column(label, pointer, type, required, units, labels, synonyms);
    }

    boolean isNamed(String head) {
        return label.equals(head) || synonyms.contains(head);
    }

    /** As a template heads it, in the unit most lists use: 核定产能（万吨）. */
    String head() {
        if (units == null || units.only().isPresent()) {
            return label;
        }
        return label + "（" + units.words().get(USUAL_UNIT) + "）";
    }
}
