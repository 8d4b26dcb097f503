package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.yaomen.shared.CitizenId;

/** A worker as entered on the roster of an enterprise under a programme（职工登记）; {@code synthetic} marks sample data. */
public record WorkerTerms(
        @NotNull(message = "请选择企业") UUID enterpriseId,
        @NotNull(message = "请选择政策项目") UUID programmeId,
        @NotNull(message = "请填写公民身份号码") CitizenId citizenId,
        @NotNull @Valid WorkerFacts facts,
        boolean synthetic) {}
