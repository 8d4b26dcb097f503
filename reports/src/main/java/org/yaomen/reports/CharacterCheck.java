package org.yaomen.reports;

import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes which printed texts have characters the font lacks（缺字检查）. */
final class CharacterCheck {

    /** A warning list longer than this helps nobody and could exhaust memory. */
    private static final int MAX_WARNINGS = 200;

    private final Font font;
    private final Map<String, MissingCharacters> found = new LinkedHashMap<>();

    CharacterCheck(Font font) {
        this.font = font;
    }

    void see(String text) {
        if (font.canDisplayUpTo(text) < 0 || found.size() >= MAX_WARNINGS) {
            return;
        }
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !font.canDisplay(character))
                .distinct()
                .forEach(missing::appendCodePoint);
        if (!missing.isEmpty()) {
            found.put(text, new MissingCharacters(text, missing.toString()));
        }
    }

    List<MissingCharacters> found() {
        return List.copyOf(found.values());
    }
}
