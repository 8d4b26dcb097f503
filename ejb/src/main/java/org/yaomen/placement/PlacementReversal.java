package org.yaomen.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record is taken back（冲销安置去向）. */
public record PlacementReversal(
        @NotBlank(message = "请填写冲销事由") @Size(min = 2, max = 500, message = "冲销事由须为 2 至 500 字")
        String reason) {}
