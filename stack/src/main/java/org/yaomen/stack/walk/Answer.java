package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back（接口答复）, whatever the status. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.parse(body());
    }

    /** After how many seconds the server wants to be asked again; 1 where it does not say. */
    long retryAfter() {
        return response.headers().firstValueAsLong("Retry-After").orElse(1);
    }

    /** Itself, when the request was done. */
    public Answer orRefused() {
        if (status() >= 400) {
            JsonNode problem = text().startsWith("{") ? json() : Json.of("detail", text());
            throw new Refused(response.request().method() + " " + response.uri().getPath(), status(), problem);
        }
        return this;
    }
}
