package org.yaomen.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a native query into records（查询结果）. A component {@code closedOn} takes the column {@code closed_on};
 * numerics become {@link Money} or {@link Rate} as the record says, lines of text a list. Queries take parameters, never joined text.
 */
@ApplicationScoped
public class Rows {

    private static final int FETCHED_ROWS = 500;

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    /** Which columns a record takes and how it is made（记录结构）, found out once a type. */
    private record Shape(List<String> columns, List<Class<?>> types, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            List<Class<?>> types =
                    components.stream().<Class<?>>map(RecordComponent::getType).toList();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        components.stream().map(part -> column(part.getName())).toList(), types, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    RegionCode callersRegion() {
        return user.region();
    }

    public <T extends Record> List<T> list(Class<T> type, String sql, Map<String, ?> parameters) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class);
        bind(query, parameters);
        return read(type, query);
    }

    public <T extends Record> Optional<T> one(Class<T> type, String sql, Map<String, ?> parameters) {
        return list(type, sql, parameters).stream().findFirst();
    }

    public <T extends Record> Optional<T> one(Class<T> type, String sql) {
        return one(type, sql, Map.of());
    }

    public <T extends Record> List<T> list(Class<T> type, String sql) {
        return list(type, sql, Map.of());
    }

    /** The one row of a query that always has one, by its column names. */
    Tuple tuple(String sql, Map<String, ?> parameters) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class);
        bind(query, parameters);
        return (Tuple) query.getSingleResult();
    }

    /** Rows as they arrive, a few hundred in memory at a time; to be closed before the transaction ends. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Stream<Tuple> stream(String sql, Map<String, ?> parameters) {
        Query query =
                entityManager.createNativeQuery(sql, Tuple.class).setHint("org.hibernate.fetchSize", FETCHED_ROWS);
        bind(query, parameters);
        return query.getResultStream();
    }

    /** Runs an INSERT or UPDATE; returns how many rows it touched. */
    public int update(String sql, Map<String, ?> parameters) {
        Query query = entityManager.createNativeQuery(sql);
        bind(query, parameters);
        return query.executeUpdate();
    }

    /** An enum by its name, a code by its text: the database knows neither type. */
    private static void bind(Query query, Map<String, ?> parameters) {
        parameters.forEach((name, value) -> query.setParameter(
                name,
                value instanceof Enum<?> constant
                        ? constant.name()
                        : value instanceof TextValue text ? text.text() : value));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static <T extends Record> List<T> read(Class<T> type, Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(row -> record(type, row)).toList();
    }

    static <T extends Record> T record(Class<T> type, Tuple row) {
        Shape shape = SHAPES.get(type);
        @Nullable Object[] values = new Object[shape.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = convert(row.get(shape.columns().get(i)), shape.types().get(i));
        }
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a row into " + type.getSimpleName(), e);
        }
    }

    /** {@code closedOn} → {@code closed_on}. */
    static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object convert(@Nullable Object value, Class<?> wanted) {
        if (value == null || wanted.isInstance(value)) {
            return value;
        }
        if (wanted == Money.class) {
            return Money.exact((BigDecimal) value);
        }
        if (wanted == Rate.class) {
            return new Rate((BigDecimal) value);
        }
        if (wanted == int.class || wanted == Integer.class) {
            return ((Number) value).intValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            return ((Number) value).longValue();
        }
        if (wanted == boolean.class) {
            return value;
        }
        if (wanted == LocalDate.class && value instanceof Date date) {
            return date.toLocalDate();
        }
        if (wanted == Instant.class && value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (wanted == List.class) {
            return value.toString().lines().toList();
        }
        return Canonical.scalar(value.toString(), wanted);
    }
}
