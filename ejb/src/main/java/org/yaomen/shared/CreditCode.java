package org.yaomen.shared;

import java.util.Optional;

/**
 * A unified social credit code（统一社会信用代码）, GB 32100-2015.
 *
 * <p>18 characters: registering authority, kind of body, six digits of region, the nine characters of the organisation
 * code of GB 11714 with a check character of its own, and a check character over everything. Both are verified.
 */
public record CreditCode(String code) implements TextValue {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_START = 8;

    public CreditCode {
        problem(code).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static CreditCode of(String text) {
        return new CreditCode(text);
    }

    /** The reason why the text is not a credit code, in Chinese, or nothing when it is one. */
    public static Optional<String> problem(String text) {
        if (text.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位，实际为 " + text.length() + " 位");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return Optional.of("统一社会信用代码第 " + (i + 1) + " 位只能是数字或大写字母（不含 I、O、S、V、Z）");
            }
        }
        if (!text.substring(2, ORGANISATION_START).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("统一社会信用代码第 3 至 8 位应为行政区划数字");
        }
        if (text.charAt(16) != organisationCheck(text)) {
            return Optional.of("统一社会信用代码第 9 至 17 位（组织机构代码）校验码不正确");
        }
        if (text.charAt(17) != overallCheck(text)) {
            return Optional.of("统一社会信用代码第 18 位校验码不正确");
        }
        return Optional.empty();
    }

    /** The organisation code（组织机构代码）inside, nine characters without the hyphen. */
    public String organisationCode() {
        return code.substring(ORGANISATION_START, 17);
    }

    @Override
    public String text() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    private static char overallCheck(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            // GB 11714 counts letters by their place among all 26 (A = 10 … Z = 35), unlike GB 32100.
            sum += Character.digit(text.charAt(ORGANISATION_START + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
