package org.yaomen.disbursement;

import org.jspecify.annotations.Nullable;

/** The bank's reasons for a status（状态原因）: the first code, and everything it says in words. */
final class StatusReason {
    private @Nullable String code;
    private final StringBuilder text = new StringBuilder();

    /** Reads one StsRsnInf; several may follow one another. */
    StatusReason read(SecureXml xml) {
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            switch (name) {
                case "Rsn" -> reason(xml);
                case "AddtlInf" -> text.append(text.isEmpty() ? "" : " ").append(xml.text());
                default -> xml.skip();
            }
        }
        return this;
    }

    private void reason(SecureXml xml) {
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            String value = xml.text();
            code = code == null ? value : code;
        }
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    String text() {
        return text.isEmpty() ? null : text.toString();
    }

    @Nullable
    String joined() {
        return code == null ? text() : text.isEmpty() ? code : code + " " + text;
    }
}
