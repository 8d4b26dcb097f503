package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.Official;

/** Carries files between two counties of which each takes the other for an agency outside（传送文件）. */
record Courier(Official here, Official there) {

    static final String FAR = "440305";
    static final String FAR_NAME = "南山区社会保险局";
    static final String NEAR = "500101";
    static final String NEAR_NAME = "万州区社会保险局";

    ObjectNode fromHere(String path, int seq) {
        ObjectNode file = exported(here, path, seq);
        name(file, "from", NEAR, NEAR_NAME);
        name(file, "to", Stories.SHANDAN, "山丹县社会保险局");
        return sealed(file);
    }

    ObjectNode fromThere(String path, int seq) {
        ObjectNode file = exported(there, path, seq);
        name(file, "from", Stories.KAIZHOU, "开州区社会保险局");
        name(file, "to", FAR, FAR_NAME);
        return sealed(file);
    }

    private static ObjectNode exported(Official sender, String path, int seq) {
        Answer answer = sender.tryPost(path + "/files", Json.of("seq", seq, "reason", "随转移接续传送"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        ObjectNode file = (ObjectNode) answer.json();
        String said = file.path("sha256").asText();
        assertThat(said).as("the hash of the content as it stands").isEqualTo(hash(file));
        return file;
    }

    /** As the other system knows the two agencies. */
    private static void name(ObjectNode file, String party, String region, String name) {
        ((ObjectNode) file.path("content").path(party))
                .put("regionCode", region)
                .put("name", name);
    }

    static ObjectNode sealed(ObjectNode file) {
        return file.put("sha256", hash(file));
    }

    private static String hash(ObjectNode file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Json.bytes(file.path("content"))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a file is wrong, and the file: changed on the way, a wrong sum, not by the formula, no number. */
    Map<String, ObjectNode> spoilt(ObjectNode file) {
        ObjectNode tampered = file.deepCopy();
        figures(tampered).put("amount", "29440.00");
        ObjectNode wrongRate = file.deepCopy();
        ((ObjectNode) figures(wrongRate).path("years").get(0))
                .put("pooled", "4321.00")
                .put("amount", "7201.00");
        figures(wrongRate).put("amount", "19441.00");
        ObjectNode noNumber = file.deepCopy();
        ((ObjectNode) noNumber.path("content").path("person")).put("citizenId", "110101199001010001");
        return Map.of(
                "/sha256",
                tampered,
                "/content/figures/amount",
                sealed(tampered.deepCopy()),
                "/content/figures/years/0",
                sealed(wrongRate),
                "/content/person/citizenId",
                sealed(noNumber));
    }

    private static ObjectNode figures(ObjectNode file) {
        return (ObjectNode) file.path("content").path("figures");
    }
}
