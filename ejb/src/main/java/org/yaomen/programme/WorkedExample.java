package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.Money;

/** A worked example of the document itself（算例）: what a rule must give for these facts, to the fen. */
public record WorkedExample(
        @NotBlank(message = "请填写规则代码") @Size(max = 40) String rule,
        @NotBlank(message = "请填写算例说明") @Size(max = 300) String text,
        @NotNull @Valid AwardFacts facts,
        @NotNull Money expected,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document) {}
