package org.yaomen.stack.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked for as {@code -Dbench.awards=800}（测试参数）; read from the arguments after the benchmark's name. */
public record Options(Map<String, String> values) {

    private static final String PREFIX = "-Dbench.";

    public static boolean isOne(String argument) {
        return argument.startsWith(PREFIX) && argument.indexOf('=') > 0;
    }

    public static Options of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            if (isOne(argument)) {
                int equals = argument.indexOf('=');
                values.put(argument.substring(PREFIX.length(), equals), argument.substring(equals + 1));
            }
        }
        return new Options(Map.copyOf(values));
    }

    /** @throws IllegalArgumentException when it is no number from 1 to {@code most} */
    int number(String name, int otherwise, int most) {
        String value = values.getOrDefault(name, String.valueOf(otherwise));
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException("-Dbench.%s must be a number from 1 to %d, not \"%s\". 参数须为 1 至 %d 的整数。"
                    .formatted(name, most, value, most));
        }
        return Integer.parseInt(value);
    }
}
