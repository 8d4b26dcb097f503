package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back（接口答复）, whatever the status. */
public record Answer(String request, int status, byte[] body) {

    public JsonNode json() {
        return Json.parse(body);
    }

    /** Itself, when the request was done. */
    Answer orRefused() {
        if (status >= 400) {
            throw new Refused(request, status, body.length == 0 ? Json.of() : problem());
        }
        return this;
    }

    private JsonNode problem() {
        return body[0] == '{' ? json() : Json.of("detail", new String(body, java.nio.charset.StandardCharsets.UTF_8));
    }
}
