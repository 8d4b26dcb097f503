package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider（身份认证服务）, with the realm of the single machine. Its program is built once into the cache; its
 * database is a file of the data folder. The realm is read from its file again only when the file, the port or the
 * secret has changed: what an administrator has set stays otherwise.
 */
final class Keycloak {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final DataFolder data;
    private final Secrets secrets;
    private @Nullable Child child;

    Keycloak(Settings settings, DataFolder data, Secrets secrets) {
        this.settings = settings;
        this.data = data;
        this.secrets = secrets;
    }

    String url() {
        return "http://127.0.0.1:" + settings.keycloakPort();
    }

    String realmUrl() {
        return url() + "/realms/yaomen";
    }

    /** Returns at once; {@link #awaitReady} waits. */
    void start() {
        Path home = new Unpacked(settings.cache()).server(settings.serverList(), "keycloak-quarkus-dist");
        buildOnce(home);
        Path database = data.root().resolve("keycloak/h2/keycloakdb");
        List<String> command = new ArrayList<>(program(home));
        command.addAll(1, importing());
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--hostname=" + url(),
                "--cache=local",
                "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE".formatted(database)));
        child = Child.start(
                "keycloak",
                data,
                command,
                Map.of(
                        "YAOMEN_OIDC_SECRET", secrets.get(Secrets.OIDC_SECRET),
                        "YAOMEN_HTTP_PORT", String.valueOf(settings.httpPort()),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN)));
    }

    private List<String> importing() {
        String strategy = realmMark().equals(lastMark()) ? "IGNORE_EXISTING" : "OVERWRITE_EXISTING";
        return List.of(
                "-Dkeycloak.migration.action=import",
                "-Dkeycloak.migration.provider=singleFile",
                "-Dkeycloak.migration.file=" + settings.realm(),
                "-Dkeycloak.migration.strategy=" + strategy,
                "-Dkeycloak.migration.replace-placeholders=true");
    }

    private void buildOnce(Path home) {
        new Unpacked(home).folder("built", mark -> {
            List<String> command = new ArrayList<>(program(home));
            command.addAll(List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false"));
            Path log = data.log("keycloak-build");
            try {
                int exit = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
                if (exit != 0) {
                    throw new IOException("Keycloak's build failed, see " + log);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        });
    }

    private static List<String> program(Path home) {
        return List.of(
                Java.program(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    void awaitReady() {
        Child running = running();
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl()))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!running.isAlive()) {
                throw running.died();
            }
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    Files.writeString(markFile(), realmMark());
                    return;
                }
            } catch (IOException notYet) {
                Pause.millis(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("Interrupted. 已中断。", e);
            }
            Pause.millis(100);
        }
        throw new StackException("Keycloak does not answer; its log is %s. 身份认证服务无应答。".formatted(running.log()));
    }

    private Path markFile() {
        return data.root().resolve("keycloak/realm.sha256");
    }

    private String lastMark() {
        try {
            return Files.exists(markFile()) ? Files.readString(markFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the realm in the database was made of. */
    private String realmMark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(settings.realm()));
            String rest = settings.httpPort() + secrets.get(Secrets.OIDC_SECRET);
            return HexFormat.of().formatHex(digest.digest(rest.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Child running() {
        Child running = child;
        if (running == null) {
            throw new IllegalStateException("Keycloak has not been started");
        }
        return running;
    }

    @Nullable
    Child child() {
        return child;
    }

    void stop() {
        if (child != null) {
            child.stop(15);
        }
    }
}
