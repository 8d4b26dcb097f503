package org.yaomen.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.CentralAllocationQuestion;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/**
 * An appropriation to be divided among regions below its own（编制资金分配方案）: by {@code factors}, the very question of the
 * trial calculation, or by {@code lines} with plain amounts; one of the two.
 */
public record MakeAllocation(
        @NotNull UUID appropriationId,

        @NotBlank @Size(min = 2, max = 80, message = "文号须为 2 至 80 字")
        String documentNo,

        @NotBlank @Size(min = 2, max = 200, message = "标题须为 2 至 200 字")
        String title,

        @Valid @Nullable CentralAllocationQuestion factors,

        @Size(max = 500, message = "至多 500 个地区") @Nullable List<@NotNull @Valid PlainPart> lines) {

    public MakeAllocation {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** The plain amounts; none where the money is divided by factors. */
    @Override
    public List<PlainPart> lines() {
        return lines == null ? List.of() : lines;
    }

    /** What one region gets（切块金额）. */
    public record PlainPart(
            @NotNull RegionCode regionCode, @NotNull Money amount) {}
}
