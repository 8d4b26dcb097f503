package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes a plain request that gets as far as it can（可及请求）: by an official who is not turned away, without what the
 * answer says is wrong, so that a later refusal is about the one thing that was spoilt.
 */
final class Reach {

    private static final int FORBIDDEN = 403;
    private static final int BAD = 400;
    private static final int MOST_REPAIRS = 40;

    /** What a required text may have to look like. */
    private static final List<String> OTHER_TEXTS = List.of("1.000000", "1", "1.00", "2017", "A1", "样例");

    private final Officials officials;
    private BadRequest request;
    private Answer answer;

    private Reach(BadRequest plain, World world, Officials officials) {
        this.officials = officials;
        this.request = plain;
        this.answer = tryRoles(plain, world);
    }

    static BadRequest asFarAsPossible(BadRequest plain, World world, Officials officials) {
        Reach reach = new Reach(plain, world, officials);
        if (!plain.operation().jsonBody().isMissingNode()) {
            reach.repair();
            if (reach.answer.status() == FORBIDDEN) {
                // Fields are looked at before roles: only now the role counts.
                reach.answer = reach.tryRoles(reach.request, world);
                reach.repair();
            }
        }
        return reach.request.answeredWith(reach.answer.status());
    }

    private Answer tryRoles(BadRequest plain, World world) {
        Answer last = null;
        for (String role : World.ROLES) {
            request = plain.body(plain.kind(), "", true, plain.body()).as(world.official(role));
            last = request.send(officials);
            if (last.status() != FORBIDDEN) {
                return last;
            }
        }
        return last;
    }

    private void repair() {
        for (int i = 0; i < MOST_REPAIRS && answer.status() == BAD; i++) {
            String pointer =
                    answer.json().path("errors").path(0).path("pointer").asText();
            if (!pointer.startsWith("/") || !repaired(pointer)) {
                return;
            }
        }
    }

    /** Leaves the field out, or gives it another look, whichever makes the answer speak of something else. */
    private boolean repaired(String pointer) {
        JsonNode body = Officials.parse(request.body());
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object && object.has(name)) {
            for (String text : OTHER_TEXTS) {
                object.put(name, text);
                if (better(body, pointer)) {
                    return true;
                }
            }
            object.set(name, JsonNodeFactory.instance.arrayNode());
            if (better(body, pointer)) {
                return true;
            }
            object.remove(name);
            return better(body, pointer) || (cut > 0 && repaired(pointer.substring(0, cut)));
        }
        if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.removeAll();
            return better(body, pointer) || repaired(pointer.substring(0, cut));
        }
        return cut > 0 && repaired(pointer.substring(0, cut));
    }

    private boolean better(JsonNode body, String pointer) {
        BadRequest other = request.body(request.kind(), "", true, body.toString());
        Answer told = other.send(officials);
        if (told.status() == BAD) {
            for (JsonNode error : told.json().path("errors")) {
                if (error.path("pointer").asText().startsWith(pointer)) {
                    return false;
                }
            }
        }
        request = other;
        answer = told;
        return true;
    }
}
