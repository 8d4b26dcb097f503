package org.yaomen.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text for one record, and back（规范 JSON）: keys in the order of the record's components, nulls left out, no white
 * space, money, rates, dates and instants as strings, whole numbers and booleans bare. What is hashed and frozen is
 * this text. Components may be text, {@link TextValue}, UUID, date, instant, int, boolean, enum, record, or a list of these.
 */
public final class Canonical {

    /** Finding a provider anew for every text takes longer than reading the text. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /** A record's components and how to make one（记录结构）, found out once a type. */
    private record Shape(List<String> names, List<Method> accessors, List<Type> types, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                List<Method> accessors = Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .toList();
                accessors.forEach(accessor -> accessor.setAccessible(true));
                return new Shape(
                        Arrays.stream(components).map(RecordComponent::getName).toList(),
                        accessors,
                        Arrays.stream(components)
                                .map(RecordComponent::getGenericType)
                                .toList(),
                        constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Canonical() {}

    public static String write(Object value) {
        StringBuilder out = new StringBuilder(512);
        append(out, value);
        return out.toString();
    }

    public static <T extends Record> T read(String text, Class<T> type) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
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
        Shape shape = SHAPES.get(record.getClass());
        out.append('{');
        String separator = "";
        for (int i = 0; i < shape.names().size(); i++) {
            Object part = get(shape.accessors().get(i), record);
            if (part != null) {
                out.append(separator);
                quote(out, shape.names().get(i));
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

    private static @Nullable Object get(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends Record> T record(JsonObject json, Class<T> type) {
        Shape shape = SHAPES.get(type);
        @Nullable Object[] values = new Object[shape.names().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(json.get(shape.names().get(i)), shape.types().get(i));
        }
        try {
            return type.cast(shape.constructor().newInstance(values));
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
