package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An official at work through the API（经办人员）; every POST carries a key of its own. */
public final class Official {

    /** Shorter than the realm's access token lives. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);

    private static final int PAGE = 500;

    private final YaomenClient client;
    private final String username;
    private String token = "";
    private Instant tokenEnds = Instant.EPOCH;

    Official(YaomenClient client, String username) {
        this.client = client;
        this.username = username;
    }

    public String username() {
        return username;
    }

    public JsonNode get(String path) {
        return tryGet(path).orRefused().json();
    }

    public Answer tryGet(String path) {
        return client.send(request(path).GET());
    }

    /** The whole list, however many pages. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        for (int page = 0; ; page++) {
            JsonNode answer = get(path + separator + "size=" + PAGE + "&page=" + page);
            Json.stream(answer.path("items")).forEach(items::add);
            if (answer.path("items").size() < PAGE) {
                return items;
            }
        }
    }

    public JsonNode post(String path, JsonNode body) {
        return tryPost(path, body).orRefused().json();
    }

    public Answer tryPost(String path, JsonNode body) {
        return tryPost(path, "application/json", Json.bytes(body));
    }

    public JsonNode post(String path, String contentType, byte[] body) {
        return tryPost(path, contentType, body).orRefused().json();
    }

    public Answer tryPost(String path, String contentType, byte[] body) {
        return client.send(request(path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Acts on what was read as this version. */
    public JsonNode postOn(int version, String path, JsonNode body) {
        return tryPostOn(version, path, body).orRefused().json();
    }

    public Answer tryPostOn(int version, String path, JsonNode body) {
        return client.send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    /** Changes what has no version. */
    public Answer tryPut(String path, JsonNode body) {
        return client.send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    /** Changes what was read as this version. */
    public JsonNode put(String path, int version, JsonNode body) {
        return tryPut(path, version, body).orRefused().json();
    }

    public Answer tryPut(String path, int version, JsonNode body) {
        return client.send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    /** A file, as it is. */
    public byte[] download(String path) {
        return client.send(request(path).GET().setHeader("Accept", "*/*"))
                .orRefused()
                .body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(client.uri(path)).header("Accept", "application/json, application/problem+json");
        return username.isEmpty()
                ? request.header("X-Requested-With", "yaomen")
                : request.header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (!Instant.now().isBefore(tokenEnds)) {
            Instant asked = Instant.now();
            token = client.token(username);
            tokenEnds = asked.plus(TOKEN_LIFE);
        }
        return token;
    }
}
