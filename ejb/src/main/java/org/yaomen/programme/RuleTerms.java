package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One rule of a rule set（奖补规则）: the rate by day, which date counts, who earns it, from which sources and for which use
 * it is paid. {@code toConfirm} marks terms whose source text was not seen.
 */
public record RuleTerms(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}", message = "规则代码须为 2 至 40 位小写字母、数字或连字符")
        String code,

        @NotBlank(message = "请填写规则名称") @Size(max = 100) String name,
        @NotNull RuleKind kind,
        @NotBlank(message = "请填写计量单位") @Size(max = 10) String unit,
        @NotNull PayeeKind payee,
        @NotNull CountingDate countingDate,

        @NotNull @Size(min = 1, max = 50, message = "须有 1 至 50 个标准分档")
        List<@NotNull @Valid RateBand> bands,

        boolean voluntaryOnly,

        @NotNull @Size(min = 1, max = 3, message = "须列明可获奖补的验收状态")
        List<@NotNull AcceptanceState> qualifyingStates,

        @NotNull @Size(min = 1, max = 7, message = "须列明可用的资金来源")
        List<@NotNull FundSourceKind> fundSources,

        @NotBlank(message = "请填写资金用途") @Size(max = 40) String useCode,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article,
        boolean toConfirm) {}
