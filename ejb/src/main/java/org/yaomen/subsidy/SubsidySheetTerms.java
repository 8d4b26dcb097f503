package org.yaomen.subsidy;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which open claims are computed together, and from what they are paid（核定补贴）: those of the appropriation's county. */
public record SubsidySheetTerms(
        @NotNull(message = "请选择补贴种类") SubsidyKind kind,
        @NotNull(message = "请选择政策项目") UUID programmeId,
        @NotNull(message = "请选择指标") UUID appropriationId) {}
