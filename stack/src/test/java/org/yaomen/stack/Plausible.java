package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as an official might send them（合理请求）, made from the contract and from what a county has. */
record Plausible(Contract contract, World world) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int DEEPEST = 6;

    /** What the field is about, where the schema alone would not get past the first check. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("creditCode", "91500154YANG99995Y"),
            Map.entry("citizenId", "500234196108220006"),
            Map.entry("phone", "13900000000"),
            Map.entry("legalPersonId", "500234196108220006"),
            Map.entry("account", "990020000002007925"),
            Map.entry("accountNo", "990020000002007925"),
            Map.entry("number", "990020000002007925"),
            Map.entry("bankCode", "103653000003"),
            Map.entry("rule", "door-incentive"),
            Map.entry("basicShare", "0.8"),
            Map.entry("capacity", "0.5"),
            Map.entry("workers", "0.3"),
            Map.entry("difficulty", "0.2"),
            Map.entry("kind", "CENTRAL"));

    /** A path with its parameters and required queries filled in. */
    String address(Contract.Operation operation) {
        String path = operation.path();
        for (Contract.Parameter parameter : operation.parameters("path")) {
            String value = value(operation.path(), parameter);
            path = path.replace("{" + parameter.name() + "}", value);
        }
        StringBuilder query = new StringBuilder();
        for (Contract.Parameter parameter : operation.parameters("query")) {
            boolean known = world.id(parameter.name()).isPresent();
            if (parameter.required() || operation.writes() || known) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.name())
                        .append('=');
                query.append(URLEncoder.encode(value("", parameter), StandardCharsets.UTF_8));
            }
        }
        return path + query;
    }

    String value(String path, Contract.Parameter parameter) {
        if (parameter.in().equals("header")) {
            return parameter.name().equals("If-Match") ? "\"0\"" : Officials.newKey();
        }
        if (parameter.in().equals("path")) {
            return world.id(path)
                    .orElseGet(
                            () -> value(parameter.name(), parameter.schema(), 0).asText());
        }
        return value(parameter.name(), parameter.schema(), 0).asText();
    }

    JsonNode body(Contract.Operation operation) {
        return value("", operation.jsonBody(), 0);
    }

    private JsonNode value(String name, JsonNode given, int depth) {
        JsonNode schema = contract.schema(given);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (Contract.type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> JSON.numberNode(integer(name, schema));
            case "number" -> JSON.numberNode(1);
            default -> JSON.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .fields()
                    .forEachRemaining(property ->
                            object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        return depth < DEEPEST ? array.add(value(name, schema.path("items"), depth + 1)) : array;
    }

    private static int integer(String name, JsonNode schema) {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith("year")) {
            // Not the year of the stories, which count what is closed in 2017.
            return 2016;
        }
        return schema.path("minimum").asInt(name.equals("version") || name.equals("page") ? 0 : 1);
    }

    private String text(String name, JsonNode schema) {
        String format = schema.path("format").asText();
        String pattern = schema.path("pattern").asText();
        if (format.equals("uuid")) {
            return world.id(name).orElseGet(() -> UUID.randomUUID().toString());
        }
        if (format.equals("date")) {
            return "2017-12-01";
        }
        if (format.equals("date-time")) {
            return "2017-12-01T08:00:00Z";
        }
        if (name.toLowerCase(java.util.Locale.ROOT).startsWith("region") || name.equals("expectedRegion")) {
            return world.regionCode();
        }
        if (pattern.equals("^[0-9]{6}$")) {
            return world.regionCode();
        }
        if (name.equals("townshipCode") || (name.equals("code") && pattern.contains("9"))) {
            return world.regionCode() + "117";
        }
        if (name.equals("villageCode")) {
            return world.regionCode() + "117001";
        }
        if (BY_NAME.containsKey(name)) {
            return String.valueOf(BY_NAME.get(name));
        }
        if (pattern.contains("{64}") || name.toLowerCase(java.util.Locale.ROOT).endsWith("sha256")) {
            return "a".repeat(64);
        }
        if (pattern.contains("\\.[0-9]{2}")) {
            return "1.00";
        }
        if (pattern.contains("\\.[0-9]{1,6}")) {
            return "1";
        }
        return pattern.isEmpty() ? "样例内容第" + NUMBER.incrementAndGet() + "号" : "A" + NUMBER.incrementAndGet();
    }
}
