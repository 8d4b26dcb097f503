package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one county's officials find in the system（县级现有数据）: for each list of the contract, the identifiers of its
 * items. Made by asking, so that a new list is covered by itself.
 */
record World(String regionCode, String suffix, Map<String, List<JsonNode>> lists) {

    static final List<String> ROLES = List.of(
            "finance-clerk",
            "industry-clerk",
            "cashier",
            "finance-reviewer",
            "industry-reviewer",
            "finance-approver",
            "hr-clerk",
            "hr-reviewer",
            "policy-admin",
            "security-admin",
            "auditor");

    /** Whoever sends the records of a worker must find the agency that takes them. */
    private static final Set<String> DIRECTORIES = Set.of("/insurance-agencies");

    static World of(Contract contract, Officials officials, String regionCode, String suffix) {
        Map<String, List<JsonNode>> lists = new TreeMap<>();
        for (Contract.Operation operation : contract.operations()) {
            if (!operation.writes() && !operation.path().contains("{")) {
                Answer answer = officials.as("auditor" + suffix).get(operation.path() + "?size=100");
                if (answer.status() == 200 && answer.header("Content-Type").contains("json")) {
                    lists.put(operation.path(), answer.json().path("items").findParents("id"));
                }
            }
        }
        return new World(regionCode, suffix, lists);
    }

    /** The official of this county that bears the role. */
    String official(String role) {
        return role.equals("policy-admin") ? role : role + suffix;
    }

    /** An identifier for {@code /awards/{id}/…}, or for a field {@code awardId} or {@code awardIds}. */
    Optional<String> id(String pathOrField) {
        String list = pathOrField.startsWith("/")
                ? pathOrField.replaceAll("/\\{.*", "")
                : "/" + kebab(pathOrField.replaceAll("Ids?$", "")) + "s";
        return items(list).stream()
                .map(item -> item.path("id").asText())
                .filter(id -> id.length() == 36)
                .findFirst();
    }

    private List<JsonNode> items(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** Everything that belongs to this county and no wider region; a transfer to another county is on that desk too. */
    Set<String> ownIds() {
        return lists.entrySet().stream()
                .filter(list -> !DIRECTORIES.contains(list.getKey()))
                .flatMap(list -> list.getValue().stream())
                .filter(item -> item.path("regionCode").asText().equals(regionCode))
                .filter(item -> item.path("toRegion").asText(regionCode).equals(regionCode))
                .map(item -> item.path("id").asText())
                .filter(id -> id.length() == 36)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
