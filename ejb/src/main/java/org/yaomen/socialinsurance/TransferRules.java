package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.InsuranceScheme;
import org.yaomen.worker.InsuranceState;
import org.yaomen.worker.SpecialCase;
import org.yaomen.worker.WorkerView;

/** What may be done with a transfer, in words（转移规则）; the database repeats it. */
final class TransferRules {

    private static final Money MOST = Money.of("100000000.00");

    private TransferRules() {}

    /** Not what does not move, not who draws a pension, not who was never insured; only where steps are known. */
    static void mustOpen(InsuranceScheme scheme, WorkerView worker, List<TransferStepView> inForce, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (!scheme.moves()) {
            reasons.add(new Reason("JOINED_ANEW", scheme.label() + "关系不转移，由转入地用人单位依法重新参保（社会保险经办条例第十二条至第十六条）"));
        } else if (inForce.isEmpty()) {
            reasons.add(new Reason("NO_STEPS_IN_FORCE", today + " 没有生效的" + scheme.label() + "转移环节，请政策管理员先行设定"));
        }
        if (worker.specialCases().contains(SpecialCase.RETIRED.name()) && scheme == InsuranceScheme.PENSION) {
            reasons.add(new Reason("DRAWS_A_PENSION", "已领取基本养老金的人员不转移养老保险关系（国办发〔2009〕66号）"));
        }
        if (scheme.of(worker) == InsuranceState.NONE) {
            reasons.add(new Reason("NOT_INSURED", "花名册载明该职工未参加" + scheme.label() + "，没有可转移的关系"));
        }
        if (!reasons.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, reasons);
        }
    }

    static void mustBeTwoPlaces(RegionCode region, AgencyView from, AgencyView to) {
        new FigureCheck()
                .wrong(
                        !from.inSystem() || !from.regionCode().equals(region.code()),
                        "/fromAgencyId",
                        "转出机构须为职工所在地使用本系统的经办机构")
                .wrong(to.regionCode().equals(region.code()), "/toAgencyId", "转入地与转出地相同，无须转移")
                .stop();
    }

    /** Where a side's part is done; the part of a partner outside is entered by the place that is not. */
    static RegionCode region(TransferView transfer, TransferSide side) {
        boolean there = transfer.incoming() || (side == TransferSide.NEW && !transfer.outside());
        return RegionCode.of(there ? transfer.toRegion() : transfer.fromRegion());
    }

    /** Whether the place that does a side's part works with letters and files only. */
    private static boolean isOutside(TransferView transfer, TransferSide side) {
        return side == TransferSide.NEW ? transfer.outside() : transfer.incoming();
    }

    static TransferStepView sends(List<TransferStepView> steps) {
        return steps.stream()
                .filter(step -> step.effect() == TransferEffect.SEND)
                .findFirst()
                .orElseThrow();
    }

    static void mustBeOpen(TransferView transfer) {
        if (transfer.state() != TransferState.OPEN) {
            throw Problem.wrongState("该转移事项" + transfer.state().label() + "，不能再办理环节");
        }
    }

    /** The step that the case is at; whoever names another has not seen what happened since. */
    static TransferStepView current(TransferView transfer, List<TransferStepView> steps, int stepNo) {
        mustBeOpen(transfer);
        Integer at = transfer.stepNo();
        if (at == null || at != stepNo) {
            throw Problem.wrongState("当前环节是“" + transfer.stepName() + "”，请重新载入后再办理");
        }
        return steps.get(stepNo - 1);
    }

    static void mustBeInTime(TransferView transfer, String pointer, LocalDate day, LocalDate today) {
        new FigureCheck()
                .wrong(
                        day.isBefore(transfer.stepSince()) || day.isAfter(today),
                        pointer,
                        "日期须在 " + transfer.stepSince() + "（到达本环节）与今日之间")
                .stop();
    }

    /** Money with the steps that move it; words where it is not what was computed; paper of a partner outside. */
    static void mustBeDone(TransferView transfer, TransferStepView step, TransferStepDone done, LocalDate today) {
        mustBeInTime(transfer, "/happenedOn", done.happenedOn(), today);
        boolean moves = step.effect() != TransferEffect.NONE;
        LocalDate movedOn = done.movedOn();
        Money expected = step.effect() == TransferEffect.RECEIVE ? transfer.sent() : transfer.computed();
        Money already = step.effect() == TransferEffect.RECEIVE ? transfer.received() : transfer.sent();
        Money amount = done.amount();
        new FigureCheck()
                .amount("/amount", "金额", amount, MOST)
                .wrong(moves != (amount != null), "/amount", moves ? "请填写金额，没有资金的填 0.00" : "本环节不涉及资金")
                .wrong(moves != (movedOn != null), "/movedOn", moves ? "请填写资金日期" : "本环节不涉及资金")
                .wrong(movedOn != null && movedOn.isAfter(done.happenedOn()), "/movedOn", "资金日期不能晚于办理日期")
                .wrong(
                        amount != null && !amount.plus(already).equals(expected) && done.reason() == null,
                        "/reason",
                        "金额与" + (step.effect() == TransferEffect.RECEIVE ? "划转金额" : "测算金额") + "不同，请说明（如含记账利息）")
                .wrong(
                        isOutside(transfer, step.side()) && done.attachmentSha256() == null,
                        "/attachmentSha256",
                        step.side().label() + "机构不使用本系统，须附其来函或回执")
                .stop();
    }

    /** Only what the other place did before can be corrected there. */
    static void mustGoBack(List<TransferStepView> steps, TransferStepView step) {
        if (TransferClock.before(steps, step.stepNo()).isEmpty()) {
            throw Problem.wrongState("“" + step.name() + "”之前没有对方办理的环节，无可退回");
        }
    }

    static void mustCorrect(TransferView transfer, TransferMoneyCorrection correction, LocalDate today) {
        if (transfer.state() != TransferState.MISMATCH) {
            throw Problem.wrongState("只有划转与到账金额不符时才更正资金");
        }
        Money amount = correction.amount();
        new FigureCheck()
                .wrong(amount.isZero(), "/amount", "更正金额不能为零，退回的填负数")
                .wrong(amount.compareTo(MOST) > 0 || MOST.plus(amount).isNegative(), "/amount", "金额过大，请核对单位")
                .wrong(correction.movedOn().isAfter(today), "/movedOn", "资金日期不能晚于今日")
                .stop();
    }
}
