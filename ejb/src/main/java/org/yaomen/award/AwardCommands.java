package org.yaomen.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Money;

/** What officials ask of awards（奖补操作）. */
public final class AwardCommands {

    private AwardCommands() {}

    /** Computes one closure under one rule（核定）. */
    public record Calculate(
            @NotNull UUID closureId,
            @NotBlank @Size(max = 40) String rule) {}

    /** Computes what a verified report earns under one rule（核定举报奖励）, for everybody who made it. */
    public record Reward(@NotBlank @Size(max = 40) String rule) {}

    /**
     * Gives all awards of a rule the same part of what an appropriation has（按比例调减）; {@code claimed} and {@code pool} as
     * they were seen, document and article on which it rests.
     */
    public record Scale(
            @NotNull UUID programmeId,
            @NotBlank @Size(max = 40) String rule,
            @NotNull UUID appropriationId,
            @NotNull Money claimed,
            @NotNull Money pool,
            @NotBlank(message = "请填写文号") @Size(max = 100) String document,
            @NotBlank(message = "请填写条款") @Size(max = 100) String article) {}

    /** Confirms that the condition of an instalment is met（确认拨付条件）, by evidence that the closure has. */
    public record Confirm(
            @NotBlank @Size(min = 5, max = 500) String statement,
            @NotNull LocalDate metOn,

            @NotEmpty @Size(max = 50)
            List<@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写") String> evidence) {}

    /** Computes again after facts were corrected（重新核定）. */
    public record Recalculate(
            @NotBlank @Size(min = 5, max = 500) String reason) {}

    /** Puts calculated awards before the public（公示）. */
    public record Publish(
            @NotNull UUID programmeId,
            @NotBlank @Size(min = 2, max = 200) String title,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> awardIds) {}

    /** Sends publicised awards for approval, to be paid from one appropriation（送审）. */
    public record Submit(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> awardIds,
            @NotNull UUID appropriationId) {}

    /** Instructs the payment of approved awards（出支付指令）. */
    public record Instruct(@NotEmpty @Size(max = 500) List<@NotNull UUID> awardIds) {}

    /** The awards after a command, in the order asked（处理后的奖补）. */
    public record Result(List<AwardView> awards) {}
}
