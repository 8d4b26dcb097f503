package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;

/** A foreign program adds up our journal（独立复算）: hledger reads it and comes to the same balances. */
class ForeignBooksIT {

    @Test
    void hledger_comes_to_the_same_balances_from_our_journal() throws IOException, InterruptedException {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-07", "KZ-12");
        walk.untilSent();
        walk.payments().firstAnswers();
        Official auditor = Stories.client().as("auditor");

        Map<String, List<JsonNode>> entries = auditor.list("/ledger/entries").stream()
                .collect(Collectors.groupingBy(
                        line -> line.path("entryId").asText(), TreeMap::new, Collectors.toList()));
        Path journal = Path.of("target", "foreign-books.journal").toAbsolutePath();
        Files.writeString(
                journal, entries.values().stream().map(ForeignBooksIT::entry).collect(Collectors.joining("\n")));

        assertThat(hledger("-f", journal.toString(), "check")).isEmpty();
        assertThat(balances(journal)).isEqualTo(ours(auditor)).isNotEmpty();
    }

    private static String entry(List<JsonNode> lines) {
        String head = lines.get(0).path("effectiveOn").asText() + " "
                + lines.get(0).path("kind").asText() + "\n";
        return head + lines.stream().map(ForeignBooksIT::posting).collect(Collectors.joining());
    }

    private static String posting(JsonNode line) {
        String amount = line.hasNonNull("debit")
                ? line.path("debit").asText()
                : "-" + line.path("credit").asText();
        return "    " + account(line) + "  " + amount + "\n";
    }

    private static String account(JsonNode line) {
        return line.path("accountCode").asText() + ":"
                + line.path("appropriationId").asText();
    }

    /** Debits positive, as hledger sees them; accounts at zero are left out by both. */
    private static Map<String, String> ours(Official auditor) {
        Map<String, String> balances = new TreeMap<>();
        for (JsonNode balance : auditor.list("/ledger/balances")) {
            String amount = balance.path("balance").asText();
            boolean credit = List.of("B-AUTHORITY", "4011")
                    .contains(balance.path("accountCode").asText());
            if (!amount.equals("0.00")) {
                balances.put(account(balance), credit ? "-" + amount : amount);
            }
        }
        return balances;
    }

    private static Map<String, String> balances(Path journal) throws IOException, InterruptedException {
        Map<String, String> balances = new TreeMap<>();
        String csv = hledger("-f", journal.toString(), "balance", "--flat", "--no-total", "-O", "csv");
        csv.lines()
                .skip(1)
                .map(row -> row.replace("\"", "").split(",", -1))
                .forEach(row -> balances.put(row[0], row[1]));
        return balances;
    }

    private static String hledger(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("hledger"));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("LANG", "C.UTF-8");
        Process process = program.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
