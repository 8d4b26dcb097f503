package org.yaomen.structure;

import java.util.List;
import java.util.Map;

/** Who may call whom, directly（调用方向）: a call goes down, never up or sideways. */
final class Layers {

    static final Map<String, List<String>> MAY_CALL = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("audit", List.of("shared")),
            Map.entry("attachment", List.of("shared", "audit")),
            Map.entry("job", List.of("shared", "audit")),
            Map.entry("ledger", List.of("shared", "audit")),
            Map.entry("programme", List.of("shared", "audit")),
            Map.entry("approval", List.of("shared", "audit")),
            Map.entry("publicity", List.of("shared", "audit")),
            // An appropriation is approved by a second person.
            Map.entry("fund", List.of("shared", "audit", "ledger", "programme", "approval")),
            // The same appropriation again a level below.
            Map.entry("allocation", List.of("shared", "audit", "programme", "approval", "fund")),
            Map.entry("enterprise", List.of("shared", "audit", "attachment", "programme", "approval")),
            Map.entry("tipoff", List.of("shared", "audit", "approval", "enterprise")),
            Map.entry("disbursement", List.of("shared", "audit", "fund", "approval", "attachment")),
            Map.entry(
                    "award",
                    List.of(
                            "shared",
                            "audit",
                            "job",
                            "programme",
                            "enterprise",
                            "tipoff",
                            "intake",
                            "publicity",
                            "approval",
                            "fund",
                            "disbursement")),
            Map.entry(
                    "worker", List.of("shared", "audit", "attachment", "programme", "approval", "fund", "enterprise")),
            Map.entry("placement", List.of("shared", "audit", "attachment", "programme", "enterprise", "worker")),
            Map.entry("socialinsurance", List.of("shared", "audit", "attachment", "programme", "worker")),
            Map.entry(
                    "severance",
                    List.of(
                            "shared",
                            "audit",
                            "job",
                            "programme",
                            "approval",
                            "fund",
                            "enterprise",
                            "disbursement",
                            "worker",
                            "socialinsurance")),
            Map.entry(
                    "subsidy",
                    List.of(
                            "shared",
                            "audit",
                            "attachment",
                            "programme",
                            "approval",
                            "fund",
                            "disbursement",
                            "worker")),
            // Enters lists through the commands of what they are lists of.
            Map.entry("intake", List.of("shared", "audit", "programme", "enterprise", "worker", "placement", "job")),
            Map.entry("plan", List.of("shared", "audit", "attachment", "enterprise")),
            Map.entry("official", List.of("shared", "audit")),
            Map.entry("desk", List.of("shared", "audit")),
            // Has a job count what takes long.
            Map.entry("reporting", List.of("shared", "audit", "job")));

    private Layers() {}
}
