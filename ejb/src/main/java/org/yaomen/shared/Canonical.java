package org.yaomen.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text for one record, and back（规范 JSON）: keys in the order of the record's components, nulls left out, no white
 * space, money, rates, dates and instants as strings, whole numbers and booleans bare. What is hashed and frozen is
 * this text. Components may be text, {@link TextValue}, UUID, date, instant, int, boolean, enum, record, or a list of these.
 */
public final class Canonical {

    private Canonical() {}

    public static String write(Object value) {
        StringBuilder out = new StringBuilder(512);
        append(out, value);
        return out.toString();
    }

    public static <T extends Record> T read(String text, Class<T> type) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return record(reader.readObject(), type);
        }
    }

    private static void append(StringBuilder out, Object value) {
        if (value instanceof TextValue text) {
            quote(out, text.text());
        } else if (value instanceof Record record) {
            appendRecord(out, record);
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                append(out, i.next());
                out.append(i.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String
                || value instanceof Enum<?>
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof Instant) {
            quote(out, value instanceof Enum<?> constant ? constant.name() : value.toString());
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private static void appendRecord(StringBuilder out, Record record) {
        out.append('{');
        String separator = "";
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = get(component, record);
            if (part != null) {
                out.append(separator);
                quote(out, component.getName());
                out.append(':');
                append(out, part);
                separator = ",";
            }
        }
        out.append('}');
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static @Nullable Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Record> T record(JsonObject json, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(json.get(components[i].getName()), components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object value(@Nullable JsonValue json, Type type) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return type instanceof ParameterizedType ? List.of() : null;
        }
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (JsonValue item : (JsonArray) json) {
                Object read = value(item, list.getActualTypeArguments()[0]);
                if (read != null) {
                    items.add(read);
                }
            }
            return List.copyOf(items);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord() && json instanceof JsonObject object) {
            return record(object, wanted.asSubclass(Record.class));
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return json.getValueType() == JsonValue.ValueType.TRUE;
        }
        if (wanted == int.class || wanted == Integer.class) {
            return Integer.parseInt(json.toString());
        }
        return scalar(((JsonString) json).getString(), wanted);
    }

    /** Reads a text as a date, instant, UUID, enum constant or {@link TextValue}. */
    static Object scalar(String text, Class<?> wanted) {
        if (wanted == String.class) {
            return text;
        }
        if (wanted == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (wanted == Instant.class) {
            return Instant.parse(text);
        }
        if (wanted == UUID.class) {
            return UUID.fromString(text);
        }
        if (wanted.isEnum()) {
            for (Object constant : wanted.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(text + " is no " + wanted.getSimpleName());
        }
        try {
            return wanted.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no canonical form for " + wanted, e);
        }
    }
}
