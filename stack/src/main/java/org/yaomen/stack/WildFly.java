package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application server with Yaomen in it（应用服务器）. */
final class WildFly {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Packages of the JDK that the server reaches into. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.security",
            "java.util",
            "java.util.concurrent");

    private final Settings settings;
    private final DataFolder data;
    private final Map<String, String> environment;
    private final Path base;
    private @Nullable Child child;

    /** The environment is what the expressions of the configuration and the application read. */
    WildFly(Settings settings, DataFolder data, Map<String, String> environment) {
        this.settings = settings;
        this.data = data;
        this.environment = environment;
        this.base = data.root().resolve("wildfly");
    }

    /** Starts the server without the application and returns at once. */
    void start() {
        WildFlyConfiguration configuration = WildFlyConfiguration.of(settings, data.log("wildfly-configuration"));
        configuration.copyTo(base);
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "-Xms128m",
                "-Xmx1g",
                "-XX:MetaspaceSize=128m",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djboss.home.dir=" + configuration.home(),
                "-Djboss.server.base.dir=" + base,
                "-Dorg.jboss.boot.log.file=" + data.log("wildfly-boot"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + settings.managementPort()));
        for (String opened : OPENED) {
            command.add("--add-opens=java.base/%s=ALL-UNNAMED".formatted(opened));
        }
        command.addAll(List.of(
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-jar",
                configuration.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                configuration.modulePath(),
                "org.jboss.as.standalone"));
        child = Child.start("wildfly", data, command, environment);
    }

    /** Hands the application over; the server deploys it as soon as it runs. */
    void deploy() {
        Path deployments = base.resolve("deployments");
        try {
            Path draft = base.resolve("yaomen.ear.draft");
            Files.copy(settings.earFile(), draft);
            Files.move(draft, deployments.resolve("yaomen.ear"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Child running = running();
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.httpUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Path failed = base.resolve("deployments/yaomen.ear.failed");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!running.isAlive()) {
                throw running.died();
            }
            if (Files.exists(failed)) {
                throw new StackException("The application does not deploy; see %s. 应用部署失败。".formatted(running.log()));
            }
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
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
        throw new StackException("WildFly does not answer; its log is %s. 应用服务器无应答。".formatted(running.log()));
    }

    Child running() {
        Child running = child;
        if (running == null) {
            throw new IllegalStateException("WildFly has not been started");
        }
        return running;
    }

    @Nullable
    Child child() {
        return child;
    }

    void stop() {
        if (child != null) {
            child.stop(30);
        }
    }

    /** {@code kill -9} of the server. */
    void kill() {
        running().kill();
    }
}
