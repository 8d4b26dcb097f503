package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons whom nobody may learn of（保密人员）, looked for in every table, every log and every answer. */
final class Concealed {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> READERS = List.of("auditor", "cashier");

    private Concealed() {}

    /** Who must stay unknown; made up. */
    record Person(String name, String citizenId, String accountNo) {

        Stream<String> traces() {
            return Stream.of(name, citizenId, accountNo);
        }
    }

    /** A person who does not exist, with a valid ID number. */
    static Person person(String name, int no) {
        String base = String.format(Locale.ROOT, "5002341971010%d%03d", no, 100 + no);
        String body = base.substring(0, 17);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return new Person(name, body + "10X98765432".charAt(sum % 11), "99007700000100" + (7920 + no));
    }

    static void assertNowhere(List<Person> persons) throws SQLException, IOException {
        List<String> traces = persons.stream().flatMap(Person::traces).toList();
        assertThat(inTables(traces)).as("stored in the clear").isEmpty();
        assertThat(inLogs(traces)).as("in logs").isEmpty();
        assertThat(inAnswers(traces)).as("in answers").isEmpty();
    }

    /** As text, and as the bytes of a text. */
    private static List<String> inTables(List<String> traces) throws SQLException {
        String any = traces.stream()
                .flatMap(trace -> Stream.of(trace, HexFormat.of().formatHex(trace.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|"));
        List<String> found = new ArrayList<>();
        try (Connection connection = SharedStack.stack().superuser()) {
            for (String table : TableContents.column(connection, TableContents.NAMES)) {
                List<String> rows = TableContents.column(
                        connection, "select t::text from \"" + table + "\" t where t::text ~ '" + any + "' limit 1");
                rows.forEach(row -> found.add(table + ": " + row));
            }
        }
        return found;
    }

    static List<String> inLogs(List<String> traces) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> logs = Files.walk(SharedStack.stack().data().root().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(log, StandardCharsets.ISO_8859_1);
                traces.stream()
                        .filter(trace -> text.contains(
                                new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(trace -> found.add(log.getFileName() + ": " + trace));
            }
        }
        return found;
    }

    /** Every question of the contract, the payment file excepted, which is for the bank. */
    private static List<String> inAnswers(List<String> traces) {
        Officials officials = SharedStack.officials();
        Contract contract = Contract.served(officials);
        Plausible plausible = new Plausible(contract, World.of(contract, officials, Stories.KAIZHOU, ""));
        List<Contract.Operation> reads =
                contract.operations().stream().filter(each -> !each.writes()).toList();
        List<String> found = new ArrayList<>();
        for (String reader : READERS) {
            found.addAll(Parallel.each(8, reads, operation -> {
                        Answer answer = officials.send(officials
                                .as(reader)
                                .signed(plausible.address(operation))
                                .GET());
                        boolean file = answer.header("Content-Type").startsWith("application/xml");
                        return !file && traces.stream().anyMatch(answer.text()::contains)
                                ? reader + " " + operation
                                : "";
                    })
                    .stream()
                    .filter(each -> !each.isEmpty())
                    .toList());
        }
        return found;
    }
}
