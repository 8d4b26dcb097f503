package org.yaomen.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Roles;

/**
 * The people of the realm as Yaomen sees them（人员名录）: users with a region and at least one of its roles, kept for a
 * moment because the roles of each are a question of its own.
 */
@ApplicationScoped
class Realm {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int PAGE = 200;
    private static final int AT_ONCE = 8;
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");

    /** Everybody, as they were a moment ago（名录快照）. */
    private record Snapshot(List<OfficialView> officials, Instant at) {}

    @Inject
    private KeycloakAdmin keycloak;

    @Inject
    private BusinessClock clock;

    private volatile @Nullable Snapshot snapshot;

    /** All officials by name; at most a minute old. */
    List<OfficialView> officials() {
        Snapshot known = snapshot;
        if (known == null || clock.now().isAfter(known.at().plus(KEPT))) {
            known = new Snapshot(read(), clock.now());
            snapshot = known;
        }
        return known.officials();
    }

    /** All officials as they are now. */
    List<OfficialView> officialsNow() {
        snapshot = null;
        return officials();
    }

    private List<OfficialView> read() {
        List<OfficialView> found = new ArrayList<>();
        for (int first = 0; ; first += PAGE) {
            JsonArray users = keycloak.get("/users?briefRepresentation=false&first=" + first + "&max=" + PAGE)
                    .asJsonArray();
            List<JsonObject> placed = users.getValuesAs(JsonObject.class).stream()
                    .filter(user -> region(user).isPresent())
                    .toList();
            for (int i = 0; i < placed.size(); i += AT_ONCE) {
                found.addAll(withRoles(placed.subList(i, Math.min(i + AT_ONCE, placed.size()))));
            }
            if (users.size() < PAGE) {
                return List.copyOf(found);
            }
        }
    }

    private List<OfficialView> withRoles(List<JsonObject> users) {
        List<CompletableFuture<JsonStructure>> roles = users.stream()
                .map(user -> keycloak.getLater("/users/" + user.getString("id") + "/role-mappings/realm/composite"))
                .toList();
        List<OfficialView> officials = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            List<String> names = KeycloakAdmin.join(roles.get(i)).asJsonArray().getValuesAs(JsonObject.class).stream()
                    .map(role -> role.getString("name"))
                    .toList();
            official(users.get(i), Roles.ALL.stream().filter(names::contains).toList())
                    .ifPresent(officials::add);
        }
        return officials;
    }

    private static Optional<OfficialView> official(JsonObject user, List<String> roles) {
        String name = user.getString("username");
        String shown = String.join(
                        " ",
                        Stream.of("firstName", "lastName")
                                .map(part -> user.getString(part, ""))
                                .toList())
                .strip();
        return region(user)
                .filter(region -> !roles.isEmpty())
                .map(region -> new OfficialView(
                        name, shown.isEmpty() ? name : shown, roles, region, user.getBoolean("enabled", false)));
    }

    private static Optional<RegionCode> region(JsonObject user) {
        JsonObject attributes = user.getJsonObject("attributes");
        JsonArray values = attributes == null ? null : attributes.getJsonArray("region");
        return values == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(((JsonString) values.get(0)).getString())
                        .filter(code -> REGION.matcher(code).matches())
                        .map(RegionCode::of);
    }

    /**
     * Gives the user another region and ends their sessions, so that the next token carries it. The whole representation
     * is written back: Keycloak takes away the attributes that it is not given.
     */
    void move(String name, RegionCode region) {
        JsonObject found = keycloak
                .get("/users?exact=true&briefRepresentation=true&username="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("人员"));
        String path = "/users/" + found.getString("id");
        JsonObject user = keycloak.get(path).asJsonObject();
        JsonObject attributes =
                user.containsKey("attributes") ? user.getJsonObject("attributes") : JsonValue.EMPTY_JSON_OBJECT;
        keycloak.put(
                path,
                Json.createObjectBuilder(user)
                        .add(
                                "attributes",
                                Json.createObjectBuilder(attributes)
                                        .add("region", Json.createArrayBuilder().add(region.code())))
                        .build());
        snapshot = null;
        keycloak.post(path + "/logout");
    }
}
