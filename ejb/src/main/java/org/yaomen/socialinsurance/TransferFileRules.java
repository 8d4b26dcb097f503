package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.InsuranceScheme;

/** What a file from outside must say to be believed（来文核对规则）: by itself, of this case, and by the formula. Pure. */
final class TransferFileRules {

    static final String CONTENT = "/content";
    private static final String FIGURES = CONTENT + "/figures";

    private TransferFileRules() {}

    /** Which of the two places is outside; a case between two desks of the system needs no files. */
    static TransferSide outside(TransferView transfer) {
        if (!transfer.outside() && !transfer.incoming()) {
            throw Problem.wrongState("双方都使用本系统，在经办台之间流转，不以文件往来");
        }
        return transfer.incoming() ? TransferSide.OLD : TransferSide.NEW;
    }

    /** Unharmed, a number that can be one, and sums that are sums. */
    static void mustBeWhole(TransferFile file) {
        TransferMessage message = file.content();
        TransferMessage.Act act = message.act();
        FigureCheck check = new FigureCheck()
                .wrong(!file.isWhole(), "/sha256", "文件内容与摘要不符，可能在传送中损坏或被改动，请对方重发")
                .wrong(
                        !message.scheme().moves(),
                        CONTENT + "/scheme",
                        message.scheme().label() + "不转移")
                .wrong(
                        act.kind() != TransferEventKind.DONE && act.kind() != TransferEventKind.RETURNED,
                        CONTENT + "/act/kind",
                        "来文只能是办理或退回补正")
                .wrong(
                        act.kind() == TransferEventKind.RETURNED && (act.reason() == null || act.clock() == null),
                        CONTENT + "/act/reason",
                        "退回补正须写明事由和期限如何计算")
                .wrong(
                        (message.figures() != null) != bringsFigures(act),
                        FIGURES,
                        bringsFigures(act) ? "转出地办理须附转移金额" : "本环节不附转移金额");
        CitizenId.problem(message.person().citizenId())
                .ifPresent(reason -> check.wrong(true, CONTENT + "/person/citizenId", reason));
        sums(check, message.figures(), message.scheme());
        check.stop();
    }

    static boolean bringsFigures(TransferMessage.Act act) {
        return act.side() == TransferSide.OLD && act.kind() == TransferEventKind.DONE;
    }

    private static void sums(FigureCheck check, TransferMessage.@Nullable Figures figures, InsuranceScheme scheme) {
        if (figures == null) {
            return;
        }
        List<TransferYear> years = figures.years();
        boolean pension = scheme == InsuranceScheme.PENSION;
        check.wrong(years.isEmpty() == pension, FIGURES + "/years", pension ? "养老保险须列各年度缴费" : "只有养老保险列各年度缴费");
        for (int i = 0; i < years.size(); i++) {
            TransferYear year = years.get(i);
            check.wrong(
                    !year.pooled().plus(year.personal()).equals(year.amount()),
                    FIGURES + "/years/" + i + "/amount",
                    year.year() + " 年度的合计不等于统筹与个人账户之和");
        }
        Money sum = Money.sum(years.stream().map(TransferYear::amount).toList());
        check.wrong(pension && !sum.equals(figures.amount()), FIGURES + "/amount", "各年度之和为 " + sum + "，与合计不符");
    }

    /** The same case, by both numbers, both agencies, the version of the steps, and the person. */
    static void mustBeOf(TransferView transfer, TransferMessage message, Known known) {
        String person = message.person().citizenId();
        new FigureCheck()
                .wrong(
                        !transfer.id().equals(message.partnerReference())
                                || (known.reference() != null
                                        && !known.reference().equals(message.reference())),
                        CONTENT + "/partnerReference",
                        "事项编号与本事项不符")
                .wrong(message.scheme() != transfer.scheme(), CONTENT + "/scheme", "险种与本事项不符")
                .wrong(!message.stepsFrom().equals(transfer.stepsFrom()), CONTENT + "/stepsFrom", "环节版本与本事项不符")
                .wrong(!message.openedOn().equals(transfer.openedOn()), CONTENT + "/openedOn", "受理日期与本事项不符")
                .wrong(
                        !message.from().is(transfer.fromRegion(), transfer.fromAgency()),
                        CONTENT + "/from",
                        "转出机构与本事项不符")
                .wrong(!message.to().is(transfer.toRegion(), transfer.toAgency()), CONTENT + "/to", "转入机构与本事项不符")
                .wrong(!person.equals(known.citizenId()), CONTENT + "/person/citizenId", "不是本事项的参保人")
                .wrong(!message.person().name().equals(transfer.name()), CONTENT + "/person/name", "姓名与本事项不符")
                .stop();
    }

    /** What only the case's own desk knows（本地所知）: the number in full, and the partner's number of the case. */
    record Known(String citizenId, @Nullable UUID reference) {}

    /** A case that begins outside begins with its first step. */
    static void mustBegin(TransferMessage message, LocalDate today) {
        TransferMessage.Act act = message.act();
        new FigureCheck()
                .wrong(
                        act.stepNo() != 1 || act.side() != TransferSide.OLD || act.kind() != TransferEventKind.DONE,
                        CONTENT + "/act/stepNo",
                        "转入事项由转出地首个环节的文件开始；后续文件请在该事项中导入")
                .wrong(message.partnerReference() != null, CONTENT + "/partnerReference", "文件写明了本地事项编号，请在该事项中导入")
                .wrong(
                        message.openedOn().isAfter(act.happenedOn())
                                || act.happenedOn().isAfter(today),
                        CONTENT + "/openedOn",
                        "受理日期不能晚于办理日期，办理日期不能晚于今日")
                .stop();
    }

    /** The step that the case is at, done by the partner, on its form. */
    static void mustBeTheStep(TransferStepView step, TransferSide partner, TransferMessage.Act act) {
        new FigureCheck()
                .wrong(step.side() != partner || act.side() != partner, CONTENT + "/act/side", "当前环节不由对方办理")
                .wrong(act.form() != step.form(), CONTENT + "/act/form", "表单与环节不符")
                .stop();
    }

    /** Every year and the whole, computed here by the same rules. */
    static void mustBeAsComputed(TransferMessage.Figures figures, TransferDocument document) {
        FigureCheck check = new FigureCheck();
        List<TransferYear> computed = document.years();
        if (computed.size() == figures.years().size()) {
            for (int i = 0; i < computed.size(); i++) {
                TransferYear own = computed.get(i);
                check.wrong(
                        !own.equals(figures.years().get(i)),
                        FIGURES + "/years/" + i,
                        own.year() + " 年度按规定应为统筹 " + own.pooled() + "、个人账户 " + own.personal());
            }
        }
        check.wrong(
                        !document.amount().equals(figures.amount()),
                        FIGURES + "/amount",
                        "按规定计算合计为 " + document.amount() + "，与来文不符")
                .stop();
    }

    /** What the calculation refuses, where it stands in the file. */
    static TransferDocument computed(Supplier<TransferDocument> calculation) {
        try {
            return calculation.get();
        } catch (Problem refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            throw Problem.fields(refused.errors().stream()
                    .map(error -> new FieldError(
                            error.pointer().replaceFirst("^/facts(/pension)?", FIGURES), error.message()))
                    .toList());
        }
    }

    /** The rules of the desk, with their fields where they stand in the file. */
    static void within(Runnable check) {
        List<FieldError> errors = FieldError.of(CONTENT + "/act", check);
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
