package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AmountInWordsTest {
    @Test
    void every_golden_amount_is_written_canonically_and_matches_itself() {
        List<String[]> cases = GoldenCases.read("amounts_in_words.csv");
        assertThat(cases).hasSizeGreaterThan(20);
        for (String[] row : cases) {
            BigDecimal yuan = new BigDecimal(row[0]);
            assertThat(AmountInWords.of(yuan)).as(row[2]).isEqualTo(row[1]);
            assertThat(AmountInWords.matches(row[1], yuan)).as(row[1]).isTrue();
        }
    }

    @Test
    void both_forms_of_an_optional_zero_are_accepted() {
        assertMatches("人民币壹仟陆佰捌拾元叁角贰分", "1680.32");
        assertMatches("人民币壹仟陆佰捌拾元零叁角贰分", "1680.32");
        assertMatches("人民币壹拾万柒仟元零伍角叁分", "107000.53");
        assertMatches("人民币壹拾万零柒仟元伍角叁分", "107000.53");
    }

    @Test
    void the_closing_character_is_optional_after_jiao_and_may_be_its_variant() {
        assertMatches("人民币壹仟肆佰零玖元伍角", "1409.50");
        assertMatches("人民币贰拾捌万捌仟圆正", "288000");
    }

    private static void assertMatches(String words, String yuan) {
        assertThat(AmountInWords.matches(words, new BigDecimal(yuan))).as(words).isTrue();
    }

    @Test
    void words_of_another_amount_do_not_match() {
        BigDecimal amount = new BigDecimal("16409.02");
        for (String words : List.of("人民币壹万陆仟肆佰玖元零贰分", "人民币壹万陆仟肆佰零玖元贰分", "人民币壹万陆仟肆佰零玖元零贰角整", "壹万", "", "?", ".*")) {
            assertThat(AmountInWords.matches(words, amount)).as(words).isFalse();
        }
        assertThat(AmountInWords.matches("人民币贰拾捌万捌仟", new BigDecimal("288000"))).isFalse();
    }

    @Test
    void negative_too_precise_and_too_large_amounts_are_refused() {
        for (String yuan : List.of("-0.01", "1.005", "10000000000000000")) {
            assertThatThrownBy(() -> AmountInWords.of(new BigDecimal(yuan)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(AmountInWords.of(new BigDecimal("1.500"))).isEqualTo("人民币壹元伍角整");
    }

    @Test
    void words_read_back_give_the_amount_again() {
        Random random = new Random(393);
        for (int n = 0; n < 50_000; n++) {
            // Sparse digits make the zeros that the rules are about.
            StringBuilder digits = new StringBuilder("0");
            int length = 1 + random.nextInt(18);
            for (int i = 0; i < length; i++) {
                digits.append(random.nextInt(3) > 0 ? 0 : random.nextInt(10));
            }
            BigDecimal yuan = new BigDecimal(digits.toString()).movePointLeft(2);
            String words = AmountInWords.of(yuan);
            assertThat(readBack(words)).as(words).isEqualByComparingTo(yuan);
            assertThat(words).doesNotContain("零零").doesNotContain("零元零").doesNotContain("亿万");
        }
    }

    /** A reader that knows nothing of the writer: digits are scaled by the units that follow them. */
    private static BigDecimal readBack(String words) {
        long total = 0;
        long section = 0;
        long digit = 0;
        long fen = 0;
        for (int i = "人民币".length(); i < words.length(); i++) {
            char c = words.charAt(i);
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> section += digit * 10;
                case '佰' -> section += digit * 100;
                case '仟' -> section += digit * 1_000;
                case '万' -> {
                    total += (section + digit) * 10_000;
                    section = 0;
                }
                case '亿' -> {
                    total = (total + section + digit) * 100_000_000;
                    section = 0;
                }
                case '元' -> total += section + digit;
                case '角' -> fen += digit * 10;
                case '分' -> fen += digit;
                default -> assertThat(c).isEqualTo('整');
            }
            digit = 0;
        }
        return BigDecimal.valueOf(total * 100 + fen, 2);
    }
}
