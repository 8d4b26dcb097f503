package org.yaomen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an award is what it is, on one page（奖补核定证明单）.
 *
 * @param lines the steps of the calculation
 * @param reasons why the award was refused, all of them; empty when it was granted
 * @param inputs the facts that were calculated from, with their evidence
 * @param acts who calculated, accepted and approved, in order of time
 * @param notes footnotes, for example that door counts are synthetic
 */
public record ProofSheet(
        Basis basis,
        Subject subject,
        List<Line> lines,
        List<String> reasons,
        List<Input> inputs,
        Result result,
        List<Act> acts,
        List<String> notes)
        implements Report {

    public ProofSheet {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
        inputs = List.copyOf(inputs);
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
    }

    @Override
    public String title() {
        return "奖补核定证明单";
    }

    /**
     * The rules that were applied（核定依据）.
     *
     * @param documentNumber 文号 of the instrument the rule set rests on
     * @param article for example 第三条第（一）项
     */
    public record Basis(
            String programmeCode,
            String programmeName,
            String ruleSetVersion,
            String ruleSetSha256,
            String documentNumber,
            String article) {}

    /**
     * What is paid for（核定对象）.
     *
     * @param facility for example 24门轮窑1座
     */
    public record Subject(
            String enterprise,
            String creditCode,
            String township,
            String facility,
            @Nullable LocalDate closedOn) {}

    /**
     * One step of the calculation（计算步骤）.
     *
     * @param rate yuan per unit
     * @param factor the factor before rounding, all its decimals kept; blank where the step has none
     * @param amount yuan after rounding
     */
    public record Line(
            String text,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal factor,
            BigDecimal amount,
            String documentNumber,
            String article) {

        public Line {
            amount = Yuan.required(amount);
        }
    }

    /**
     * One fact the calculation used（计算依据的事实）.
     *
     * @param evidenceFile name of the file that proves it; blank where the fact needs none
     * @param evidenceSha256 SHA-256 of that file
     */
    public record Input(
            String name,
            String value,
            @Nullable String evidenceFile,
            @Nullable String evidenceSha256) {}

    /**
     * What came out（核定结果）.
     *
     * @param amountInWords the amount in capital numerals（大写）
     * @param rounding the rounding rule in words, for example 每行四舍五入到分
     * @param calculationSha256 SHA-256 of the frozen calculation
     */
    public record Result(
            String awardCode, BigDecimal amount, String amountInWords, String rounding, String calculationSha256) {

        public Result {
            amount = Yuan.required(amount);
        }
    }

    /**
     * A part one person took in the award（经办记录）.
     *
     * @param role for example 验收, 核定, 一级审批
     * @param at civil time as the business clock shows it
     */
    public record Act(String role, String name, LocalDateTime at) {}
}
