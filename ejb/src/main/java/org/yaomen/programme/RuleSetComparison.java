package org.yaomen.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;

/**
 * Finds where two versions of the terms differ（规则集比较）, and says it in words. Rules are the same by their code, worked
 * examples by rule and text; everything else by its place.
 */
final class RuleSetComparison {

    private final List<RuleSetDifferences.TermDifference> found = new ArrayList<>();

    private RuleSetComparison() {}

    static List<RuleSetDifferences.TermDifference> of(RuleSetTerms before, RuleSetTerms after) {
        RuleSetComparison comparison = new RuleSetComparison();
        comparison.object("", json(before), json(after));
        return List.copyOf(comparison.found);
    }

    private static JsonObject json(RuleSetTerms terms) {
        try (JsonReader reader = Json.createReader(new StringReader(Canonical.write(terms)))) {
            return reader.readObject();
        }
    }

    private void object(String where, JsonObject before, JsonObject after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            String place = where.isEmpty() ? TermWords.field(name) : where + " · " + TermWords.field(name);
            switch (name) {
                case "rules" ->
                    named(
                            before,
                            after,
                            name,
                            rule -> "规则“" + rule.getString("name") + "”（" + rule.getString("code") + "）");
                case "examples" ->
                    named(
                            before,
                            after,
                            name,
                            example -> "算例“" + example.getString("text") + "”（" + example.getString("rule") + "）");
                default -> value(place, before.get(name), after.get(name));
            }
        }
    }

    /** Members of a list that have names of their own: one that is only on one side is told as a whole. */
    private void named(JsonObject before, JsonObject after, String list, Function<JsonObject, String> title) {
        Map<String, JsonObject> old = byTitle(before.getJsonArray(list), title);
        Map<String, JsonObject> now = byTitle(after.getJsonArray(list), title);
        Map<String, String> titles = new LinkedHashMap<>();
        now.forEach((key, member) -> titles.put(key, title.apply(member)));
        old.forEach((key, member) -> titles.putIfAbsent(key, title.apply(member)));
        titles.forEach((key, words) -> {
            JsonObject was = old.get(key);
            JsonObject is = now.get(key);
            if (was == null || is == null) {
                found.add(new RuleSetDifferences.TermDifference(words, was == null ? "" : "有", is == null ? "" : "有"));
            } else {
                object(words, was, is);
            }
        });
    }

    private static Map<String, JsonObject> byTitle(JsonArray members, Function<JsonObject, String> title) {
        Map<String, JsonObject> titled = new LinkedHashMap<>();
        for (JsonObject member : members.getValuesAs(JsonObject.class)) {
            titled.put(member.getString("code", title.apply(member)), member);
        }
        return titled;
    }

    private void value(String where, @Nullable JsonValue before, @Nullable JsonValue after) {
        if (before instanceof JsonObject was && after instanceof JsonObject is) {
            object(where, was, is);
        } else if (isOfObjects(before) || isOfObjects(after)) {
            rows(where, before, after);
        } else if (!words(before).equals(words(after))) {
            found.add(new RuleSetDifferences.TermDifference(where, words(before), words(after)));
        }
    }

    private static boolean isOfObjects(@Nullable JsonValue value) {
        return value instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject;
    }

    private void rows(String where, @Nullable JsonValue before, @Nullable JsonValue after) {
        JsonArray was = before instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        JsonArray is = after instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            JsonObject old = i < was.size() ? was.getJsonObject(i) : JsonValue.EMPTY_JSON_OBJECT;
            JsonObject now = i < is.size() ? is.getJsonObject(i) : JsonValue.EMPTY_JSON_OBJECT;
            object(where + " " + (i + 1), old, now);
        }
    }

    private static String words(@Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof JsonArray array) {
            return String.join("、", array.stream().map(RuleSetComparison::words).toList());
        }
        return switch (value.getValueType()) {
            case TRUE -> "是";
            case FALSE -> "否";
            case STRING -> TermWords.constant(((JsonString) value).getString());
            default -> value.toString();
        };
    }
}
