package org.yaomen.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/** Every subsidy comes out to the fen, explained, and never above its limits. */
class SubsidyCalculatorTest {

    private static final String GUANGXI = "广西化解过剩产能职工安置文件（文号待核实）";
    private static final String JIANGXI = "江西一次性创业补贴办事指南（文号待核实）";
    private static final String SAMPLE = "样例文〔2017〕1号";

    /** The nation's as stored, and what regions add: the post's figures are of a sample. */
    private static ParametersInForce on(LocalDate day) {
        List<ParameterView> rows = new ArrayList<>(
                StoredParameters.on(day, SubsidyCalculator.PARAMETERS).rows());
        rows.add(own(ParameterName.TRAINING_LIVING_DAILY, "40", "元/日", GUANGXI));
        rows.add(own(ParameterName.TRAINING_LIVING_CAP, "840", "元", GUANGXI));
        rows.add(own(ParameterName.START_UP_GRANT, "5000", "元", JIANGXI));
        rows.add(own(ParameterName.START_UP_TRADING, "6", "个月", JIANGXI));
        rows.add(own(
                ParameterName.MINIMUM_WAGE, day.isBefore(LocalDate.of(2018, 3, 1)) ? "1400" : "1700", "元/月", SAMPLE));
        rows.add(own(ParameterName.PUBLIC_POST_SHARE, "0.5", "倍", SAMPLE));
        return new ParametersInForce(day, rows);
    }

    private static ParameterView own(ParameterName name, String value, String unit, String document) {
        boolean sample = document.equals(SAMPLE);
        return new ParameterView(
                name,
                "",
                Rate.of(value),
                unit,
                RegionCode.of("450000"),
                LocalDate.of(2016, 1, 1),
                document,
                sample ? "样例第一条" : "条款待核实",
                !sample,
                null);
    }

    private static SubsidyCase facts(String... row) {
        LocalDate from = LocalDate.parse(row[1]);
        LocalDate to = LocalDate.parse(row[2]);
        return new SubsidyCase(
                new UUID(1, 1),
                new UUID(2, 2),
                RegionCode.of("450000"),
                "样例职工",
                "450000********0010",
                "某砖厂",
                SubsidyKind.valueOf(row[0]),
                from,
                to,
                (int) Period.between(from, to.plusDays(1)).toTotalMonths(),
                row[3].isEmpty() ? null : Integer.valueOf(row[3]),
                row[4].isEmpty() ? null : Money.of(row[4]),
                Integer.parseInt(row[5]),
                Boolean.parseBoolean(row[6]),
                Money.of(row[7]),
                true);
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_to_the_fen_with_its_document() {
        return GoldenCases.read(SubsidyCalculatorTest.class, "subsidies.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    SubsidyDocument document = SubsidyCalculator.freeze(facts(row), SubsidyCalculatorTest::on);
                    if (Character.isLetter(row[8].charAt(0))) {
                        assertThat(document.reasons()).extracting(Reason::code).contains(row[8]);
                        assertThat(document.reasons())
                                .anySatisfy(reason -> assertThat(reason.text()).contains(row[9]));
                        assertThat(document.amount()).isEqualTo(Money.ZERO);
                        assertThat(document.lines()).isEmpty();
                    } else {
                        assertThat(document.reasons()).isEmpty();
                        assertThat(document.amount()).isEqualTo(Money.of(row[8]));
                        assertThat(document.use()).isEqualTo("U6");
                        assertThat(document.lines()).allSatisfy(line -> {
                            assertThat(line.document()).isEqualTo(row[9]);
                            assertThat(line.article()).startsWith(row[10]);
                        });
                    }
                }));
    }

    @Test
    void the_text_reads_back_and_computes_to_itself() {
        SubsidyDocument document = SubsidyCalculator.freeze(
                facts("FLEXIBLE_INSURANCE", "2018-01-01", "2018-12-31", "", "800.00", "0", "false", "0.00"),
                SubsidyCalculatorTest::on);
        SubsidyDocument read = Canonical.read(Canonical.write(document), SubsidyDocument.class);
        assertThat(Canonical.write(SubsidyCalculator.freeze(read.facts(), SubsidyCalculatorTest::on)))
                .isEqualTo(Canonical.write(document));
        assertThat(document.parameters())
                .extracting(ParameterView::name)
                .contains(ParameterName.SUBSIDY_USE, ParameterName.SUBSIDY_MONTHS, ParameterName.FLEXIBLE_SUBSIDY);
    }

    @Test
    void who_is_not_hard_to_place_gets_no_living_aid() {
        SubsidyCase facts = facts("TRAINING_LIVING", "2018-03-01", "2018-03-31", "5", "", "0", "false", "0.00");
        SubsidyCase other = new SubsidyCase(
                facts.claimId(),
                facts.workerId(),
                facts.regionCode(),
                facts.workerName(),
                facts.citizenIdMasked(),
                facts.enterpriseName(),
                facts.kind(),
                facts.fromOn(),
                facts.toOn(),
                facts.months(),
                facts.days(),
                null,
                0,
                false,
                Money.ZERO,
                false);
        assertThat(SubsidyCalculator.freeze(other, SubsidyCalculatorTest::on).reasons())
                .extracting(Reason::code)
                .containsExactly("NOT_HARD_TO_PLACE");
    }

    private static SubsidyDocument granted(String... row) {
        return SubsidyCalculator.freeze(facts(row), SubsidyCalculatorTest::on);
    }

    @Test
    void no_contribution_subsidy_is_above_two_thirds_or_its_months_whatever_is_claimed() {
        Random random = new Random(20_180_301);
        for (int i = 0; i < 2_000; i++) {
            int before = random.nextInt(40);
            int months = 1 + random.nextInt(12);
            boolean near = random.nextInt(4) == 0;
            BigDecimal paid = BigDecimal.valueOf(1 + random.nextInt(300_000), 2);
            String to = LocalDate.of(2018, 1, 1).plusMonths(months).minusDays(1).toString();
            SubsidyDocument insured = granted(
                    "FLEXIBLE_INSURANCE", "2018-01-01", to, "", paid.toString(), "" + before, "" + near, "0.00");
            assertThat(insured.reasons().isEmpty()).isEqualTo(near || before + months <= 36);
            BigDecimal threeTimes = insured.amount().yuan().multiply(BigDecimal.valueOf(3));
            BigDecimal twice = paid.multiply(BigDecimal.valueOf(2L * months));
            assertThat(threeTimes.subtract(twice))
                    .as("two thirds, rounded once")
                    .isLessThan(new BigDecimal("0.02"));
        }
    }

    @Test
    void living_aid_is_so_much_a_day_and_never_above_its_cap_in_all() {
        Random random = new Random(20_180_302);
        for (int i = 0; i < 2_000; i++) {
            int days = 1 + random.nextInt(31);
            BigDecimal before = BigDecimal.valueOf(random.nextInt(84_001), 2);
            SubsidyDocument living = granted(
                    "TRAINING_LIVING", "2018-03-01", "2018-03-31", "" + days, "", "0", "false", before.toPlainString());
            assertThat(living.amount().yuan().add(before)).isLessThanOrEqualTo(new BigDecimal("840.00"));
            assertThat(living.amount().yuan()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(40L * days));
        }
    }
}
