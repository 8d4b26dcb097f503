package org.yaomen.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.TextValue;

/** Reads query, path and header parameters as strictly as JSON（参数读取）: a bad one is named, never guessed. */
@Provider
public class ParameterReader implements ParamConverterProvider {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type was tested just before each cast
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = reader((Class) raw);
        return reader == null ? null : (ParamConverter<T>) new Reader(name(annotations), usual(annotations), reader);
    }

    /** A parameter that cannot be left out. */
    static <T> T given(String name, @Nullable T value, String otherwise) {
        if (value == null) {
            throw Problem.field(name, otherwise);
        }
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static @Nullable Function<String, ?> reader(Class raw) {
        if (raw == String.class) {
            return Texts::plain;
        }
        if (raw == UUID.class) {
            return Texts::uuid;
        }
        if (raw == LocalDate.class) {
            return Texts::date;
        }
        if (raw == Integer.class || raw == int.class) {
            return Texts::integer;
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return Texts::bool;
        }
        if (raw.isEnum()) {
            return text -> Texts.constant(raw, text);
        }
        return Texts.isValue(raw) ? text -> Texts.value(raw, text) : null;
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return "";
    }

    private static @Nullable String usual(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof DefaultValue usual) {
                return usual.value();
            }
        }
        return null;
    }

    /** Reads one parameter（单个参数）; an empty text counts as left out, which a primitive parameter cannot be: it takes its usual value. */
    private record Reader(String name, @Nullable String usual, Function<String, ?> reader)
            implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String given) {
            String text = given == null || given.isEmpty() ? usual : given;
            if (text == null) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw Problem.field(name, String.valueOf(e.getMessage()));
            }
        }

        @Override
        public String toString(Object value) {
            return value instanceof TextValue text ? text.text() : value.toString();
        }
    }
}
