package org.yaomen.stack.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The running system as a program outside sees it（接口客户端）. */
public final class YaomenClient {

    /** Of every official of the single-machine stack; the users do not exist in any other. */
    public static final String PASSWORD = "yaomen-demo";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final String httpUrl;
    private final String realmUrl;
    private final Map<String, Official> officials = new ConcurrentHashMap<>();

    /** @param realmUrl e.g. {@code http://127.0.0.1:8180/realms/yaomen} */
    public YaomenClient(String httpUrl, String realmUrl) {
        this(httpUrl, realmUrl, PATIENCE);
    }

    /** One that waits so long for an answer. */
    public YaomenClient(String httpUrl, String realmUrl, Duration patience) {
        this.httpUrl = httpUrl;
        this.realmUrl = realmUrl;
        this.patience = patience;
    }

    /** Signs in on the first request and again when the token ends. */
    public Official as(String username) {
        return officials.computeIfAbsent(username, name -> new Official(this, name));
    }

    /** Somebody who is not signed in. */
    public Official anybody() {
        return new Official(this, "");
    }

    URI uri(String path) {
        return URI.create(httpUrl + "/api/v1" + path);
    }

    /** A page that anybody may read, such as {@code /public/notices/…}. */
    public Answer page(String path) {
        return send(HttpRequest.newBuilder(URI.create(httpUrl + path)).header("Accept", "text/html"));
    }

    Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(patience).build();
        try {
            return new Answer(http.send(built, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(built.method() + " " + built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An access token by the password grant of the client for programs. */
    String token(String username) {
        String form = Map.of(
                        "grant_type", "password", "client_id", "yaomen-api", "username", username, "password", PASSWORD)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request).orRefused().json().path("access_token").asText();
    }
}
