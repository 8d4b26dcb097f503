package org.yaomen.stack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A section of the plain program（直接 SQL 脚本）, with its repeated parts written out. Statements name their variables as
 * {@code pgbench} does.
 */
record PlainScript(List<String> statements) {

    private static final String FILE = "payments.sql";

    static PlainScript section(String name) {
        List<String> lines = lines();
        int from = lines.indexOf("--section " + name);
        if (from < 0) {
            throw new IllegalArgumentException(FILE + " has no section " + name);
        }
        StringBuilder text = new StringBuilder();
        StringBuilder each = new StringBuilder();
        boolean repeated = false;
        for (String line : lines.subList(from + 1, lines.size())) {
            if (line.startsWith("--section ")) {
                break;
            }
            if (line.equals("--each")) {
                repeated = true;
            } else if (line.equals("--end")) {
                repeated = false;
                for (int k = 0; k < ApiPath.GROUP; k++) {
                    text.append(each.toString().replace("{k}", String.valueOf(k)));
                }
                each.setLength(0);
            } else {
                (repeated ? each : text).append(line).append('\n');
            }
        }
        return new PlainScript(Arrays.stream(text.toString().split(";\\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList());
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(PlainScript.class.getResourceAsStream(FILE), FILE)) {
            return new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code pgbench}: each run is the client's next group. */
    String forPgbench() {
        return "\\set i :i + 1\n" + String.join(";\n", statements) + ";\n";
    }
}
