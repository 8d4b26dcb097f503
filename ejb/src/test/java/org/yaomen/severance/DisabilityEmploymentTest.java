package org.yaomen.severance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.socialinsurance.LateFee;
import org.yaomen.worker.Severance;
import org.yaomen.worker.SeveranceTax;

/** The employer's grant to whoever was disabled at work, by months that a province would state; all rates here are made up. */
class DisabilityEmploymentTest {

    private static final LocalDate LEFT = LocalDate.of(2017, 11, 15);
    private static final SeveranceFreezer.Terms NONE_STATED = terms(new ParametersInForce(LEFT, List.of()));
    private static final SeveranceFreezer.Terms STATED = terms(new ParametersInForce(
            LEFT, List.of(months("5", "36"), months("7", "20"), months("8", "16"), months("10", "7.5"))));

    private static SeveranceFreezer.Terms terms(ParametersInForce disability) {
        return new SeveranceFreezer.Terms(
                day -> StoredParameters.on(day, Severance.PARAMETERS),
                day -> StoredParameters.on(day, SeveranceTax.PARAMETERS),
                day -> StoredParameters.on(day, LateFee.PARAMETERS),
                day -> new ParametersInForce(day, disability.rows()),
                day -> new ParametersInForce(day, List.of()));
    }

    private static ParameterView months(String grade, String value) {
        return new ParameterView(
                ParameterName.DISABILITY_EMPLOYMENT_MONTHS,
                grade,
                Rate.of(value),
                "个月",
                RegionCode.of("370000"),
                LocalDate.of(2011, 1, 1),
                "试政发〔2011〕25号",
                "第二十六条",
                true,
                null);
    }

    private static SeveranceCase facts(@Nullable Integer grade, LeavingReason reason, String local) {
        return new SeveranceCase(
                new UUID(1, 1),
                new UUID(2, 2),
                RegionCode.of("370102"),
                "样例职工",
                "500199********0010",
                "某水泥厂",
                LocalDate.of(2008, 4, 16),
                LEFT,
                reason,
                false,
                Money.of("4500.00"),
                Money.of(local),
                Money.of("66000.00"),
                Money.ZERO,
                "试人社发〔2017〕1号",
                LEFT.plusMonths(1),
                Money.ZERO,
                Money.ZERO,
                0,
                grade,
                null);
    }

    private static List<SeveranceDocument> grants(SeveranceCase facts, SeveranceFreezer.Terms terms) {
        return SeveranceFreezer.freeze(facts, terms).stream()
                .filter(line -> line.kind() == SeveranceKind.DISABILITY_EMPLOYMENT)
                .toList();
    }

    private static SeveranceDocument grant(int grade, SeveranceFreezer.Terms terms) {
        List<SeveranceDocument> lines = grants(facts(grade, LeavingReason.CLOSED, "5500.00"), terms);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @ParameterizedTest
    @CsvSource({"5, 198000.00, 第三十六条第二款", "7, 110000.00, 第三十七条第二项", "8, 88000.00, 第三十七条第二项", "10, 41250.00, 第三十七条第二项"})
    void so_many_months_of_the_local_mean_wage_as_the_grade_has_whole_and_untaxed(
            int grade, String amount, String article) {
        SeveranceDocument line = grant(grade, STATED);
        assertThat(line.amount()).isEqualTo(Money.of(amount)).isEqualTo(line.net());
        assertThat(line.tax()).isEqualTo(Money.ZERO);
        assertThat(line.use()).isEqualTo("U2");
        assertThat(line.payable()).isTrue();
        assertThat(line.taxLines()).isEmpty();
        assertThat(line.lines()).singleElement().satisfies(step -> {
            assertThat(step.text()).contains(article, "一次性工伤医疗补助金由工伤保险基金支付，不在此列支");
            assertThat(step.document()).isEqualTo("试政发〔2011〕25号");
            assertThat(step.article()).contains("待核实");
        });
        assertThat(line.parameters()).extracting(ParameterView::item).containsExactly(String.valueOf(grade));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void whoever_keeps_the_contract_by_law_has_no_such_line(int grade) {
        assertThat(grants(facts(grade, LeavingReason.CLOSED, "5500.00"), STATED))
                .isEmpty();
        assertThat(grants(facts(null, LeavingReason.CLOSED, "5500.00"), STATED)).isEmpty();
    }

    @Test
    void it_is_owed_whoever_ends_the_contract_and_not_while_it_goes_on_or_after_retirement() {
        for (LeavingReason reason : LeavingReason.values()) {
            boolean goesOn = List.of(
                            LeavingReason.INTERNAL_TRANSFER, LeavingReason.EARLY_RETIREMENT, LeavingReason.RETIRED)
                    .contains(reason);
            assertThat(grants(facts(8, reason, "5500.00"), STATED))
                    .as(reason.name())
                    .hasSize(goesOn ? 0 : 1);
        }
    }

    @Test
    void without_the_provinces_months_of_the_day_the_line_is_frozen_empty_and_says_which_are_wanted() {
        assertThat(List.of(grant(8, NONE_STATED), grant(9, STATED))).allSatisfy(line -> {
            assertThat(line.amount()).isEqualTo(Money.ZERO);
            assertThat(line.reasons()).extracting(Reason::code).containsExactly("NO_PROVINCIAL_RATE");
        });
        assertThat(grant(9, STATED).reasons().get(0).text()).contains("待补：缺本省标准", "9 级", "2017-11-15");
    }

    @Test
    void a_line_computes_to_its_own_text_again_and_one_from_before_grades_has_none() {
        SeveranceDocument line = grant(8, STATED);
        String text = Canonical.write(line);
        SeveranceDocument read = Canonical.read(text, SeveranceDocument.class);
        assertThat(Canonical.write(SeveranceFreezer.freeze(read.kind(), read.facts(), STATED)))
                .isEqualTo(text)
                .contains("\"injuryGrade\":8");
        SeveranceDocument before =
                SeveranceFreezer.freeze(SeveranceKind.SEVERANCE, facts(null, LeavingReason.CLOSED, "5500.00"), STATED);
        String old = Canonical.write(before);
        assertThat(old).doesNotContain("injuryGrade").contains("\"arrearsDays\":0}");
        assertThat(Canonical.read(old, SeveranceDocument.class)).isEqualTo(before);
    }

    @Test
    void it_is_never_negative_and_never_less_for_a_higher_wage() {
        Random random = new Random(20171115);
        List<LeavingReason> reasons = List.of(LeavingReason.values());
        for (int i = 0; i < 2_000; i++) {
            int yuan = 1 + random.nextInt(20_000);
            int grade = 1 + random.nextInt(10);
            LeavingReason reason = reasons.get(random.nextInt(reasons.size()));
            Money lower = sum(facts(grade, reason, yuan + ".37"));
            Money higher = sum(facts(grade, reason, yuan + ".38"));
            assertThat(lower.isNegative()).isFalse();
            assertThat(higher).isGreaterThanOrEqualTo(lower);
        }
    }

    private static Money sum(SeveranceCase facts) {
        return Money.sum(
                grants(facts, STATED).stream().map(SeveranceDocument::amount).toList());
    }
}
