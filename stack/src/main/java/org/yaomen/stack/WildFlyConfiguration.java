package org.yaomen.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The configured application server（服务器配置）: made once by the same scripts that production runs, kept in the cache
 * under a hash of those scripts, and only copied at each start.
 */
final class WildFlyConfiguration {

    private static final List<String> SCRIPTS = List.of("driver.cli", "server.cli", "single-machine.cli");

    private final Path home;
    private final Path made;

    private WildFlyConfiguration(Path home, Path made) {
        this.home = home;
        this.made = made;
    }

    static WildFlyConfiguration of(Settings settings, Path log) {
        Unpacked cache = new Unpacked(settings.cache());
        Path home = cache.server(settings.serverList(), "wildfly-dist");
        Path driver = driver();
        String hash = hash(
                settings.scripts(), home.getFileName() + driver.getFileName().toString());
        Path made = cache.folder("wildfly-configured-" + hash, draft -> make(settings, home, driver, draft, log));
        return new WildFlyConfiguration(home, made);
    }

    Path home() {
        return home;
    }

    String modulePath() {
        return home.resolve("modules") + File.pathSeparator + made.resolve("modules");
    }

    /** Gives a server its own copy, in place of the last one; its data folder (transactions, timers) stays. */
    void copyTo(Path base) {
        try {
            for (String folder : List.of("configuration", "deployments", "tmp")) {
                Unpacked.delete(base.resolve(folder));
            }
            Path configuration = Files.createDirectories(base.resolve("configuration"));
            try (Stream<Path> files = Files.list(made.resolve("standalone/configuration"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.createDirectories(base.resolve("deployments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Settings settings, Path home, Path driver, Path draft, Path log) throws IOException {
        Path base = draft.resolve("standalone");
        Path modules = Files.createDirectories(draft.resolve("modules"));
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        for (String file : List.of("standalone.xml", "logging.properties")) {
            Files.copy(home.resolve("standalone/configuration").resolve(file), configuration.resolve(file));
        }
        for (String file : List.of("application-users", "application-roles", "mgmt-users", "mgmt-groups")) {
            Files.writeString(configuration.resolve(file + ".properties"), "");
        }
        Files.deleteIfExists(log);
        Folders folders = new Folders(home, driver, base, modules);
        for (String script : SCRIPTS) {
            run(settings.scripts().resolve(script), folders, log);
        }
        try (Stream<Path> rest = Files.list(base)) {
            for (Path folder : rest.filter(each -> !each.equals(configuration)).toList()) {
                Unpacked.delete(folder);
            }
        }
        Unpacked.delete(configuration.resolve("standalone_xml_history"));
    }

    /** What a configuration is made of（配置所用文件）. */
    private record Folders(Path home, Path driver, Path base, Path modules) {}

    private static void run(Path script, Folders folders, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "-Djboss.home.dir=" + folders.home(),
                "-Djboss.server.base.dir=" + folders.base(),
                "-jar",
                folders.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                folders.home().resolve("modules") + File.pathSeparator + folders.modules(),
                "org.jboss.as.cli",
                "--file=" + script));
        if (script.endsWith("driver.cli")) {
            command.add("--resolve-parameter-values");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JBOSS_HOME", folders.home().toString());
        builder.environment().put("YAOMEN_MODULES", folders.modules().toString());
        builder.environment().put("YAOMEN_DRIVER_JAR", folders.driver().toString());
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException(script.getFileName() + " failed, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The driver that this program itself uses. */
    private static Path driver() {
        try {
            return Path.of(DriverManager.getDriver("jdbc:postgresql:")
                    .getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path scripts, String versions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(versions.getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                digest.update(Files.readAllBytes(scripts.resolve(script)));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
