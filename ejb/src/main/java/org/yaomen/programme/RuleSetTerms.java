package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * All terms of one version of a programme's rules（规则集全文）; its canonical text is what is hashed.
 * {@code publicityDaysWorking} is how many working days an award stays public, by {@code publicityDocument}.
 */
public record RuleSetTerms(
        @Min(value = 1, message = "公示期须为 1 至 60 个工作日") @Max(value = 60, message = "公示期须为 1 至 60 个工作日")
        int publicityDaysWorking,

        @NotBlank(message = "请填写公示依据的文号") @Size(max = 100) String publicityDocument,

        @NotNull @Size(min = 1, max = 50, message = "须有 1 至 50 条规则")
        List<@NotNull @Valid RuleTerms> rules,

        @NotNull @Size(min = 1, max = 500, message = "须有 1 至 500 个算例")
        List<@NotNull @Valid WorkedExample> examples) {

    /** The rule of this code, if there is one. */
    public Optional<RuleTerms> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
