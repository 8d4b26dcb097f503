package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When union or all staff were told, and when the labour authority（说明情况与报告），劳动合同法 art. 41. */
public record ResettlementPlanReport(
        @NotNull LocalDate explainedOn,
        @NotNull LocalDate reportedOn,

        @NotNull @Size(min = 2, max = 80, message = "报告文号须为 2 至 80 字")
        String reportNo,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256) {}
