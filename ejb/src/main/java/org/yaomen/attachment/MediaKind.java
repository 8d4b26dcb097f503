package org.yaomen.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of evidence file that are taken（附件类型）, each known by its first bytes. */
enum MediaKind {
    PDF("application/pdf", "255044462d", ".pdf", ".pdf"),
    JPEG("image/jpeg", "ffd8ff", ".jpg", ".jpeg"),
    PNG("image/png", "89504e470d0a1a0a", ".png", ".png");

    private final String mediaType;
    private final String magic;
    private final String extension;
    private final String otherExtension;

    MediaKind(String mediaType, String magic, String extension, String otherExtension) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the content is, judged by its first bytes. */
    static Optional<MediaKind> of(byte[] content) {
        String head = HexFormat.of().formatHex(content, 0, Math.min(content.length, 8));
        return Arrays.stream(values())
                .filter(kind -> head.startsWith(kind.magic))
                .findFirst();
    }

    /** The name with an extension of this kind, added when it has none of them. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(extension) || lower.endsWith(otherExtension) ? name : name + extension;
    }
}
