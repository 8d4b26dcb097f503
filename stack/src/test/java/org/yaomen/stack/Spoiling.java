package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** All the ways to spoil a request（构造错误）, one thing at a time, as its schema tells. */
final class Spoiling {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final String LONG = "长".repeat(10_001);
    static final String EMOJI = "窑🧱𠮷👩‍🏭";
    private static final String MARKUP = "<script>'\";--${7*7}";
    private static final byte[] HUGE = new byte[20_000_000];

    /** What must become of it（应有结果）: refused and the field named, refused, or perhaps accepted. */
    private enum Outcome {
        NAMED,
        REFUSED,
        MAY_PASS
    }

    private final Contract contract;
    private final World other;
    private final BadRequest plain;
    private final List<BadRequest> spoilt = new ArrayList<>();

    private Spoiling(Contract contract, World other, BadRequest plain) {
        this.contract = contract;
        this.other = other;
        this.plain = plain;
    }

    /** {@code other} is what another county has, which must be as good as unknown. */
    static List<BadRequest> all(Contract contract, World other, BadRequest plain) {
        Spoiling spoiling = new Spoiling(contract, other, plain);
        JsonNode schema = plain.operation().jsonBody();
        if (!schema.isMissingNode()) {
            JsonNode body = Officials.parse(plain.body());
            spoiling.wholeBody(body);
            spoiling.object(body, "", contract.schema(schema));
        } else if (!plain.operation().bodies().isEmpty()) {
            spoiling.otherBody();
        }
        SpoiltParameters parameters = new SpoiltParameters(other, plain, spoiling.spoilt);
        for (Contract.Parameter parameter : plain.operation().parameters()) {
            parameters.parameter(parameter);
        }
        return spoiling.spoilt;
    }

    // ---------------------------------------------------------------- bodies

    private void wholeBody(JsonNode body) {
        String text = body.toString();
        for (String malformed : List.of("{\"a\":", "nonsense", text + text, "{'a': 1}", "\u0000")) {
            spoilt.add(plain.body("malformed", "", false, malformed));
        }
        for (String otherType : List.of("null", "[]", "\"text\"", "17", "true")) {
            spoilt.add(plain.body("not an object: " + otherType, "", false, otherType));
        }
        spoilt.add(plain.body("no body", "", false, new byte[0]));
        spoilt.add(plain.body("blank body", "", false, "  \n"));
        spoilt.add(plain.body("bad UTF-8", "", false, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
        spoilt.add(plain.body("deep", "", false, "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)));
        spoilt.add(plain.body("deep list", "", false, "[".repeat(50_000)));
        spoilt.add(plain.body("long number", "", false, "{\"a\":" + "9".repeat(5_000) + "}"));
        spoilt.add(plain.body("20 MB", "", false, HUGE));
        spoilt.add(plain.header("text/plain", "", "Content-Type", "text/plain"));
        spoilt.add(plain.header("XML", "", "Content-Type", "application/xml"));
        spoilt.add(plain.header("no such type", "", "Content-Type", "nonsense"));
        body.fieldNames()
                .forEachRemaining(name -> spoilt.add(plain.body(
                        "doubled",
                        "/" + name,
                        false,
                        "{\"%s\":%s,".formatted(name, body.path(name)) + text.substring(1))));
    }

    private void otherBody() {
        spoilt.add(plain.body("no body", "", false, new byte[0]));
        spoilt.add(plain.body("20 MB", "", false, HUGE));
        spoilt.add(plain.header("no such type", "", "Content-Type", "nonsense"));
        spoilt.add(plain.header("JSON", "", "Content-Type", "application/json"));
        for (String garbage : List.of(
                "nonsense",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a>".repeat(5_000),
                "%PDF-1.7",
                "端到端号,收款户名\n1")) {
            spoilt.add(plain.body("garbage", "", true, garbage));
        }
    }

    private void object(JsonNode at, String pointer, JsonNode schema) {
        change(
                "unknown field",
                pointer + "/unknownField",
                Outcome.NAMED,
                body -> ((ObjectNode) body.at(pointer)).put("unknownField", 1));
        Set<String> required = new java.util.HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        at.fields().forEachRemaining(property -> {
            String name = property.getKey();
            JsonNode own = contract.schema(schema.path("properties").path(name));
            field(property.getValue(), pointer, name, own, required.contains(name));
        });
    }

    private void field(JsonNode value, String parent, String name, JsonNode schema, boolean required) {
        String pointer = parent + "/" + name;
        Outcome absent = required ? Outcome.NAMED : Outcome.MAY_PASS;
        change("missing", pointer, absent, body -> ((ObjectNode) body.at(parent)).remove(name));
        set("null", pointer, absent, JSON.nullNode());
        value(pointer, schema);
        if (value.isObject()) {
            object(value, pointer, schema);
        } else if (value.isArray() && !value.isEmpty()) {
            JsonNode items = contract.schema(schema.path("items"));
            set("null in list", pointer, Outcome.NAMED, JSON.arrayNode().addNull());
            set("empty list", pointer, Outcome.MAY_PASS, JSON.arrayNode());
            if (value.get(0).isObject()) {
                object(value.get(0), pointer + "/0", items);
            } else {
                value(pointer + "/0", items);
            }
        }
    }

    private void value(String pointer, JsonNode schema) {
        String type = Contract.type(schema);
        if (!type.equals("array")) {
            set("list", pointer, Outcome.NAMED, JSON.arrayNode().add("x"));
        }
        if (!type.equals("object")) {
            set("object", pointer, Outcome.NAMED, JSON.objectNode().put("x", 1));
        }
        switch (type) {
            case "string" -> text(pointer, schema);
            case "integer", "number" -> number(pointer, type);
            case "array", "object", "boolean" -> {
                set("text", pointer, Outcome.NAMED, JSON.textNode("x"));
                set("number", pointer, Outcome.NAMED, JSON.numberNode(17));
            }
            default -> {}
        }
    }

    private void text(String pointer, JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        String format = schema.path("format").asText();
        boolean open = format.isEmpty() && !schema.has("enum");
        set("number for text", pointer, Outcome.NAMED, JSON.numberNode(17));
        set("boolean for text", pointer, Outcome.NAMED, JSON.booleanNode(true));
        set("too long", pointer, Outcome.NAMED, JSON.textNode(LONG));
        set("control character", pointer, Outcome.NAMED, JSON.textNode("a\u0007b"));
        set("NUL", pointer, Outcome.NAMED, JSON.textNode("a\u0000b"));
        set("lone surrogate", pointer, Outcome.NAMED, JSON.textNode("a\ud800b"));
        set("emoji", pointer, open && fits(pattern, EMOJI) ? Outcome.MAY_PASS : Outcome.NAMED, JSON.textNode(EMOJI));
        set("empty", pointer, Outcome.MAY_PASS, JSON.textNode(""));
        set("blank", pointer, Outcome.MAY_PASS, JSON.textNode("   "));
        set("markup", pointer, open && fits(pattern, MARKUP) ? Outcome.MAY_PASS : Outcome.NAMED, JSON.textNode(MARKUP));
        if (pattern.contains("\\.[0-9]{2}")) {
            for (String amount : List.of("1.005", "1e30", "1", "1,000.00", "NaN", "+1.00", "9".repeat(20) + ".00")) {
                set("amount " + amount, pointer, Outcome.NAMED, JSON.textNode(amount));
            }
            set("negative", pointer, Outcome.MAY_PASS, JSON.textNode("-1.00"));
            set("largest", pointer, Outcome.MAY_PASS, JSON.textNode("999999999999999.99"));
        } else if (format.equals("date")) {
            for (String date : List.of("2017-02-30", "0001-01-01", "99999-01-01", "20170101", "2017-01-01T00:00:00Z")) {
                set("date " + date, pointer, Outcome.NAMED, JSON.textNode(date));
            }
        } else if (format.equals("uuid")) {
            // In a list of things to do the answer refuses line by line.
            Outcome unknown = pointer.contains("/0/") ? Outcome.MAY_PASS : Outcome.REFUSED;
            set("unknown id", pointer, unknown, JSON.textNode(UUID.randomUUID().toString()));
            foreign(pointer).ifPresent(id -> set("other county's id", pointer, unknown, JSON.textNode(id)));
        } else if (schema.has("enum")) {
            set("not in the list", pointer, Outcome.NAMED, JSON.textNode("NO_SUCH"));
        } else if (pointer.matches(".*/region[^/]*")) {
            // No county is another one to whoever belongs to the nation.
            Outcome elsewhere = plain.user().equals("policy-admin") ? Outcome.MAY_PASS : Outcome.REFUSED;
            set("other county", pointer, elsewhere, JSON.textNode(other.regionCode()));
        }
    }

    /** Whether the field's own pattern lets the text in; {@code \\S} stands for "not blank". */
    private static boolean fits(String pattern, String text) {
        return Set.of("", "\\S").contains(pattern) || text.matches(pattern);
    }

    private Optional<String> foreign(String pointer) {
        String name = pointer.replaceAll("/[0-9]+$", "");
        return other.id(name.substring(name.lastIndexOf('/') + 1)).filter(other.ownIds()::contains);
    }

    private void number(String pointer, String type) {
        set("text for number", pointer, Outcome.NAMED, JSON.textNode("17"));
        set("boolean for number", pointer, Outcome.NAMED, JSON.booleanNode(true));
        set(
                "1e30",
                pointer,
                type.equals("number") ? Outcome.MAY_PASS : Outcome.NAMED,
                JSON.numberNode(new BigDecimal("1e30")));
        set("negative", pointer, Outcome.MAY_PASS, JSON.numberNode(-1));
        if (type.equals("integer")) {
            set("decimals", pointer, Outcome.NAMED, JSON.numberNode(new BigDecimal("1.005")));
            set("beyond 32 bits", pointer, Outcome.MAY_PASS, JSON.numberNode(2_147_483_648L));
            set("beyond 64 bits", pointer, Outcome.NAMED, JSON.numberNode(new BigDecimal("9223372036854775808")));
        }
    }

    private void set(String kind, String pointer, Outcome outcome, JsonNode value) {
        change(kind, pointer, outcome, body -> put(body, pointer, value));
    }

    private void change(String kind, String pointer, Outcome outcome, Consumer<JsonNode> work) {
        JsonNode body = Officials.parse(plain.body());
        work.accept(body);
        String field = outcome == Outcome.NAMED ? pointer : "";
        String text = body.toString().replace("\ud800", "\\ud800");
        spoilt.add(plain.body(kind, field, outcome == Outcome.MAY_PASS, text));
    }

    private static void put(JsonNode body, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
    }
}
