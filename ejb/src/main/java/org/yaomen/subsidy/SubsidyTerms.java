package org.yaomen.subsidy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * A claim as it is entered（登记补贴申报）. {@code fromOn} to {@code toOn}: whole months, the course, or from the licence to the
 * day until which trading is shown. {@code paidMonthly}: what the worker paid for insurance in each of the months.
 */
public record SubsidyTerms(
        @NotNull(message = "请选择职工") UUID workerId,
        @NotNull(message = "请选择补贴种类") SubsidyKind kind,
        @NotNull(message = "请填写起始日期") LocalDate fromOn,
        @NotNull(message = "请填写截止日期") LocalDate toOn,
        @Min(1) @Max(366) @Nullable Integer days,
        @Nullable Money paidMonthly,

        @Size(min = 2, max = 60, message = "营业执照编号须为 2 至 60 字") @Nullable
        String licenceNo,

        @NotNull(message = "请上传证明材料") @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String proofSha256,

        @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写") @Nullable
        String tradingSha256,

        @Size(min = 2, max = 500, message = "说明须为 2 至 500 字") @Nullable
        String note) {}
