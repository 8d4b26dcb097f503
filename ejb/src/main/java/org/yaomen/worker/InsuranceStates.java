package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;

/** How somebody stands with each of the five schemes（五险状态）. */
public record InsuranceStates(
        @NotNull(message = "请填写养老保险状态") InsuranceState pension,
        @NotNull(message = "请填写医疗保险状态") InsuranceState medical,
        @NotNull(message = "请填写失业保险状态") InsuranceState unemployment,
        @NotNull(message = "请填写工伤保险状态") InsuranceState workInjury,
        @NotNull(message = "请填写生育保险状态") InsuranceState maternity) {}
