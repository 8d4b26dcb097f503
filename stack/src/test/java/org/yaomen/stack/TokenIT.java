package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each token opens and what it never opens（权限与区划）, over every operation of the served contract. */
class TokenIT {

    private static final int AT_ONCE = 8;
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Za-z])[0-9]{15,19}[0-9Xx]?(?![0-9A-Za-z])");
    private static final Set<String> TRACES = Set.of("audit_record", "chain_link", "idempotency_record", "news_read");
    private static final Set<String> HEADERS =
            Set.of("Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy");

    private final Stack stack = SharedStack.stack();
    private final Officials officials = SharedStack.officials();
    private final Contract contract = Contract.served(officials);
    private Counties counties;

    private record Asked(String user, Contract.Operation operation, String address, Answer answer) {
        @Override
        public String toString() {
            String text =
                    answer.header("Content-Type").contains("json") ? answer.text() : answer.header("Content-Type");
            return "%s %s as %s: %d %s"
                    .formatted(
                            operation.method(),
                            address,
                            user,
                            answer.status(),
                            text.length() > 300 ? text.substring(0, 300) : text);
        }
    }

    @BeforeEach
    void two_counties() {
        counties = Counties.prepared(contract, officials);
    }

    @Test
    void an_auditor_changes_nothing_anywhere() {
        TableContents before = TableContents.now(stack);
        for (World world : List.of(counties.kaizhou(), counties.shandan())) {
            List<Asked> answers = Parallel.each(AT_ONCE, writes(), operation -> write(operation, world, "auditor"));
            assertThat(answers)
                    .filteredOn(each -> each.answer().status() >= 500)
                    .isEmpty();
            // What is allowed at all are questions: they leave a trace at most.
            System.out.println("Auditor may ask: "
                    + answers.stream()
                            .filter(each -> each.answer().status() < 300)
                            .map(each -> each.operation().path())
                            .toList());
        }
        Set<String> changed = new LinkedHashSet<>(TableContents.now(stack).changedSince(before));
        changed.removeAll(TRACES);
        assertThat(changed).isEmpty();
    }

    @Test
    void whoever_has_no_office_writes_nothing_and_reads_nothing() {
        TableContents before = TableContents.now(stack);
        List<Asked> answers = Parallel.each(
                AT_ONCE,
                contract.operations(),
                operation -> operation.writes()
                        ? write(operation, counties.kaizhou(), "guest")
                        : read(operation, counties.kaizhou(), "guest"));

        assertThat(answers)
                .filteredOn(each -> !each.operation().path().startsWith("/public/"))
                .allMatch(each -> each.answer().status() == 403);
        assertThat(TableContents.now(stack).changedSince(before)).isEmpty();
    }

    @Test
    void without_a_token_only_the_public_part_answers() {
        List<Answer> answers = Parallel.each(
                AT_ONCE,
                contract.operations(),
                operation -> officials.send(officials
                        .request(new Plausible(contract, counties.kaizhou()).address(operation))
                        .header("Accept", "application/json")
                        .header("X-Requested-With", "yaomen")
                        .method(operation.method(), java.net.http.HttpRequest.BodyPublishers.noBody())));

        for (int i = 0; i < answers.size(); i++) {
            if (!contract.operations().get(i).path().startsWith("/public/")) {
                assertThat(answers.get(i).status())
                        .as(contract.operations().get(i).toString())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void an_official_of_another_county_sees_and_changes_nothing_of_this_one() {
        Set<String> secret = counties.kaizhou().ownIds();
        assertThat(secret).hasSizeGreaterThan(20);
        TableContents before = TableContents.now(stack);
        List<String> findings = new ArrayList<>();
        for (String role : World.ROLES) {
            if (role.equals("policy-admin")) {
                continue;
            }
            String user = counties.shandan().official(role);
            for (Asked each : Parallel.each(
                    AT_ONCE,
                    contract.operations(),
                    operation -> operation.writes()
                            ? writeAs(operation, counties.kaizhou(), user)
                            : read(operation, counties.kaizhou(), user))) {
                findings.addAll(leaks(each, secret));
            }
        }
        assertThat(findings).isEmpty();
        assertThat(TableContents.now(stack).changedSince(before).stream()
                        .filter(table -> !TRACES.contains(table))
                        .toList())
                .as("changed in Kaizhou by Shandan's officials")
                .isEmpty();
    }

    private static List<String> leaks(Asked asked, Set<String> secret) {
        boolean names = asked.operation().path().contains("{");
        // The audit trail of a county keeps what its own officials typed, be it the number of another county's
        // document.
        boolean open = asked.operation().path().startsWith("/public/")
                || asked.operation().path().contains("/audit/records");
        if (asked.answer().status() >= 500
                || (names && !open && asked.answer().status() < 300 && isSecret(asked, secret))) {
            return List.of("answered: " + asked);
        }
        String text = asked.answer().text();
        return asked.answer().status() < 300 && !open && secret.stream().anyMatch(text::contains)
                ? List.of("shown: " + asked)
                : List.of();
    }

    private static boolean isSecret(Asked asked, Set<String> secret) {
        return secret.stream().anyMatch(asked.address()::contains);
    }

    @Test
    void no_answer_and_no_log_shows_personal_data_and_every_answer_has_its_headers() throws IOException {
        Set<String> personal = personalData();
        assertThat(personal).hasSizeGreaterThan(10);
        List<String> findings = new ArrayList<>();
        for (World world : List.of(counties.kaizhou(), counties.shandan())) {
            for (String role : World.ROLES) {
                for (Asked each :
                        Parallel.each(AT_ONCE, reads(), operation -> read(operation, world, world.official(role)))) {
                    findings.addAll(shown(each, personal));
                    HEADERS.stream()
                            .filter(header -> each.answer().header(header).isEmpty())
                            .forEach(header -> findings.add("no " + header + ": " + each));
                }
            }
        }
        String openapi = officials.send(officials.requestAt("/openapi")).text();
        personal.stream().filter(openapi::contains).forEach(number -> findings.add("in the contract: " + number));
        findings.addAll(inLogs(personal));
        assertThat(findings).isEmpty();
    }

    /** The payment file is for the bank and names the accounts; everything else is searched, PDFs by their text. */
    private static List<String> shown(Asked asked, Set<String> personal) {
        String type = asked.answer().header("Content-Type");
        if (asked.answer().status() >= 500) {
            return List.of("failed: " + asked);
        }
        if (type.startsWith("application/xml")) {
            return List.of();
        }
        String text = type.startsWith("application/pdf")
                ? pdfText(asked.answer().bytes())
                : asked.answer().text();
        return personal.stream()
                .filter(text::contains)
                .map(number -> "shows " + number + ": " + asked)
                .toList();
    }

    private List<String> inLogs(Set<String> personal) throws IOException {
        List<String> findings = new ArrayList<>();
        try (Stream<Path> logs = Files.walk(stack.data().root().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
                personal.stream()
                        .filter(text::contains)
                        .forEach(number -> findings.add(log.getFileName() + " shows " + number));
            }
        }
        return findings;
    }

    /** All citizen IDs and account numbers of the sample, as its files have them. */
    private static Set<String> personalData() throws IOException {
        Set<String> numbers = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(Stories.sample().folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                Matcher number = LONG_NUMBER.matcher(Files.readString(file));
                while (number.find()) {
                    numbers.add(number.group());
                }
            }
        }
        return numbers;
    }

    private static String pdfText(byte[] pdf) {
        try {
            Path file = Files.createTempFile("answer", ".pdf");
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Contract.Operation> reads() {
        return contract.operations().stream().filter(each -> !each.writes()).toList();
    }

    private List<Contract.Operation> writes() {
        return contract.operations().stream().filter(Contract.Operation::writes).toList();
    }

    private Asked read(Contract.Operation operation, World world, String user) {
        String address = new Plausible(contract, world).address(operation);
        return new Asked(
                user,
                operation,
                address,
                officials.send(officials.as(user).signed(address).GET()));
    }

    private Asked write(Contract.Operation operation, World world, String role) {
        return writeAs(operation, world, role.equals("guest") ? role : world.official(role));
    }

    private Asked writeAs(Contract.Operation operation, World world, String user) {
        BadRequest plain = BadRequest.plain(operation, new Plausible(contract, world), user);
        return new Asked(user, operation, plain.address(), plain.send(officials));
    }
}
