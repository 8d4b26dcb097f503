package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.InsuranceScheme;

/**
 * What one agency tells the other that it did（转移业务电文）: of which case, for whom, which step. {@code reference} is the
 * sender's number of the case, {@code partnerReference} the receiver's, as soon as the sender knows it.
 */
public record TransferMessage(
        @NotNull @Pattern(regexp = FORMAT, message = "格式须为 " + FORMAT)
        String format,

        @NotNull UUID reference,
        @Nullable UUID partnerReference,
        @NotNull InsuranceScheme scheme,
        @NotNull LocalDate stepsFrom,
        @NotNull LocalDate openedOn,
        @NotNull @Valid Party from,
        @NotNull @Valid Party to,
        @NotNull @Valid Person person,
        @NotNull @Valid Act act,
        @Nullable @Valid Figures figures,
        boolean synthetic) {

    static final String FORMAT = "yaomen-transfer-file-1";

    /** One of the two agencies（经办机构）; {@code from} is the old place, {@code to} the new, whoever sends. */
    public record Party(
            @NotNull RegionCode regionCode,

            @NotBlank(message = "请填写机构名称") @Size(min = 4, max = 60, message = "机构名称须为 4 至 60 字")
            String name) {

        boolean is(String region, String called) {
            return regionCode.code().equals(region) && name.equals(called);
        }
    }

    /** Whose insurance it is（参保人）; the number is in full, as the rules for these papers ask. */
    public record Person(
            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名至多 50 字")
            String name,

            @NotBlank(message = "请填写公民身份号码") @Size(max = 18, message = "公民身份号码应为 18 位")
            String citizenId,

            @NotBlank(message = "请填写原工作单位") @Size(max = 100, message = "原工作单位至多 100 字")
            String enterpriseName,

            @Nullable LocalDate leftOn) {

        /** No number in a log. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** What was done（办理）; {@code seq} is its number in the sender's case, so that no two files are alike. */
    public record Act(
            @NotNull @Min(1) @Max(10_000) Integer seq,
            @NotNull TransferEventKind kind,
            @NotNull @Min(1) @Max(12) Integer stepNo,
            @NotNull TransferSide side,
            @Nullable TransferForm form,
            @NotNull LocalDate happenedOn,
            @Nullable Money amount,
            @Nullable LocalDate movedOn,
            @Nullable TransferReturnClock clock,

            @Nullable @Size(min = 2, max = 200, message = "事由须为 2 至 200 字")
            String reason) {}

    /** What moves, by the old place（转移金额）: the years of a pension, the benefit of unemployment, or the balance. */
    public record Figures(
            boolean inService,
            @NotNull @Size(max = 60, message = "至多 60 个年度") List<@NotNull @Valid TransferYear> years,
            @Nullable @Valid UnemploymentTransferQuestion unemployment,
            @Nullable Money medicalBalance,
            @NotNull Money amount) {

        static Figures of(TransferDocument document) {
            TransferFacts facts = document.facts();
            return new Figures(
                    facts.inService(),
                    document.years(),
                    facts.unemployment(),
                    facts.medicalBalance(),
                    document.amount());
        }

        TransferFacts facts(InsuranceScheme scheme) {
            PensionTransferQuestion pension = new PensionTransferQuestion(years.stream()
                    .map(year -> new PensionTransferQuestion.ContributionYear(
                            year.year(), year.monthlyWage(), year.months()))
                    .toList());
            return new TransferFacts(
                    scheme == InsuranceScheme.PENSION ? pension : null, unemployment, medicalBalance, inService);
        }
    }
}
