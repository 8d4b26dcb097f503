package org.yaomen.web;

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
        String name = name(annotations);
        if (raw == String.class) {
            return (ParamConverter<T>) new Reader(name, Texts::plain);
        }
        if (raw == UUID.class) {
            return (ParamConverter<T>) new Reader(name, Texts::uuid);
        }
        if (raw == LocalDate.class) {
            return (ParamConverter<T>) new Reader(name, Texts::date);
        }
        if (raw == Integer.class || raw == int.class) {
            return (ParamConverter<T>) new Reader(name, Texts::integer);
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return (ParamConverter<T>) new Reader(name, Texts::bool);
        }
        if (raw.isEnum()) {
            return (ParamConverter<T>) new Reader(name, text -> Texts.constant((Class) raw, text));
        }
        if (Texts.isValue(raw)) {
            return (ParamConverter<T>) new Reader(name, text -> Texts.value(raw, text));
        }
        return null;
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

    /** Reads one parameter（单个参数）; an empty text counts as left out. */
    private record Reader(String name, Function<String, ?> reader) implements ParamConverter<Object> {

        @Override
        public @Nullable Object fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
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
