package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All the ways to spoil what stands in a request's address and headers（参数错误）. */
final class SpoiltParameters {

    private final World other;
    private final BadRequest plain;
    private final List<BadRequest> spoilt;

    SpoiltParameters(World other, BadRequest plain, List<BadRequest> spoilt) {
        this.other = other;
        this.plain = plain;
        this.spoilt = spoilt;
    }

    void parameter(Contract.Parameter parameter) {
        switch (parameter.in()) {
            case "header" -> header(parameter.name());
            case "path" -> path(parameter);
            default -> query(parameter);
        }
    }

    private void header(String name) {
        if (name.equals("Idempotency-Key")) {
            for (String key : List.of("", "a b", "k".repeat(101))) {
                spoilt.add(plain.header("key “" + key + "”", "", name, key));
            }
        } else {
            for (String version : List.of("", "abc", "\"-1\"", "W/\"1\"", "\"99999999999\"", "*")) {
                spoilt.add(plain.header("header “" + version + "”", name, name, version));
            }
            spoilt.add(plain.header("stale version", "", name, "\"987654\""));
        }
    }

    private void path(Contract.Parameter parameter) {
        boolean id = parameter.schema().path("format").asText().equals("uuid");
        for (String value :
                List.of("abc", Spoiling.EMOJI, Spoiling.LONG.substring(0, 2_000), "a\u0000b", "%", "1e30")) {
            inPath("path " + shortened(value), parameter.name(), value);
        }
        if (id) {
            inPath("unknown id", parameter.name(), UUID.randomUUID().toString());
            other.id(plain.operation().path())
                    .filter(other.ownIds()::contains)
                    .filter(unused -> !plain.operation().path().startsWith("/public/"))
                    .ifPresent(foreign -> inPath("other county's id", parameter.name(), foreign));
        }
    }

    /** What is no identifier is answered as a bad parameter or as an address that does not exist. */
    private void inPath(String kind, String name, String value) {
        String path = plain.operation().path().replace("{" + name + "}", encoded(value));
        String[] plainSteps = plain.address().split("\\?", 2)[0].split("/", -1);
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            if (steps[i].startsWith("{")) {
                steps[i] = plainSteps[i];
            }
        }
        String query = plain.address().contains("?")
                ? plain.address().substring(plain.address().indexOf('?'))
                : "";
        spoilt.add(plain.address(kind, "", false, String.join("/", steps) + query));
    }

    private void query(Contract.Parameter parameter) {
        String name = parameter.name();
        JsonNode schema = parameter.schema();
        String format = schema.path("format").asText();
        String type = Contract.type(schema);
        if (parameter.required()) {
            spoilt.add(plain.address("missing", name, false, without(name)));
        }
        inQuery("control character", name, false, "a\u0007b");
        inQuery("empty", name, true, "");
        if (type.equals("integer")) {
            for (String value : List.of("abc", "1.5", "1e30", "99999999999999999999")) {
                inQuery("number " + value, name, false, value);
            }
            inQuery("negative", name, !Set.of("page", "size").contains(name), "-1");
        } else if (type.equals("boolean") || !format.isEmpty() || schema.has("enum")) {
            for (String value : List.of("nope", Spoiling.EMOJI, Spoiling.LONG, "2017-02-30", "17")) {
                inQuery("value " + shortened(value), name, false, value);
            }
        } else {
            inQuery("emoji", name, !name.equals("sort"), Spoiling.EMOJI);
            inQuery("too long", name, !name.equals("sort"), Spoiling.LONG);
            inQuery("markup", name, !name.equals("sort"), "'; drop table award; --%_\\");
        }
        if (name.equals("size")) {
            inQuery("no rows", name, false, "0");
            inQuery("too many rows", name, false, "501");
        }
    }

    private void inQuery(String kind, String name, boolean passes, String value) {
        String rest = without(name);
        String address = rest + (rest.contains("?") ? "&" : "?") + name + "=" + encoded(value);
        spoilt.add(plain.address(kind, passes ? "" : name, passes, address));
    }

    private String without(String name) {
        String[] parts = plain.address().split("\\?", 2);
        List<String> kept = parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split("&", -1))
                        .filter(each -> !each.startsWith(name + "="))
                        .toList();
        return kept.isEmpty() ? parts[0] : parts[0] + "?" + String.join("&", kept);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.length() + " characters" : value;
    }
}
