package org.yaomen.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.stack.bench.Subject;

/**
 * The running system（单机系统）: database, identity provider and application server on one machine, started side by side
 * and stopped in order. Tests may kill a server and start it again.
 */
final class Stack implements AutoCloseable {

    private final Settings settings;
    private final DataFolder data;
    private final Secrets secrets;
    private final Watchdog watchdog;
    private final @Nullable Postgres postgres;
    private final @Nullable Keycloak keycloak;
    private final WildFly wildfly;
    private final Timings timings = new Timings();
    private volatile boolean stopped;

    private Stack(Settings settings, DataFolder data, Secrets secrets) {
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
        this.watchdog = Watchdog.start(data);
        this.postgres = settings.outsideDatabase() ? null : new Postgres(settings, data, secrets);
        this.keycloak = settings.outsideKeycloak() ? null : new Keycloak(settings, data, secrets);
        this.wildfly = new WildFly(settings, data, environment());
    }

    /** Takes the data folder and the ports; starts nothing yet. */
    static Stack prepare(Settings settings) {
        if (!Files.exists(settings.earFile())) {
            throw new StackException(
                    "%s is missing: build first (./mvnw package). 请先构建。".formatted(settings.earFile()));
        }
        DataFolder data = DataFolder.open(settings.data());
        try {
            requireFreePorts(settings);
            return new Stack(settings, data, Secrets.in(data.root()));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static void requireFreePorts(Settings settings) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("YAOMEN_HTTP_PORT", settings.httpPort());
        ports.put("YAOMEN_MANAGEMENT_PORT", settings.managementPort());
        if (!settings.outsideKeycloak()) {
            ports.put("YAOMEN_KEYCLOAK_PORT", settings.keycloakPort());
        }
        if (!settings.outsideDatabase()) {
            ports.put("YAOMEN_DB_PORT", settings.databasePort());
        }
        ports.forEach((variable, port) -> {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                probe.getLocalPort();
            } catch (IOException inUse) {
                throw new StackException(
                        "Port %d is in use; set %s to another one. 端口 %d 已被占用，请用 %s 另行指定。"
                                .formatted(port, variable, port, variable),
                        inUse);
            }
        });
    }

    /** Returns when everything answers; on failure nothing is left running. */
    void start() {
        try {
            startSideBySide();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    private void startSideBySide() {
        Executor each = task -> {
            Thread thread = new Thread(task, "yaomen-start");
            thread.setDaemon(true);
            thread.start();
        };
        CompletableFuture<Void> login = CompletableFuture.runAsync(this::startKeycloak, each);
        CompletableFuture<Void> server = CompletableFuture.runAsync(wildfly::start, each);
        CompletableFuture<Void> database = CompletableFuture.runAsync(this::startDatabase, each);
        CompletableFuture<Void> application =
                CompletableFuture.allOf(server, database).thenRunAsync(this::startApplication, each);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<?>[] all = Stream.of(login, server, database, application)
                .map(part -> part.whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(CompletableFuture.allOf(all), failed).join();
    }

    private void startKeycloak() {
        if (keycloak != null) {
            Instant begin = Instant.now();
            keycloak.start();
            keycloak.awaitReady();
            timings.part("Keycloak", begin);
        }
    }

    private void startDatabase() {
        Instant begin = Instant.now();
        if (postgres != null) {
            postgres.start();
            timings.part("PostgreSQL", begin);
        }
        begin = Instant.now();
        ownerRole().run(settings.earFile(), Migration.Kind.SINGLE_MACHINE, secret(Secrets.SCOPE_KEY));
        timings.part("migration", begin);
    }

    private void startApplication() {
        Instant begin = Instant.now();
        wildfly.deploy();
        wildfly.awaitReady();
        timings.part("WildFly with the application", begin);
    }

    /** What the application server finds in its environment; the owner's password is not among it. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        for (String key : new String[] {Secrets.DATA_KEY, Secrets.INDEX_KEY, Secrets.SCOPE_KEY, Secrets.OIDC_SECRET}) {
            environment.put(key, secret(key));
        }
        environment.put("YAOMEN_DB_URL", databaseUrl());
        environment.put("YAOMEN_DB_USER", Objects.requireNonNullElse(variable("YAOMEN_DB_USER"), Postgres.APPLICATION));
        environment.put("YAOMEN_DB_PASSWORD", applicationPassword());
        environment.put("YAOMEN_OIDC_URL", realmUrl());
        for (String passedOn : new String[] {"YAOMEN_COOKIE_SECURE", "YAOMEN_BEHIND_PROXY", "YAOMEN_DB_POOL_MAX"}) {
            String value = variable(passedOn);
            if (value != null) {
                environment.put(passedOn, value);
            }
        }
        return Map.copyOf(environment);
    }

    private @Nullable String variable(String name) {
        return settings.variable(name);
    }

    /** A key that is named in the environment goes before the one of the data folder. */
    private String secret(String name) {
        return Objects.requireNonNullElse(variable(name), secrets.get(name));
    }

    String databaseUrl() {
        return postgres == null ? settings.required("YAOMEN_DB_URL", "to find the database") : postgres.url();
    }

    private String applicationPassword() {
        return postgres == null
                ? settings.required("YAOMEN_DB_PASSWORD", "with YAOMEN_DB_URL")
                : secrets.get(Secrets.APPLICATION);
    }

    private Migration ownerRole() {
        if (postgres != null) {
            return new Migration(postgres.url(), Postgres.OWNER, secrets.get(Secrets.OWNER));
        }
        return new Migration(
                databaseUrl(),
                Objects.requireNonNullElse(variable("YAOMEN_DB_OWNER"), Postgres.OWNER),
                settings.required("YAOMEN_DB_OWNER_PASSWORD", "with YAOMEN_DB_URL, to migrate"));
    }

    String httpUrl() {
        return settings.httpUrl();
    }

    String realmUrl() {
        return keycloak == null ? settings.required("YAOMEN_OIDC_URL", "to find the realm") : keycloak.realmUrl();
    }

    String timings() {
        return timings.line();
    }

    DataFolder data() {
        return data;
    }

    /** As the database superuser, for tests that damage what no role of ours can. */
    Connection superuser() throws SQLException {
        return embedded().superuser();
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), Postgres.OWNER, secrets.get(Secrets.OWNER));
    }

    Connection application() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), Postgres.APPLICATION, applicationPassword());
    }

    Subject.Login ownerLogin() {
        return new Subject.Login(databaseUrl(), Postgres.OWNER, secrets.get(Secrets.OWNER));
    }

    Subject.Login applicationLogin() {
        return new Subject.Login(databaseUrl(), Postgres.APPLICATION, applicationPassword());
    }

    void killWildFly() {
        wildfly.kill();
    }

    /** Returns when the application answers again. */
    void startWildFly() {
        wildfly.start();
        wildfly.deploy();
        wildfly.awaitReady();
    }

    void killPostgres() {
        embedded().kill();
    }

    void startPostgres() {
        embedded().start();
    }

    private Postgres embedded() {
        if (postgres == null) {
            throw new IllegalStateException("the database is not ours to handle");
        }
        return postgres;
    }

    /** Waits until a server ends that nobody has stopped, and says which. */
    StackException awaitDeath() {
        while (true) {
            Child dead =
                    children().filter(child -> !child.isAlive()).findFirst().orElse(null);
            if (dead != null && !stopped) {
                return dead.died();
            }
            Pause.millis(200);
        }
    }

    private Stream<Child> children() {
        return Stream.of(
                        postgres == null ? null : postgres.child(),
                        keycloak == null ? null : keycloak.child(),
                        wildfly.child())
                .flatMap(Stream::ofNullable);
    }

    /** Stops what runs: first who writes, last the database. */
    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        CompletableFuture<Void> login = CompletableFuture.runAsync(() -> {
            if (keycloak != null) {
                keycloak.stop();
            }
        });
        wildfly.stop();
        login.join();
        if (postgres != null) {
            postgres.stop();
        }
        watchdog.stop();
        data.close();
    }
}
