package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.YaomenClient;

/** Adds users to the shared stack's realm（身份管理）: people with several roles, whom the realm does not ship. */
final class RealmAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RealmAdmin() {}

    /** The new user's name; the password is everybody's. */
    static String user(String region, String... roles) {
        String name = "hats-" + UUID.randomUUID();
        send(
                "POST",
                "/users",
                Json.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "firstName",
                        "多职",
                        "attributes",
                        Map.of("region", List.of(region)),
                        "credentials",
                        List.of(Json.of("type", "password", "value", YaomenClient.PASSWORD, "temporary", false))));
        String id = id(name);
        List<JsonNode> granted = Stream.of(roles)
                .map(role -> send("GET", "/roles/" + role, null))
                .toList();
        send("POST", "/users/" + id + "/role-mappings/realm", Json.list(granted));
        return name;
    }

    /** Takes a user of a test away again. */
    static void remove(String name) {
        send("DELETE", "/users/" + id(name), null);
    }

    private static String id(String name) {
        return send("GET", "/users?exact=true&username=" + name, null)
                .path(0)
                .path("id")
                .asText();
    }

    private static JsonNode send(String method, String path, JsonNode body) {
        URI uri = URI.create(SharedStack.stack().realmUrl().replace("/realms/", "/admin/realms/") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
        return answer(request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    private static String token() {
        String form = Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI uri = URI.create(SharedStack.stack().realmUrl().replaceFirst("/realms/.*", "/realms/master")
                + "/protocol/openid-connect/token");
        return answer(HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.request().uri() + " -> " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return Json.parse(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String password() {
        Path file = SharedStack.stack().data().root().resolve("secrets.properties");
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(Secrets.KEYCLOAK_ADMIN);
    }
}
