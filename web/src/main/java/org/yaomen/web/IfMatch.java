package org.yaomen.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;

/** The version that a change was made against（版本前提）: header {@code If-Match: "3"}. */
final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\"?([0-9]{1,9})\"?");

    private IfMatch() {}

    static int version(@Nullable String header) {
        Matcher version = FORM.matcher(header == null ? "" : header);
        if (!version.matches()) {
            throw Problem.field("If-Match", "请在请求头 If-Match 中给出所改内容的版本号");
        }
        return Integer.parseInt(version.group(1));
    }
}
