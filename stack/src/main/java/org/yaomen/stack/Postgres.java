package org.yaomen.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL（内嵌数据库）, with every guarantee switched on that its usual embedding switches off: a
 * committed payment is on the disk.
 */
final class Postgres {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "yaomen_owner";
    static final String APPLICATION = "yaomen_app";

    private static final String VERSION = "18.6.0";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Settings settings;
    private final DataFolder data;
    private final Secrets secrets;
    private final Path home;
    private @Nullable Child child;

    Postgres(Settings settings, DataFolder data, Secrets secrets) {
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
        this.home = new Unpacked(settings.cache()).folder("postgresql-" + VERSION, Postgres::unpack);
    }

    private static void unpack(Path folder) throws IOException {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch", "").contains("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-%s-%s.txz".formatted(os, arch);
        try (InputStream compressed = Postgres.class.getResourceAsStream(archive)) {
            if (compressed == null) {
                throw new IOException("there are no PostgreSQL binaries for this machine (" + archive + ")");
            }
            Archives.untar(compressed, folder);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/yaomen".formatted(settings.databasePort());
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), SUPERUSER, secrets.get(Secrets.SUPERUSER));
    }

    /** Returns when it answers; the roles and the database exist then. */
    void start() {
        Path cluster = data.root().resolve("pg");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(cluster);
        }
        List<String> command = new ArrayList<>(AsOrdinaryUser.prefix());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", cluster.toString()));
        options().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        child = Child.start("postgres", data, command, Map.of());
        prepareDatabase();
    }

    private Map<String, String> options() {
        return Map.ofEntries(
                Map.entry("port", String.valueOf(settings.databasePort())),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", "120"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("timezone", "Asia/Shanghai"),
                Map.entry("log_timezone", "Asia/Shanghai"),
                // A failed statement can hold somebody's name: the log says what failed, not with which values.
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"));
    }

    private void initialise(Path cluster) {
        try {
            Unpacked.delete(cluster);
            Files.createDirectories(cluster);
            Path passwordFile = Files.createTempFile(
                    data.run(),
                    "superuser",
                    ".txt",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, secrets.get(Secrets.SUPERUSER));
            AsOrdinaryUser.give(cluster, passwordFile);
            List<String> command = new ArrayList<>(AsOrdinaryUser.prefix());
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + cluster,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
            Path log = data.log("initdb");
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            Files.delete(passwordFile);
            if (exit != 0) {
                throw new StackException("PostgreSQL cannot create its data; see %s. 数据库初始化失败。".formatted(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted. 已中断。", e);
        }
    }

    private void prepareDatabase() {
        String maintenance = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(settings.databasePort());
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection =
                            DriverManager.getConnection(maintenance, SUPERUSER, secrets.get(Secrets.SUPERUSER));
                    Statement statement = connection.createStatement()) {
                role(statement, OWNER, secrets.get(Secrets.OWNER));
                role(statement, APPLICATION, secrets.get(Secrets.APPLICATION));
                createDatabase(statement);
                return;
            } catch (SQLException notYet) {
                pause(deadline, notYet);
            }
        }
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        try (var found = statement.executeQuery("select from pg_roles where rolname = '%s'".formatted(role))) {
            if (!found.next()) {
                statement.execute(
                        "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls".formatted(role));
            }
        }
        statement.execute("alter role %s password '%s'".formatted(role, password));
    }

    private static void createDatabase(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select from pg_database where datname = 'yaomen'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("create database yaomen owner " + OWNER);
        statement.execute("revoke all on database yaomen from public");
        statement.execute("grant connect on database yaomen to " + APPLICATION);
    }

    private void pause(Instant deadline, SQLException last) {
        Child running = running();
        if (!running.isAlive()) {
            throw running.died();
        }
        if (Instant.now().isAfter(deadline)) {
            throw new StackException(
                    "PostgreSQL does not answer: %s; its log is %s. 数据库无应答。"
                            .formatted(last.getMessage(), running.log()),
                    last);
        }
        Pause.millis(50);
    }

    Child running() {
        Child running = child;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return running;
    }

    @Nullable
    Child child() {
        return child;
    }

    /** Sessions are ended, what is committed is kept ("fast" shutdown). */
    void stop() {
        if (child != null) {
            child.stop("INT", 30);
        }
    }

    /** {@code kill -9} of the postmaster; returns when its backends are gone too. */
    void kill() {
        running().kill();
    }
}
