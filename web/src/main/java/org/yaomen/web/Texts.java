package org.yaomen.web;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.PhoneNumber;
import org.yaomen.shared.TextValue;

/** Reads texts from the outside strictly; each refusal is an {@link IllegalArgumentException} in the user's words（文本读取）. */
final class Texts {

    private static final Pattern DATE = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Texts() {}

    /** Any text without control characters (new lines and tabs are allowed) and without lone surrogates. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t';
            boolean lone = Character.isHighSurrogate(c)
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (control || c == 0x7f || lone) {
                throw new IllegalArgumentException("含有不可用的控制字符");
            }
        }
        return text;
    }

    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("日期不存在：" + text, e);
        }
        throw new IllegalArgumentException("日期须写作 YYYY-MM-DD，1900 至 2199 年");
    }

    static Instant instant(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("时间不存在：" + text, e);
        }
        throw new IllegalArgumentException("时间须写作 YYYY-MM-DDThh:mm:ssZ 或带时区偏移，1900 至 2199 年");
    }

    static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            throw new IllegalArgumentException("标识须为 UUID");
        }
        return UUID.fromString(text);
    }

    static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("须为整数", e);
        }
    }

    static boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new IllegalArgumentException("须为 true 或 false");
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("须为下列之一：" + java.util.Arrays.toString(type.getEnumConstants()));
    }

    /** Whether the type is one of the shared values that are read from one text. */
    static boolean isValue(Class<?> type) {
        return TextValue.class.isAssignableFrom(type)
                || type == CitizenId.class
                || type == BankAccount.class
                || type == PhoneNumber.class;
    }

    /** Calls the type's {@code of(String)}. */
    static Object value(Class<?> type, String text) {
        try {
            return type.getMethod("of", String.class).invoke(null, plain(text));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
