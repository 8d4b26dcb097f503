package org.yaomen.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A citizen identity number（公民身份号码）, GB 11643-1999.
 *
 * <p>The text form is masked, so that a number cannot reach a log by accident: ask {@link #number()} for it. For the same reason this is no {@link TextValue}: JSON must not write it in full.
 */
public record CitizenId(String number) {
    /** The sex that the sequence digit states（性别）: odd is male. */
    public enum Sex implements Labelled {
        MALE("男"),
        FEMALE("女");

        private final String label;

        Sex(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    // Counties come and go and the number keeps the code of the day of issue, so only the province is checked.
    // 83 heads the numbers of Taiwan residents' residence permits.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public CitizenId {
        problem(number).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static CitizenId of(String text) {
        return new CitizenId(text);
    }

    /** The reason why the text is not a citizen ID, in Chinese and without repeating it, or nothing when it is one. */
    public static Optional<String> problem(String text) {
        if (text.length() != LENGTH) {
            return Optional.of("公民身份号码应为 18 位，实际为 " + text.length() + " 位");
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(i == LENGTH - 1 && c == 'X')) {
                return Optional.of("公民身份号码第 " + (i + 1) + " 位不合规定：前 17 位为数字，末位为数字或大写 X");
            }
        }
        if (!PROVINCES.contains(text.substring(0, 2))) {
            return Optional.of("公民身份号码前两位不是省级行政区划代码");
        }
        if (birthDate(text).isEmpty()) {
            return Optional.of("公民身份号码第 7 至 14 位不是有效的出生日期");
        }
        if (text.charAt(LENGTH - 1) != checkCharacter(text)) {
            return Optional.of("公民身份号码校验码不正确");
        }
        return Optional.empty();
    }

    public LocalDate birthDate() {
        return birthDate(number).orElseThrow();
    }

    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The region of first registration, possibly abolished since（签发时的行政区划代码）. */
    public String regionCode() {
        return number.substring(0, 6);
    }

    /** Region and the last four stay, the birth date is hidden: {@code 110105********002X}. */
    public String masked() {
        return number.substring(0, 6) + "********" + number.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
