package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule set（奖补规则）: the rate by day, which date counts, who earns it, from which sources and for which use
 * it is paid. {@code toConfirm} marks terms whose source text was not seen. What only some kinds take may be left out; what
 * is left out is not in the canonical text either, so that texts written before a term existed keep their hash.
 */
public record RuleTerms(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}", message = "规则代码须为 2 至 40 位小写字母、数字或连字符")
        String code,

        @NotBlank(message = "请填写规则名称") @Size(max = 100) String name,
        @NotNull RuleKind kind,
        @NotBlank(message = "请填写计量单位") @Size(max = 10) String unit,
        @NotNull PayeeKind payee,
        @NotNull CountingDate countingDate,

        @NotNull @Size(max = 50, message = "至多 50 个标准分档") List<@NotNull @Valid RateBand> bands,

        boolean voluntaryOnly,

        @NotNull @Size(min = 1, max = 3, message = "须列明可获奖补的验收状态")
        List<@NotNull AcceptanceState> qualifyingStates,

        @NotNull @Size(min = 1, max = 7, message = "须列明可用的资金来源")
        List<@NotNull FundSourceKind> fundSources,

        @NotBlank(message = "请填写资金用途") @Size(max = 40) String useCode,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article,
        boolean toConfirm,
        @Nullable @Valid RuleSteps steps,
        @Nullable @Valid CountedCapacity countedCapacity,

        @Nullable @Size(max = 20, message = "至多 20 个行业") List<@NotBlank @Size(max = 20) String> industries,

        @Nullable @Size(max = 20, message = "至多 20 种排除情形") List<@NotNull @Valid Exclusion> exclusions,

        @Nullable @Size(max = 10, message = "至多 10 项封顶") List<@NotNull @Valid Limit> limits,
        @Nullable @Valid Tranche tranche) {

    /** A list without entries is left out of the canonical text, as it was before rules could have it. */
    public RuleTerms {
        industries = Listed.orNull(industries);
        exclusions = Listed.orNull(exclusions);
        limits = Listed.orNull(limits);
    }

    RuleMethod method() {
        return switch (kind) {
            case BANDED_UNIT_RATE, LUMP_SUM, BASE_SHARE -> new UnitRate(this);
            case STEPPED_UNIT_RATE -> new SteppedRate(this);
            case WAGE_PRODUCT -> new WageProduct(this);
            case REPORT_REWARD -> new ReportReward(this);
        };
    }

    List<Exclusion> allExclusions() {
        return exclusions == null ? List.of() : exclusions;
    }

    List<Limit> allLimits() {
        return limits == null ? List.of() : limits;
    }

    /** What the tranches of one whole have in common. */
    RuleTerms untold() {
        return new RuleTerms(
                "",
                "",
                kind,
                unit,
                payee,
                countingDate,
                bands,
                voluntaryOnly,
                qualifyingStates,
                fundSources,
                useCode,
                document,
                article,
                toConfirm,
                steps,
                countedCapacity,
                industries,
                exclusions,
                limits,
                null);
    }

    /** Whether what was awarded before under this rule bears on an amount. */
    public boolean capsTotals() {
        return allLimits().stream().anyMatch(limit -> !limit.kind().perUnit());
    }
}
