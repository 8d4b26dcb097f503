package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The launcher as its user meets it, in a process of its own（启动与停止）. */
class StartStopIT {

    private static final Path ROOT = Path.of("target", "it-launcher").toAbsolutePath();

    @Test
    void a_second_start_on_the_same_data_says_so_in_one_line() throws Exception {
        Launched second = launch(SharedStack.stack().data().root(), Map.of());

        assertThat(second.awaitExit(30)).isEqualTo(1);
        assertThat(second.errors()).singleElement().asString().contains("already running", "该数据目录已有窑门在运行");
    }

    @Test
    void a_port_in_use_is_named_with_the_variable_that_moves_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Launched start = launch(fresh("port"), Map.of("YAOMEN_HTTP_PORT", port));

            assertThat(start.awaitExit(30)).isEqualTo(1);
            assertThat(start.errors()).singleElement().asString().contains(port, "YAOMEN_HTTP_PORT");
        }
    }

    @Test
    void a_command_that_does_not_exist_shows_those_that_do() throws Exception {
        Launched start = launch("dance", fresh("usage"), Map.of());

        assertThat(start.awaitExit(30)).isEqualTo(2);
        assertThat(start.errors()).anySatisfy(line -> assertThat(line).contains("serve"));
    }

    @Test
    void stopped_while_it_starts_it_leaves_nothing_behind_and_ends_with_0() throws Exception {
        Launched start = launch(fresh("stopped"), free());
        start.awaitFile("run/postgres.pid");
        start.process().destroy();

        assertThat(start.awaitExit(60)).isZero();
        assertThat(start.servers()).isEmpty();
    }

    @Test
    void no_server_outlives_its_launcher_and_a_dead_server_ends_it() throws Exception {
        Path data = fresh("killed");
        Map<String, String> ports = free();
        Launched first = launch(data, ports);
        first.awaitReady();
        assertThat(first.servers()).hasSize(2);
        first.process().destroyForcibly();
        first.awaitNoServers();

        Launched again = launch(data, ports);
        again.awaitReady();
        long database = again.pid("postgres");
        ProcessHandle.of(database).orElseThrow().destroyForcibly();

        assertThat(again.awaitExit(60)).isEqualTo(1);
        assertThat(again.errors()).singleElement().asString().contains("postgres ended by itself", "logs/postgres.log");
        again.awaitNoServers();
    }

    @Test
    void a_production_database_is_migrated_by_its_owner_and_stays_one() throws Exception {
        Stack stack = SharedStack.stack();
        try (Connection superuser = stack.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database yaomen_production owner yaomen_owner");
        }
        Secrets secrets = Secrets.in(stack.data().root());
        String url = stack.databaseUrl() + "_production";
        Map<String, String> owner = Map.of(
                "YAOMEN_DB_URL",
                url,
                "YAOMEN_DB_OWNER",
                "yaomen_owner",
                "YAOMEN_DB_OWNER_PASSWORD",
                secrets.get(Secrets.OWNER),
                "YAOMEN_SCOPE_KEY",
                secrets.get(Secrets.SCOPE_KEY));

        Launched migration = launch("migrate", fresh("migrate"), owner);
        assertThat(migration.awaitExit(120)).as(migration::said).isZero();
        Launched again = launch("migrate", fresh("migrate"), owner);
        assertThat(again.awaitExit(120)).isZero();
        assertThat(again.said()).contains("; 0 migrations applied");

        Migration asDemo = new Migration(url, "yaomen_owner", secrets.get(Secrets.OWNER));
        Path ear = Settings.of(Map.of()).earFile();
        assertThatThrownBy(() -> asDemo.run(ear, Migration.Kind.SINGLE_MACHINE, secrets.get(Secrets.SCOPE_KEY)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("PRODUCTION");
    }

    private static Path fresh(String name) throws IOException {
        Path data = ROOT.resolve(name);
        Unpacked.delete(data);
        return Files.createDirectories(data);
    }

    /** Free ports, and the login of the shared stack, so that only two servers have to start. */
    private static Map<String, String> free() {
        Settings free = Settings.of(Map.of()).onFreePorts();
        return Map.of(
                "YAOMEN_HTTP_PORT", String.valueOf(free.httpPort()),
                "YAOMEN_MANAGEMENT_PORT", String.valueOf(free.managementPort()),
                "YAOMEN_DB_PORT", String.valueOf(free.databasePort()),
                "YAOMEN_OIDC_URL", SharedStack.stack().realmUrl(),
                "YAOMEN_OIDC_SECRET", "not-needed-here");
    }

    private static Launched launch(Path data, Map<String, String> environment) throws IOException {
        return launch("serve", data, environment);
    }

    private static Launched launch(String command, Path data, Map<String, String> environment) throws IOException {
        Files.createDirectories(ROOT);
        Path out = Files.createTempFile(ROOT, command, ".out");
        Path err = Files.createTempFile(ROOT, command, ".err");
        ProcessBuilder builder = new ProcessBuilder(
                        Java.program(),
                        "-Xmx128m",
                        "-Dyaomen.home=" + System.getProperty("yaomen.home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.yaomen.stack.Main",
                        command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("YAOMEN_DATA", data.toString());
        builder.environment().putAll(variables);
        return new Launched(builder.start(), data, out, err);
    }

    /** A launcher in its own process. */
    private record Launched(Process process, Path data, Path out, Path err) {

        int awaitExit(int seconds) throws InterruptedException {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as("the launcher has ended")
                    .isTrue();
            return process.exitValue();
        }

        List<String> errors() throws IOException {
            return Files.readAllLines(err);
        }

        void awaitReady() {
            await(300, () -> !process.isAlive() || Files.readString(out).contains("\nREADY http://127.0.0.1:"));
            assertThat(process.isAlive())
                    .as(() -> "the launcher runs; it said " + said())
                    .isTrue();
        }

        private String said() {
            try {
                return Files.readString(out) + Files.readString(err);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void awaitFile(String name) {
            await(60, () -> Files.exists(data.resolve(name)));
        }

        void awaitNoServers() {
            await(30, () -> servers().isEmpty());
        }

        long pid(String server) throws IOException {
            return Long.parseLong(Files.readString(data.resolve("run").resolve(server + ".pid"))
                    .strip());
        }

        /** Processes whose command line names the data folder, other than this launcher and its watchdog. */
        List<ProcessHandle> servers() {
            return ProcessHandle.allProcesses()
                    .filter(each -> each.pid() != process.pid())
                    .filter(each -> {
                        String line = each.info().commandLine().orElse("");
                        return line.contains(data.toString()) && !line.contains("yaomen-watchdog");
                    })
                    .toList();
        }

        private void await(int seconds, Condition condition) {
            Instant deadline = Instant.now().plus(Duration.ofSeconds(seconds));
            try {
                while (!condition.holds()) {
                    if (Instant.now().isAfter(deadline)) {
                        throw new AssertionError("waited in vain; " + said());
                    }
                    Pause.millis(100);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is waited for. */
    private interface Condition {
        boolean holds() throws IOException;
    }
}
