package org.yaomen.shared;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chosen records by their identifiers（所选标识）, written with commas between them; at most as many as a page has rows. */
public record Ids(List<UUID> ids) implements TextValue {

    public Ids {
        ids = List.copyOf(ids);
        if (ids.isEmpty() || ids.size() > PageRequest.MOST_ROWS) {
            throw new IllegalArgumentException("一次可选 1 至 " + PageRequest.MOST_ROWS + " 个标识");
        }
    }

    public static Ids of(String text) {
        return new Ids(Arrays.stream(text.split(",", -1)).map(Ids::id).toList());
    }

    private static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // said below, in the user's language
        }
        throw new IllegalArgumentException("标识须为以逗号分隔的 UUID");
    }

    @Override
    public String text() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
