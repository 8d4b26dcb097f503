package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a walk's steps meet（办公桌）: the system, the sample and the officials of its region. The officials of Kaizhou bear
 * the role's name, those of Shandan with a suffix.
 */
public final class Desk {

    private static final String KAIZHOU = "500154";

    private final YaomenClient client;
    private final Sample sample;
    private final Map<String, String> seats = new HashMap<>();

    Desk(YaomenClient client, Sample sample) {
        this.client = client;
        this.sample = sample;
    }

    public YaomenClient client() {
        return client;
    }

    public Sample sample() {
        return sample;
    }

    /** From now on somebody else does this role's work. */
    public void seat(String role, String username) {
        seats.put(role, username);
    }

    public Official industryClerk() {
        return of("industry-clerk");
    }

    public Official industryReviewer() {
        return of("industry-reviewer");
    }

    public Official financeClerk() {
        return of("finance-clerk");
    }

    public Official financeReviewer() {
        return of("finance-reviewer");
    }

    public Official financeApprover() {
        return of("finance-approver");
    }

    public Official cashier() {
        return of("cashier");
    }

    public Official hrClerk() {
        return of("hr-clerk");
    }

    public Official hrReviewer() {
        return of("hr-reviewer");
    }

    public Official auditor() {
        return of("auditor");
    }

    /** Belongs to no region. */
    public Official policyAdmin() {
        return client.as("policy-admin");
    }

    public String regionCode() {
        return sample.regionCode();
    }

    private Official of(String role) {
        String suffix = regionCode().equals(KAIZHOU) ? "" : ".shandan";
        return client.as(seats.getOrDefault(role, role + suffix));
    }

    /** Moves the business day, as only the single-machine stack lets anybody. */
    public void itIs(LocalDate day) {
        policyAdmin().tryPut("/clock", Json.of("today", day.toString())).orRefused();
    }

    /** Signs what waits on this document. */
    void approve(Official approver, String subjectId) {
        approve(approver, approver.list("/approvals?state=OPEN&subjectId=" + subjectId));
    }

    /** Signs all of these cases over the hashes that they show; every line must succeed. */
    void approve(Official approver, List<JsonNode> cases) {
        if (cases.isEmpty()) {
            return;
        }
        JsonNode answer = approver.post(
                "/approvals/decisions",
                Json.of(
                        "decision",
                        "APPROVE",
                        "items",
                        cases.stream()
                                .map(item -> Json.of(
                                        "id", item.path("id").asText(),
                                        "sha256", item.path("subjectSha256").asText()))
                                .toList()));
        Json.stream(answer.path("lines"))
                .filter(line -> !line.path("done").asBoolean())
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalStateException("not approved: " + line);
                });
    }
}
