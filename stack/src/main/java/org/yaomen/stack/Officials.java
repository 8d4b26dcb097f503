package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The officials of the single-machine realm（经办人员）, each with their own token, speaking to the public interface like
 * any other program.
 */
final class Officials {

    /** The password of all of them; they exist in the single-machine realm only. */
    static final String PASSWORD = "yaomen-demo";

    static final String BASE = "/api/v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String httpUrl;
    private final String realmUrl;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {}

    Officials(String httpUrl, String realmUrl) {
        this.httpUrl = httpUrl;
        this.realmUrl = realmUrl;
    }

    static Officials of(Stack stack) {
        return new Officials(stack.httpUrl(), stack.realmUrl());
    }

    /** One of them by user name, e.g. {@code finance-clerk} or {@code finance-clerk.shandan}. */
    Official as(String user) {
        return new Official(this, user);
    }

    /** Anybody, without a login. */
    Official nobody() {
        return new Official(this, "");
    }

    /** One login at a time: many at once look like an attack to the realm. */
    String token(String user) {
        return tokens.compute(
                        user,
                        (name, known) -> known == null || Instant.now().isAfter(known.until())
                                ? fresh(name, "yaomen-api")
                                : known)
                .text();
    }

    /** A token that another program of the realm got. */
    String token(String user, String client) {
        return fresh(user, client).text();
    }

    private Token fresh(String user, String client) {
        String form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", PASSWORD)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer = send(HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new StackException("%s cannot log in: %s".formatted(user, answer.text()));
        }
        JsonNode body = answer.json();
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong());
        return new Token(
                body.path("access_token").asText(), Instant.now().plus(life).minus(MARGIN));
    }

    /** A request to the interface; {@code path} begins behind {@link #BASE}. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(httpUrl + BASE + path));
    }

    /** A request to any address of the application. */
    HttpRequest.Builder requestAt(String path) {
        return HttpRequest.newBuilder(URI.create(httpUrl + path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted. 已中断。", e);
        }
    }

    static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
