package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Sha256;

/**
 * What goes between an agency in the system and one outside（转移业务文件）: a message and its hash. The hash is that of the
 * message's text with its members in the order of the schema, none that is empty, no white space, in UTF-8.
 */
public record TransferFile(
        @NotNull @Valid TransferMessage content,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "摘要须为 64 位十六进制小写")
        String sha256) {

    static TransferFile of(TransferMessage content) {
        return new TransferFile(content, hash(content));
    }

    boolean isWhole() {
        return hash(content).equals(sha256);
    }

    private static String hash(TransferMessage content) {
        return Sha256.hex(Canonical.write(content));
    }
}
