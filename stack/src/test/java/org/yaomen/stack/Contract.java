package org.yaomen.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The contract as the system serves it（接口契约）: what can be called, with which parameters and bodies. */
record Contract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** One thing that can be called; {@code path} begins behind the base（操作）. */
    record Operation(String method, String path, List<Parameter> parameters, Map<String, JsonNode> bodies) {

        boolean writes() {
            return !method.equals("GET");
        }

        /** The schema of a JSON body; missing when it takes none. */
        JsonNode jsonBody() {
            return bodies.getOrDefault("application/json", JsonNodeFactory.instance.missingNode());
        }

        List<Parameter> parameters(String in) {
            return parameters.stream().filter(each -> each.in().equals(in)).toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter in path, query or header（参数）. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    static Contract served(Officials officials) {
        Answer answer = officials.send(officials.requestAt("/openapi")).expect(200);
        try {
            return new Contract(new ObjectMapper(new YAMLFactory()).readTree(answer.text()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey()) && path.getKey().startsWith(Officials.BASE)) {
                        operations.add(operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring(Officials.BASE.length()),
                                path.getValue(),
                                method.getValue()));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String path, JsonNode shared, JsonNode own) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (JsonNode list : List.of(shared.path("parameters"), own.path("parameters"))) {
            list.forEach(item -> {
                JsonNode parameter = reference(item);
                String name = parameter.path("name").asText();
                String in = parameter.path("in").asText();
                boolean required = parameter.path("required").asBoolean();
                parameters.put(in + " " + name, new Parameter(name, in, required, schema(parameter.path("schema"))));
            });
        }
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        reference(own.path("requestBody"))
                .path("content")
                .fields()
                .forEachRemaining(media ->
                        bodies.put(media.getKey(), schema(media.getValue().path("schema"))));
        return new Operation(method, path, List.copyOf(parameters.values()), bodies);
    }

    /** With references followed, parts of {@code allOf} put together, and "or null" taken away. */
    JsonNode schema(JsonNode given) {
        JsonNode schema = reference(given);
        for (String choice : List.of("oneOf", "anyOf")) {
            for (JsonNode option : schema.path(choice)) {
                if (!option.path("type").asText().equals("null")) {
                    return schema(option);
                }
            }
        }
        if (schema.has("allOf")) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            schema.path("allOf").forEach(part -> whole.setAll((ObjectNode) schema(part)));
            return whole;
        }
        return schema;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.asText();
    }

    private JsonNode reference(JsonNode given) {
        return given.has("$ref") ? document.at(given.path("$ref").asText().substring(1)) : given;
    }
}
