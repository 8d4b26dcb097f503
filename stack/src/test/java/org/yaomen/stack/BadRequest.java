package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request with one thing wrong（错误请求）.
 *
 * @param kind what was done to it
 * @param field the pointer or the parameter that an answer must name; empty when it need not
 * @param mayPass whether this kind can be right for some field
 * @param plainStatus what the request is answered with when nothing is wrong: a record that is not there or in another
 *     state may be noticed before a bad field is
 */
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
record BadRequest(
        Contract.Operation operation,
        String user,
        String address,
        Map<String, String> headers,
        byte[] body,
        String kind,
        String field,
        boolean mayPass,
        int plainStatus) {

    private static final Set<Integer> BEFORE_FIELDS = Set.of(404, 409);

    /** The request as it should be, to be spoiled. */
    static BadRequest plain(Contract.Operation operation, Plausible plausible, String user) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        for (Contract.Parameter header : operation.parameters("header")) {
            headers.put(header.name(), plausible.value("", header));
        }
        byte[] body = new byte[0];
        if (!operation.bodies().isEmpty()) {
            boolean json = !operation.jsonBody().isMissingNode();
            headers.put(
                    "Content-Type",
                    json
                            ? "application/json"
                            : operation.bodies().keySet().iterator().next());
            String text = json ? plausible.body(operation).toString() : "样例";
            body = text.getBytes(StandardCharsets.UTF_8);
        }
        return new BadRequest(
                operation, user, plausible.address(operation), headers, body, "as it should be", "", true, 0);
    }

    BadRequest as(String otherUser) {
        return new BadRequest(operation, otherUser, address, headers, body, kind, field, mayPass, plainStatus);
    }

    BadRequest answeredWith(int status) {
        return new BadRequest(operation, user, address, headers, body, kind, field, mayPass, status);
    }

    BadRequest body(String otherKind, String otherField, boolean passes, byte[] other) {
        return new BadRequest(operation, user, address, fresh(), other, otherKind, otherField, passes, plainStatus);
    }

    BadRequest body(String otherKind, String otherField, boolean passes, String other) {
        return body(otherKind, otherField, passes, other.getBytes(StandardCharsets.UTF_8));
    }

    BadRequest address(String otherKind, String otherField, boolean passes, String other) {
        return new BadRequest(operation, user, other, fresh(), body, otherKind, otherField, passes, plainStatus);
    }

    /** Another header, or none for an empty value. */
    BadRequest header(String otherKind, String otherField, String name, String value) {
        Map<String, String> changed = fresh();
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new BadRequest(operation, user, address, changed, body, otherKind, otherField, false, plainStatus);
    }

    /** With an idempotency key of its own. */
    private Map<String, String> fresh() {
        Map<String, String> copy = new LinkedHashMap<>(headers);
        copy.computeIfPresent("Idempotency-Key", (name, key) -> Officials.newKey());
        return copy;
    }

    Answer send(Officials officials) {
        HttpRequest.Builder request = officials.as(user).signed(address);
        headers.forEach(request::header);
        return officials.send(request.method(
                operation.method(),
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** What is wrong with the answer; nothing when it is as the contract promises. */
    List<String> findings(Answer answer) {
        List<String> findings = new ArrayList<>();
        if (answer.status() < 300) {
            if (!mayPass) {
                findings.add("accepted");
            }
        } else if (answer.status() < 400 || answer.status() >= 500) {
            findings.add("status " + answer.status());
        } else {
            findings.addAll(problem(answer));
        }
        return findings.stream()
                .map(finding -> "%s [%s %s as %s]: %s: %s"
                        .formatted(operation, kind, field, user, finding, shortened(answer.text())))
                .toList();
    }

    private List<String> problem(Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return List.of(answer.status() + " is no problem document but " + answer.header("Content-Type"));
        }
        JsonNode problem = answer.json();
        List<String> findings = new ArrayList<>();
        for (String member : List.of("type", "title", "detail", "instance", "code")) {
            if (problem.path(member).asText().isBlank()) {
                findings.add(member + " is missing");
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            findings.add("another status inside");
        }
        if (problem.path("title").asText().codePoints().noneMatch(Character::isIdeographic)) {
            findings.add("the title is not Chinese");
        }
        boolean earlier = answer.status() == plainStatus && BEFORE_FIELDS.contains(plainStatus);
        if (!field.isEmpty() && !earlier && !names(problem)) {
            findings.add(answer.status() + " does not name the field");
        }
        return findings;
    }

    /** The field itself, or a part of it. */
    private boolean names(JsonNode problem) {
        for (JsonNode error : problem.path("errors")) {
            String pointer = error.path("pointer").asText();
            if (pointer.equals(field) || pointer.equals("/" + field) || pointer.startsWith(field + "/")) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
}
