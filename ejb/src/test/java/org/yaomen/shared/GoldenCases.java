package org.yaomen.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a table of golden cases（验算用例）that lies beside a test: one header line, no quoting. */
public final class GoldenCases {
    private GoldenCases() {}

    static List<String[]> read(String name) {
        return read(GoldenCases.class, name);
    }

    public static List<String[]> read(Class<?> test, String name) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
