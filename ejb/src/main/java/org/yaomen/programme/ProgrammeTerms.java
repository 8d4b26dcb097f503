package org.yaomen.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** What a programme is entered with（政策项目内容）: both dates inclusive; {@code document} is the 文号. */
public record ProgrammeTerms(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "项目代码须为 2 至 40 位大写字母、数字或连字符")
        String code,

        @NotBlank(message = "请填写项目名称") @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotNull LocalDate effectiveFrom,
        @NotNull LocalDate effectiveTo,
        @Nullable @Size(max = 1000) String note) {}
