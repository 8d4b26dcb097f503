package org.yaomen.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** The rules of Kaizhou's kilns of 2017（开州 2017 年烧结砖瓦窑规则）, as the tests use them; the 文号 is a stand-in. */
final class Kaizhou {

    static final String DOCUMENT = "试〔2017〕1号";
    static final LocalDate FIRST_DEADLINE = LocalDate.of(2017, 11, 15);
    static final LocalDate LAST_DEADLINE = LocalDate.of(2017, 12, 15);

    private Kaizhou() {}

    static RateBand band(@Nullable LocalDate from, @Nullable LocalDate to, String rate) {
        return new RateBand(from, to, Rate.of(rate), DOCUMENT, "第二条");
    }

    static List<RateBand> bands() {
        return List.of(band(null, FIRST_DEADLINE, "12000"), band(FIRST_DEADLINE.plusDays(1), LAST_DEADLINE, "10000"));
    }

    static RuleTerms doorIncentive() {
        return doorIncentive(bands());
    }

    static RuleTerms doorIncentive(List<RateBand> bands) {
        return new RuleTerms(
                "door-incentive",
                "窑门奖励",
                RuleKind.BANDED_UNIT_RATE,
                "门",
                PayeeKind.ENTERPRISE,
                CountingDate.CLOSED_ON,
                bands,
                true,
                List.of(AcceptanceState.DISMANTLED, AcceptanceState.EQUIPMENT_REMOVED),
                List.of(FundSourceKind.COUNTY_OWN, FundSourceKind.DIFFERENTIAL_ELECTRICITY_PRICE),
                "U1",
                DOCUMENT,
                "第二条",
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static RuleTerms townshipReward() {
        return new RuleTerms(
                "township-reward",
                "镇乡街道工作奖励",
                RuleKind.LUMP_SUM,
                "户",
                PayeeKind.TOWNSHIP,
                CountingDate.ACCEPTED_ON,
                List.of(band(null, null, "10000")),
                false,
                List.of(AcceptanceState.values()),
                List.of(FundSourceKind.COUNTY_OWN),
                "U2",
                DOCUMENT,
                "第三条",
                false,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static AwardFacts facts(
            @Nullable Integer doors,
            @Nullable LocalDate closedOn,
            @Nullable Boolean voluntary,
            @Nullable AcceptanceState state) {
        return new AwardFacts(
                RegionCode.of("500154"),
                state,
                voluntary,
                closedOn,
                closedOn,
                closedOn,
                doors,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static WorkedExample example(String rule, int doors, LocalDate closedOn, String expected) {
        return new WorkedExample(
                rule,
                doors + " 门，" + closedOn + " 关闭",
                facts(doors, closedOn, true, AcceptanceState.DISMANTLED),
                Money.of(expected),
                DOCUMENT);
    }

    static RuleSetTerms terms(List<RuleTerms> rules, List<WorkedExample> examples) {
        return new RuleSetTerms(7, DOCUMENT, rules, examples);
    }

    static RuleSetTerms terms() {
        return terms(
                List.of(doorIncentive(), townshipReward()),
                List.of(
                        example("door-incentive", 24, LocalDate.of(2017, 11, 10), "288000.00"),
                        example("door-incentive", 22, LocalDate.of(2017, 12, 16), "0.00"),
                        example("township-reward", 24, LocalDate.of(2017, 11, 10), "10000.00")));
    }
}
