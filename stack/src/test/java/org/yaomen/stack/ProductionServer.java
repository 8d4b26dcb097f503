package org.yaomen.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server as production has it（生产配置的服务器）: the scripts of {@code docs/operations.md} run on a fresh WildFly, the
 * archive deployed by a command, a database of its own migrated as PRODUCTION.
 */
final class ProductionServer implements AutoCloseable {

    static final String DATABASE = "yaomen_production";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Stack stack;
    private final Settings settings;
    private final Secrets secrets;
    private final Path base;
    private final Path output;
    private final WildFlyConfiguration server;
    private final Process process;

    private ProductionServer(Stack stack) throws IOException, SQLException {
        this.stack = stack;
        this.settings = Settings.of(System.getenv()).onFreePorts();
        this.secrets = Secrets.in(stack.data().root());
        this.base = Path.of("target", "it-production").toAbsolutePath();
        this.output = base.resolveSibling("it-production.log");
        this.server = WildFlyConfiguration.of(settings, stack.data().log("production-configuration"));
        migrate();
        configure();
        this.process = run();
    }

    /** Returns when it answers. */
    static ProductionServer start(Stack stack) {
        try {
            ProductionServer started = new ProductionServer(stack);
            started.awaitReady();
            return started;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String httpUrl() {
        return settings.httpUrl();
    }

    /** What the console showed, and what stands in the log file. */
    List<String> logLines() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(output));
        lines.addAll(Files.readAllLines(base.resolve("log/server.log")));
        return lines;
    }

    String databaseUrl() throws SQLException {
        try (Connection connection = stack.superuser()) {
            return connection.getMetaData().getURL().replaceAll("/yaomen$", "/" + DATABASE);
        }
    }

    Connection as(String role, String secret) throws SQLException {
        return java.sql.DriverManager.getConnection(databaseUrl(), role, secrets.get(secret));
    }

    private void migrate() throws SQLException {
        try (Connection connection = stack.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE + " with (force)");
            statement.execute("create database " + DATABASE + " owner " + Postgres.OWNER);
            statement.execute("grant connect on database " + DATABASE + " to " + Postgres.APPLICATION);
        }
        new Migration(databaseUrl(), Postgres.OWNER, secrets.get(Secrets.OWNER))
                .run(settings.earFile(), Migration.Kind.PRODUCTION, secrets.get(Secrets.SCOPE_KEY));
    }

    private void configure() throws IOException {
        Unpacked.delete(base);
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        Files.copy(
                server.home().resolve("standalone/configuration/standalone.xml"),
                configuration.resolve("standalone.xml"));
        Files.copy(settings.scripts().resolve("logging.properties"), configuration.resolve("logging.properties"));
        for (String file : List.of("application-users", "application-roles", "mgmt-users", "mgmt-groups")) {
            Files.writeString(configuration.resolve(file + ".properties"), "");
        }
        Path deploy = base.resolve("deploy.cli");
        Files.writeString(
                deploy,
                "embed-server --std-out=echo --server-config=standalone.xml%ndeploy %s%nstop-embedded-server%n"
                        .formatted(settings.earFile()));
        for (Path script : List.of(
                settings.scripts().resolve("server.cli"), settings.scripts().resolve("production.cli"), deploy)) {
            List<String> command = java();
            command.addAll(List.of("org.jboss.as.cli", "--file=" + script));
            await(start(command, base.resolveSibling("it-production-cli.log")), script);
        }
    }

    private static void await(Process process, Path script) throws IOException {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(script + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process run() throws IOException {
        List<String> command = java();
        command.addAll(
                1,
                List.of(
                        "-Xmx768m",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                        "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.http.port=" + settings.httpPort(),
                        "-Djboss.management.http.port=" + settings.managementPort()));
        for (String opened : List.of("java.lang", "java.lang.invoke", "java.io", "java.security", "java.util")) {
            command.add(1, "--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("org.jboss.as.standalone");
        Files.createDirectories(base.resolve("log"));
        return start(command, output);
    }

    private List<String> java() {
        return new ArrayList<>(List.of(
                Java.program(),
                "-Djboss.home.dir=" + server.home(),
                "-Djboss.server.base.dir=" + base,
                "-jar",
                server.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                server.modulePath()));
    }

    private Process start(List<String> command, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        for (String key : List.of(Secrets.DATA_KEY, Secrets.INDEX_KEY, Secrets.SCOPE_KEY, Secrets.OIDC_SECRET)) {
            environment.put(key, secrets.get(key));
        }
        try {
            environment.put("YAOMEN_DB_URL", databaseUrl());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        environment.put("YAOMEN_DB_USER", Postgres.APPLICATION);
        environment.put("YAOMEN_DB_PASSWORD", secrets.get(Secrets.APPLICATION));
        environment.put("YAOMEN_OIDC_URL", stack.realmUrl());
        environment.put("JBOSS_HOME", server.home().toString());
        return environment;
    }

    private void awaitReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(httpUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Pause.millis(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Pause.millis(100);
        }
        close();
        throw new IllegalStateException("the production server does not answer; see " + output);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
