package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

class CentralAllocationTest {

    private static final String DOCUMENT = "财建〔2018〕462号";
    private static final Money POOL = Money.of("1000000000.00");
    private static final FactorWeights WEIGHTS = new FactorWeights(Rate.of("0.5"), Rate.of("0.3"), Rate.of("0.2"));

    /** The nation's parameters as the migration stores them. */
    static final Function<ParameterName, List<ParameterView>> STORED = name -> switch (name) {
        case BASE_SHARE -> stored(name, "", "0.8");
        case FACTOR_WEIGHT -> stored(name, "capacity", "0.5", "workers", "0.3", "difficulty", "0.2");
        case YEAR_FACTOR -> stored(name, "2016", "1.1", "2017", "1", "2018", "0.9", "2019", "0.8", "2020", "0.7");
        case LADDER_STEP -> stored(name, "0", "1", "0.05", "1.25", "0.1", "1.5");
        case LADDER_CAP -> stored(name, "", "0.3");
        case LADDER_LOWER_INCLUSIVE -> stored(name, "", "1");
        default -> throw new IllegalArgumentException("no question of central money asks for " + name);
    };

    private static List<ParameterView> stored(ParameterName name, String... itemsAndValues) {
        List<ParameterView> rows = new ArrayList<>();
        for (int i = 0; i < itemsAndValues.length; i += 2) {
            rows.add(new ParameterView(
                    name,
                    itemsAndValues[i],
                    Rate.of(itemsAndValues[i + 1]),
                    "占比",
                    RegionCode.NATION,
                    LocalDate.of(2018, 8, 30),
                    DOCUMENT,
                    "条款待核实",
                    name.name().startsWith("LADDER"),
                    null));
        }
        return rows;
    }

    private static CentralAllocationQuestion.RegionFactors region(
            String code, String capacity, int workers, String difficulty) {
        return new CentralAllocationQuestion.RegionFactors(
                RegionCode.of(code), Rate.of(capacity), workers, difficulty == null ? null : Rate.of(difficulty), null);
    }

    private static List<CentralAllocationQuestion.RegionFactors> three() {
        return List.of(
                region("370100", "120", 3_000, "0.5"),
                region("370200", "60", 1_000, "0.3"),
                region("370300", "20", 1_000, "0.2"));
    }

    private static CentralAllocationQuestion asked(
            Money pool, String share, FactorWeights weights, List<CentralAllocationQuestion.RegionFactors> regions) {
        return new CentralAllocationQuestion(pool, share == null ? null : Rate.of(share), 2017, null, weights, regions);
    }

    private static List<String> refused(CentralAllocationQuestion question) {
        return catchThrowableOfType(Problem.class, () -> CentralAllocation.quote(question, STORED)).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }

    @Test
    void what_the_question_leaves_out_comes_from_the_parameters_and_is_named_with_its_document() {
        CentralAllocationQuote quote = CentralAllocation.quote(asked(POOL, null, null, three()), STORED);
        assertThat(quote.basicPool()).isEqualTo(Money.of("800000000.00"));
        assertThat(quote.regions())
                .extracting(CentralAllocationQuote.RegionShare::amount)
                .containsExactly(Money.of("464000000.00"), Money.of("216000000.00"), Money.of("120000000.00"));
        assertThat(quote.parameters())
                .extracting(parameter -> parameter.name() + parameter.item())
                .containsExactly(
                        "BASE_SHARE",
                        "FACTOR_WEIGHTcapacity",
                        "FACTOR_WEIGHTworkers",
                        "FACTOR_WEIGHTdifficulty",
                        "YEAR_FACTOR2017");
        assertThat(quote.lines()).allSatisfy(line -> assertThat(line.document()).isEqualTo(DOCUMENT));
        assertThat(quote.lines().get(0).text())
                .isEqualTo("370100：产能 0.5 × 120 ÷ 200 + 职工 0.3 × 3000 ÷ 5000 + 困难程度 0.2 × 0.5 ÷ 1 = 0.58");
    }

    @Test
    void what_the_question_gives_is_used_and_no_parameter_is_named() {
        CentralAllocationQuestion question = new CentralAllocationQuestion(
                POOL, Rate.of("0.8"), 2016, Map.of("2016", Rate.of("2")), WEIGHTS, three());
        CentralAllocationQuote quote = CentralAllocation.quote(question, STORED);
        assertThat(quote.parameters()).isEmpty();
        assertThat(quote.lines().get(0).text()).contains("（120 × 2，2016 年退出） ÷ 400");
        assertThat(quote.regions().get(0).share()).isEqualTo("0.580000");
    }

    @Test
    void a_factor_without_weight_may_be_missing_everywhere() {
        FactorWeights two = new FactorWeights(Rate.of("0.4"), Rate.of("0.6"), null);
        CentralAllocationQuote quote = CentralAllocation.quote(
                asked(POOL, "0.8", two, List.of(region("370100", "1", 1, null), region("370200", "1", 1, null))),
                STORED);
        assertThat(quote.regions())
                .extracting(CentralAllocationQuote.RegionShare::amount)
                .containsOnly(Money.of("400000000.00"));
    }

    @Test
    void every_bad_figure_is_named() {
        assertThat(refused(asked(Money.of("-0.01"), "1.01", WEIGHTS, three()))).containsExactly("/pool", "/basicShare");
        assertThat(refused(asked(POOL, "-0.1", WEIGHTS, three()))).containsExactly("/basicShare");
        assertThat(refused(asked(POOL, "0.8", new FactorWeights(Rate.of("0.5"), Rate.of("0.3"), null), three())))
                .containsExactly("/weights");
        assertThat(refused(asked(POOL, "0.8", new FactorWeights(Rate.of("1.5"), Rate.of("-0.5"), null), three())))
                .containsExactly("/weights/capacity", "/weights/workers");
        assertThat(refused(asked(
                        POOL,
                        "0.8",
                        WEIGHTS,
                        List.of(
                                region("370100", "-1", 1, "0.1"),
                                region("370200", "1", 1, "-0.1"),
                                region("370100", "1", 1, "0.1")))))
                .containsExactly("/regions/0/capacity", "/regions/1/difficulty", "/regions/2/code");
    }

    @Test
    void a_missing_difficulty_is_named_when_it_has_a_weight() {
        assertThat(refused(asked(POOL, "0.8", WEIGHTS, List.of(region("370100", "1", 1, null)))))
                .containsExactly("/regions/0/difficulty");
    }

    @Test
    void each_factor_with_a_weight_whose_total_is_zero_is_named() {
        FactorWeights two = new FactorWeights(Rate.of("0.5"), Rate.of("0.5"), null);
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> CentralAllocation.quote(asked(POOL, "0.8", two, List.of(region("370100", "0", 0, "0"))), STORED));
        assertThat(problem.errors())
                .containsExactly(
                        new FieldError("/regions", "各地区产能合计为零，无法据以分配"), new FieldError("/regions", "各地区职工合计为零，无法据以分配"));
    }

    @Test
    void a_year_without_a_factor_is_named_where_it_stands() {
        CentralAllocationQuestion.RegionFactors late =
                new CentralAllocationQuestion.RegionFactors(RegionCode.of("370100"), Rate.of(1), 1, Rate.of(1), 2031);
        assertThat(refused(asked(POOL, "0.8", WEIGHTS, List.of(late)))).containsExactly("/regions/0/closedInYear");
        assertThat(refused(new CentralAllocationQuestion(
                        POOL, Rate.of(1), 2031, Map.of("soon", Rate.of(1)), WEIGHTS, three())))
                .containsExactly("/yearFactors/soon");
        assertThat(refused(new CentralAllocationQuestion(
                        POOL, Rate.of(1), 2031, Map.of("2016", Rate.of("-1")), WEIGHTS, three())))
                .containsExactly("/yearFactors/2016");
        assertThat(refused(new CentralAllocationQuestion(POOL, Rate.of(1), 2031, null, WEIGHTS, three())))
                .containsExactly("/year");
    }

    @Test
    void without_stored_parameters_what_was_left_out_is_asked_for() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> CentralAllocation.quote(asked(POOL, null, null, three()), name -> List.of()));
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/basicShare", "/weights");
    }

    @ParameterizedTest
    @CsvSource({
        "130000 370000, 000000",
        "370000, 000000",
        "370100 370200, 370000",
        "370100, 370000",
        "370102 370103, 370100",
        "370102 370200, 370000",
        "500154 500101, 500100",
        "000000 370000, 000000"
    })
    void the_nearest_region_above_all_of_them_divides(String codes, String divider) {
        List<CentralAllocationQuestion.RegionFactors> regions = Stream.of(codes.split(" "))
                .map(code -> region(code, "1", 1, null))
                .toList();
        assertThat(CentralAllocation.dividing(regions)).isEqualTo(RegionCode.of(divider));
    }

    @Test
    void the_largest_figures_that_can_be_written_still_sum_to_the_pool() {
        List<CentralAllocationQuestion.RegionFactors> regions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            regions.add(region(String.valueOf(100_100 + i), "999999999999.999999", 100_000_000, "999999999999.999999"));
        }
        CentralAllocationQuote quote =
                CentralAllocation.quote(asked(Money.of("999999999999999.99"), "1", WEIGHTS, regions), STORED);
        assertThat(Money.sum(quote.regions().stream()
                        .map(CentralAllocationQuote.RegionShare::amount)
                        .toList()))
                .isEqualTo(quote.basicPool());
    }

    @Test
    void the_ladder_names_its_steps_and_that_they_are_to_confirm() {
        LadderQuestion question = new LadderQuestion(Money.of("100000000.00"), Rate.of(1_000), Rate.of(1_050), null);
        LadderQuote quote = LadderTerms.of(STORED).quote(question);
        assertThat(quote.amount()).isEqualTo(Money.of("6250000.00"));
        assertThat(quote.coefficient()).isEqualTo(Rate.of("0.0625"));
        assertThat(quote.lines()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("梯级奖补：超额比例 0.05 × 1.25 倍 = 0.0625");
            assertThat(line.article()).contains("待核实");
        });
        assertThat(quote.parameters()).hasSize(5).allMatch(ParameterView::toConfirm);
    }

    @Test
    void who_does_not_exceed_the_task_earns_nothing_and_is_told_so() {
        LadderQuote quote =
                LadderTerms.of(STORED).quote(new LadderQuestion(Money.of("1.00"), Rate.of(10), Rate.of(10), true));
        assertThat(quote.amount()).isEqualTo(Money.ZERO);
        assertThat(quote.lines()).isEmpty();
        assertThat(quote.reasons()).extracting(reason -> reason.code()).containsExactly("TARGET_NOT_EXCEEDED");
    }

    @Test
    void a_ladder_without_stored_steps_earns_nothing_and_is_told_so() {
        LadderQuote quote = LadderTerms.of(name -> List.of())
                .quote(new LadderQuestion(Money.of("1.00"), Rate.of(10), Rate.of(20), null));
        assertThat(quote.amount()).isEqualTo(Money.ZERO);
        assertThat(quote.excessRatio()).isEqualTo(Rate.of(1));
        assertThat(quote.reasons()).extracting(reason -> reason.code()).containsExactly("NO_PARAMETER_IN_FORCE");
    }

    @Test
    void the_largest_ladder_figures_that_can_be_written_do_not_overflow() {
        LadderQuote quote = LadderTerms.of(STORED)
                .quote(new LadderQuestion(
                        Money.of("999999999999999.99"), Rate.of("0.000001"), Rate.of("999999999999.999999"), null));
        assertThat(quote.coefficient()).isEqualTo(Rate.of("0.3"));
        assertThat(quote.amount()).isEqualTo(Money.of("300000000000000.00"));
    }
}
