package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> PROVINCES = List.of("11", "13", "33", "37", "50", "53", "62");

    @Test
    void every_golden_case_is_judged_as_its_standard_says() {
        List<String[]> cases = GoldenCases.read("identifiers.csv");
        assertThat(cases).hasSizeGreaterThan(30);
        for (String[] row : cases) {
            assertThat(problem(row[0], row[1]).isEmpty())
                    .as("%s %s: %s", row[0], row[1], row[3])
                    .isEqualTo(Boolean.parseBoolean(row[2]));
        }
    }

    private static Optional<String> problem(String kind, String text) {
        return switch (kind) {
            case "CREDIT_CODE" -> CreditCode.problem(text);
            case "CITIZEN_ID" -> CitizenId.problem(text);
            case "BANK_CODE" -> BankCode.problem(text);
            case "BANK_ACCOUNT" -> BankAccount.problem(text);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Test
    void a_wrong_identifier_cannot_be_constructed_and_the_reason_is_the_same() {
        assertThatThrownBy(() -> new CreditCode("91350100M000100Y44"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("统一社会信用代码第 18 位校验码不正确");
        assertThatThrownBy(() -> new CitizenId("110105194902300020")).hasMessage("公民身份号码第 7 至 14 位不是有效的出生日期");
        assertThatThrownBy(() -> new BankCode("1021")).hasMessage("支付系统行号应为 12 位数字");
        assertThatThrownBy(() -> new BankAccount("6.22202E+18")).hasMessage("银行账号只能由数字组成");
    }

    @Test
    void the_reason_never_repeats_a_personal_number() {
        assertThat(CitizenId.problem("110105194912310021")).get().asString().doesNotContain("1949");
        assertThat(BankAccount.problem("622202123456789012x")).get().asString().doesNotContain("6222");
    }

    @Test
    void a_citizen_id_tells_birth_sex_and_region() {
        CitizenId woman = new CitizenId("11010519491231002X");
        assertThat(woman.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.sex()).isEqualTo(CitizenId.Sex.FEMALE);
        assertThat(woman.regionCode()).isEqualTo("110105");
        assertThat(new CitizenId("440524188001010014").sex()).isEqualTo(CitizenId.Sex.MALE);
    }

    @Test
    void personal_numbers_print_masked() {
        assertThat("" + new CitizenId("11010519491231002X")).isEqualTo("110105********002X");
        assertThat("" + new BankAccount("6222021234567890128")).isEqualTo("****0128");
    }

    @Test
    void a_credit_code_contains_its_organisation_code() {
        assertThat(new CreditCode("91350100M000100Y43").organisationCode()).isEqualTo("M000100Y4");
    }

    @Test
    void every_single_change_of_a_credit_code_is_detected() {
        for (String code : List.of("91350100M000100Y43", "91110000600037341L", "91440300708461136T")) {
            everySingleChangeIsDetected(code, CODE_ALPHABET, CreditCode::problem);
        }
    }

    @Test
    void every_single_change_of_a_citizen_id_is_detected() {
        Random random = new Random(11643);
        for (int n = 0; n < 200; n++) {
            everySingleChangeIsDetected(validId(random), "0123456789X", CitizenId::problem);
        }
    }

    @Test
    void every_swap_of_two_neighbours_in_a_citizen_id_is_detected() {
        Random random = new Random(2);
        for (int n = 0; n < 200; n++) {
            String id = validId(random);
            for (int i = 0; i < 17; i++) {
                String swapped = id.substring(0, i) + id.charAt(i + 1) + id.charAt(i) + id.substring(i + 2);
                if (!swapped.equals(id)) {
                    assertThat(CitizenId.problem(swapped)).as(swapped).isPresent();
                }
            }
        }
    }

    private static void everySingleChangeIsDetected(
            String valid, String alphabet, Function<String, Optional<String>> problem) {
        assertThat(problem.apply(valid)).as(valid).isEmpty();
        for (int i = 0; i < valid.length(); i++) {
            for (int k = 0; k < alphabet.length(); k++) {
                char c = alphabet.charAt(k);
                if (c != valid.charAt(i)) {
                    String changed = valid.substring(0, i) + c + valid.substring(i + 1);
                    assertThat(problem.apply(changed)).as(changed).isPresent();
                }
            }
        }
    }

    @Test
    void an_independent_checker_judges_random_citizen_ids_alike() {
        Random random = new Random(1999);
        int valid = 0;
        for (int n = 0; n < 20_000; n++) {
            // Months up to 13 and days up to 32 keep impossible dates in the sample.
            String body = seventeen(random, 1 + random.nextInt(13), 1 + random.nextInt(32));
            String id = body + "0123456789X".charAt(random.nextInt(11));
            boolean ours = CitizenId.problem(id).isEmpty();
            assertThat(ours).as(id).isEqualTo(IdcardUtil.isValidCard18(id, false));
            valid += ours ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(1_000);
    }

    private static String validId(Random random) {
        String body = seventeen(random, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return "0123456789X"
                .chars()
                .mapToObj(c -> body + (char) c)
                .filter(id -> CitizenId.problem(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String seventeen(Random random, int month, int day) {
        return String.format(
                Locale.ROOT,
                "%s%04d%04d%02d%02d%03d",
                PROVINCES.get(random.nextInt(PROVINCES.size())),
                random.nextInt(10_000),
                1950 + random.nextInt(60),
                month,
                day,
                random.nextInt(1_000));
    }

    @Test
    void the_check_digit_of_a_bank_code_only_warns() {
        for (String[] row : GoldenCases.read("identifiers.csv")) {
            if (row[0].equals("BANK_CODE") && Boolean.parseBoolean(row[2])) {
                assertThat(new BankCode(row[1]).warning()).as(row[1]).isEmpty();
            }
        }
        assertThat(new BankCode("102100099997").warning()).get().asString().contains("校验位不符");
    }

    @Test
    void the_luhn_digit_of_a_card_only_warns() {
        assertThat(new BankAccount("6222021234567890128").personalCardWarning()).isEmpty();
        assertThat(new BankAccount("6222021234567890129").personalCardWarning())
                .get()
                .asString()
                .contains("****0129");
    }
}
