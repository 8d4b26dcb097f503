package org.yaomen.stack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who may call what（可及角色）, found out by trying, so that a refusal is about the input and not about the role. */
final class Reach {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int FORBIDDEN = 403;

    private Reach() {}

    /** The first official of the county who is not turned away; the auditor when all are. */
    static String whoMay(BadRequest plain, World world, Officials officials) {
        return KNOWN.computeIfAbsent(world.regionCode() + " " + plain.operation(), unused -> {
            for (String role : World.ROLES) {
                String user = world.official(role);
                BadRequest tried = plain.header("tried", "", "Idempotency-Key", Officials.newKey()).as(user);
                if (tried.send(officials).status() != FORBIDDEN) {
                    return user;
                }
            }
            return world.official("auditor");
        });
    }
}
