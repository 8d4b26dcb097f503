package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.InsuranceScheme;

/** A version of a scheme's steps as it is set（转移环节设定）: whole, from a day on. */
public record TransferStepTerms(
        @NotNull InsuranceScheme scheme,
        @NotNull LocalDate effectiveFrom,

        @NotNull @Size(min = 2, max = 12, message = "须有 2 至 12 个环节")
        List<@NotNull @Valid Step> steps) {

    /** One step（环节）; without days where the document sets none. */
    public record Step(
            @NotBlank(message = "请填写环节名称") @Size(min = 2, max = 60, message = "环节名称须为 2 至 60 字")
            String name,

            @NotNull TransferSide side,

            @Nullable @Min(value = 1, message = "工作日数须为 1 至 250") @Max(value = 250, message = "工作日数须为 1 至 250")
            Integer workingDays,

            @NotNull TransferEffect effect,
            @Nullable TransferForm form,

            @NotBlank(message = "请填写文号") @Size(min = 2, max = 200, message = "文号须为 2 至 200 字")
            String document,

            @NotBlank(message = "请填写条款") @Size(max = 100, message = "条款至多 100 字")
            String article,

            boolean toConfirm) {}

    /** Money is sent once by the old place, and then received once by the new. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (!scheme.moves()) {
            errors.add(new FieldError("/scheme", scheme.label() + "不转移，没有转移环节"));
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean wrongSide = (step.effect() == TransferEffect.SEND && step.side() != TransferSide.OLD)
                    || (step.effect() == TransferEffect.RECEIVE && step.side() != TransferSide.NEW);
            if (wrongSide) {
                errors.add(new FieldError("/steps/" + i + "/side", "划出由转出地办理，到账由转入地办理"));
            }
        }
        List<TransferEffect> money = steps.stream()
                .map(Step::effect)
                .filter(effect -> effect != TransferEffect.NONE)
                .toList();
        if (!money.equals(List.of(TransferEffect.SEND, TransferEffect.RECEIVE))) {
            errors.add(new FieldError("/steps", "须先划出、后到账，各一次"));
        }
        return errors;
    }
}
