package org.yaomen.stack.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load program（pgbench）, where the machine has it. */
final class Pgbench implements PlainRunner {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");

    private final Path program;
    private final Subject subject;

    private Pgbench(Path program, Subject subject) {
        this.program = program;
        this.subject = subject;
    }

    /** Empty on a machine without it. */
    static Optional<PlainRunner> on(Subject subject) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.concat(Arrays.stream(path.split(":")), Stream.of("/usr/lib/postgresql/15/bin"))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pgbench(program, subject));
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double seconds(Phase phase, int groups, int firstGroup, Map<String, String> variables) {
        Path script = subject.folder().resolve(phase.section() + ".pgbench.sql");
        URI database = URI.create(subject.application().url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--host=" + database.getHost(),
                "--port=" + database.getPort(),
                "--username=" + subject.application().user(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + Clients.COUNT,
                "--jobs=2",
                "--transactions=" + groups,
                "--file=" + script,
                "--define=i=" + firstGroup));
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(database.getPath().substring(1));
        try {
            Files.writeString(script, PlainScript.section(phase.section()).forPgbench());
            String output = run(command);
            Matcher rate = RATE.matcher(output);
            if (!rate.find() || output.contains("aborted")) {
                throw new IllegalStateException(output);
            }
            return groups * Clients.COUNT / Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", subject.application().password());
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
