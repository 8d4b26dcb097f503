package org.yaomen.stack;

import java.net.http.HttpRequest;

/**
 * One official at work（经办人）. Paths begin behind {@code /api/v1}; every write carries an idempotency key, a new one
 * unless it is named.
 */
record Official(Officials all, String user) {

    private static final String JSON = "application/json";

    Answer get(String path) {
        return all.send(signed(path).GET());
    }

    Answer post(String path, Object body) {
        return post(path, body, Officials.newKey());
    }

    Answer post(String path, Object body, String key) {
        return write("POST", path, JSON, Officials.json(body), key);
    }

    Answer post(String path, String contentType, byte[] body) {
        return write("POST", path, contentType, HttpRequest.BodyPublishers.ofByteArray(body), Officials.newKey());
    }

    /** A change of what was read at {@code version}. */
    Answer put(String path, Object body, int version) {
        return all.send(signed(path)
                .header("Content-Type", JSON)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", Officials.newKey())
                .PUT(Officials.json(body)));
    }

    private Answer write(String method, String path, String type, HttpRequest.BodyPublisher body, String key) {
        return all.send(signed(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .method(method, body));
    }

    /** A request with this official's token, for what the methods above do not cover. */
    HttpRequest.Builder signed(String path) {
        HttpRequest.Builder request = all.request(path);
        return user.isEmpty() ? request : request.header("Authorization", "Bearer " + all.token(user));
    }
}
