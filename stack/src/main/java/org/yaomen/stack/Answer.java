package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the interface answered（接口应答）. */
record Answer(HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Officials.parse(bytes());
    }

    /** Itself, if the status is the one that was counted on. */
    Answer expect(int status) {
        if (status() != status) {
            throw new StackException("%s %s answered %d instead of %d: %s"
                    .formatted(response.request().method(), response.uri(), status(), status, text()));
        }
        return this;
    }
}
