package org.yaomen.shared;

import java.util.regex.Pattern;

/** A GB/T 2260 region code; a code stands for itself and all below it（行政区划代码）. */
public record RegionCode(String code) implements TextValue {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final Pattern TRAILING_PAIRS = Pattern.compile("(00){1,3}$");

    /** After the patterns: the constructor needs them. */
    public static final RegionCode NATION = new RegionCode("000000");

    public RegionCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("行政区划代码须为 6 位数字");
        }
    }

    public static RegionCode of(String text) {
        return new RegionCode(text);
    }

    /** Two digits for a province, four for a city, six for a county, none for the nation. */
    public String prefix() {
        return TRAILING_PAIRS.matcher(code).replaceFirst("");
    }

    public boolean covers(RegionCode other) {
        return other.code.startsWith(prefix());
    }

    @Override
    public String text() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
