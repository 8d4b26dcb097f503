package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fetches the reports, and has the books and the awards checked（报表与核验）. */
public final class ReportSteps {

    /** The kilns whose amounts everybody knows. */
    public static final List<String> GOLDEN = List.of("KZ-01", "KZ-02", "KZ-03");

    private final Desk desk;
    private final PolicySteps policy;
    private final AwardSteps awards;

    ReportSteps(Desk desk, PolicySteps policy, AwardSteps awards) {
        this.desk = desk;
        this.policy = policy;
        this.awards = awards;
    }

    public JsonNode fundUse() {
        return desk.financeClerk().get(fundUse("json"));
    }

    private String fundUse(String format) {
        return "/reports/fund-use?programmeId=" + policy.programmeId() + "&format=" + format;
    }

    public byte[] fundUseFile(String format) {
        return desk.financeClerk().download(fundUse(format));
    }

    /** The register's awards in one state. */
    public JsonNode registerOf(String state) {
        return desk.financeClerk()
                .get("/reports/award-register?programmeId=" + policy.programmeId() + "&state=" + state);
    }

    public byte[] register(String format) {
        return desk.financeClerk()
                .download("/reports/award-register?programmeId=" + policy.programmeId() + "&format=" + format);
    }

    public byte[] proofSheet(String awardId) {
        return desk.financeClerk().download("/awards/" + awardId + "/proof.pdf");
    }

    /** Everything that an office would print. */
    public void save(Path folder) {
        for (String format : List.of("pdf", "xlsx")) {
            write(folder.resolve("fund-use-report." + format), fundUseFile(format));
            write(folder.resolve("award-register." + format), register(format));
        }
        for (String kilnNo : GOLDEN) {
            write(folder.resolve("proof-" + kilnNo + ".pdf"), proofSheet(awards.id(kilnNo, Rules.DOORS)));
        }
    }

    /** The awards whose stored calculation does not come out again. */
    public List<JsonNode> notReplayed() {
        return Together.each(
                        awards.all(), award -> awards.replay(award.path("id").asText()))
                .stream()
                .filter(replay -> !replay.path("equal").asBoolean())
                .toList();
    }

    /** Walks the hash chains of audit, ledger and calculations. */
    public JsonNode verifyChains() {
        return desk.auditor().get("/audit/verification");
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
