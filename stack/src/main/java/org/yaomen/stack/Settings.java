package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one start to the next（启动设置）: environment variables with their defaults.
 *
 * @param home the working copy, where the archive, the server scripts and the realms are
 * @param data what must survive a restart
 * @param cache the unpacked servers, shared by all working copies of this user
 */
record Settings(
        Path home, Path data, Path cache, int httpPort, int keycloakPort, int databasePort, Map<String, String> env) {

    private static final int MANAGEMENT_DISTANCE = 1910;
    private static final int HIGHEST_PORT = 65535;

    static Settings of(Map<String, String> env) {
        Path home =
                Path.of(System.getProperty("yaomen.home", ".")).toAbsolutePath().normalize();
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "yaomen");
        return new Settings(
                home,
                path(env, "YAOMEN_DATA", home.resolve("data")),
                path(env, "YAOMEN_CACHE", cache),
                port(env, "YAOMEN_HTTP_PORT", 8080),
                port(env, "YAOMEN_KEYCLOAK_PORT", 8180),
                port(env, "YAOMEN_DB_PORT", 5480),
                Map.copyOf(env));
    }

    /** The same, on another data folder. */
    Settings on(Path otherData) {
        return new Settings(
                home, otherData.toAbsolutePath().normalize(), cache, httpPort, keycloakPort, databasePort, env);
    }

    /** The same, on ports that nobody uses now. */
    Settings onFreePorts() {
        List<Integer> free = freePorts(4);
        Map<String, String> moved = new HashMap<>(env);
        moved.put("YAOMEN_MANAGEMENT_PORT", String.valueOf(free.get(3)));
        return new Settings(home, data, cache, free.get(0), free.get(1), free.get(2), Map.copyOf(moved));
    }

    String httpUrl() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** The server's management port; it follows the HTTP port unless it is named. */
    int managementPort() {
        int derived = httpPort + MANAGEMENT_DISTANCE;
        return port(env, "YAOMEN_MANAGEMENT_PORT", derived <= HIGHEST_PORT ? derived : httpPort - MANAGEMENT_DISTANCE);
    }

    @Nullable
    String variable(String name) {
        String value = env.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    String required(String name, String why) {
        String value = variable(name);
        if (value == null) {
            throw new StackException("%s is not set; it is needed %s. 未设置环境变量 %s。".formatted(name, why, name));
        }
        return value;
    }

    boolean outsideDatabase() {
        return variable("YAOMEN_DB_URL") != null;
    }

    boolean outsideKeycloak() {
        return variable("YAOMEN_OIDC_URL") != null;
    }

    Path earFile() {
        return home.resolve("ear/target/yaomen.ear");
    }

    Path scripts() {
        return home.resolve("ear/src/main/cli");
    }

    Path realm() {
        return home.resolve("ear/src/main/keycloak/single-machine-realm.json");
    }

    /** Says which archive of the local repository holds which server; written by the build. */
    Path serverList() {
        return home.resolve("stack/target/servers.txt");
    }

    private static Path path(Map<String, String> env, String name, Path otherwise) {
        String value = env.get(name);
        return (value == null || value.isBlank() ? otherwise : Path.of(value))
                .toAbsolutePath()
                .normalize();
    }

    private static int port(Map<String, String> env, String name, int otherwise) {
        String value = env.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new StackException("%s must be a port number, not \"%s\". %s 应为端口号。".formatted(name, value, name));
        }
        return Integer.parseInt(value);
    }

    private static List<Integer> freePorts(int count) {
        ServerSocket[] sockets = new ServerSocket[count];
        try {
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            }
            List<Integer> ports = new java.util.ArrayList<>();
            for (ServerSocket socket : sockets) {
                ports.add(socket.getLocalPort());
                socket.close();
            }
            return List.copyOf(ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
