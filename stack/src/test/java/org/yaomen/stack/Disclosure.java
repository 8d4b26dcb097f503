package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** A roster in full, asked for and taken（花名册完整导出）. */
final class Disclosure {

    private Disclosure() {}

    static String asked(Official clerk, JsonNode asking) {
        return "/roster-disclosures/"
                + clerk.post("/roster-disclosures", asking).path("id").asText();
    }

    /** Neither who asked, nor another role, nor another county. */
    static void nobodyElseDecides(String path, JsonNode decision) {
        for (String user : List.of("hr-clerk", "auditor", "finance-clerk", "hr-reviewer.shandan")) {
            Answer answer = Stories.client().as(user).tryPost(path + "/decision", decision);
            assertThat(answer.status()).isEqualTo(user.endsWith("shandan") ? 404 : 403);
        }
    }

    static Answer taken(Official official, String path) {
        return official.tryPost(path + "/file", Json.of());
    }

    /** All texts of a workbook; its parts are written with their sizes at the end, which a stream cannot read. */
    static String sheet(Answer file) {
        try {
            Path kept = Files.write(Files.createTempFile("yaomen-roster-", ".xlsx"), file.body());
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                StringBuilder text = new StringBuilder();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
