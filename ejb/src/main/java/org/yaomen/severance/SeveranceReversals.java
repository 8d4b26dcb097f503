package org.yaomen.severance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/**
 * Takes approved compensation sheets back（撤销经济补偿核定表）: what is neither instructed nor paid is freed, in the books and
 * for a new sheet; everything else stands as it was signed, and so does the frozen text.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
public class SeveranceReversals {

    @Inject
    private SeveranceStore store;

    @Inject
    private SeverancePaymentStore money;

    @Inject
    private Budgets budgets;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Not by whoever entered or computed it, and not while the bank has yet to answer. */
    @RolesAllowed(Roles.FINANCE_APPROVER)
    public SeveranceSheetDetail takeBack(UUID id, SeveranceTakingBack command) {
        SeveranceSheetView before = store.lock(id);
        user.mustCover(RegionCode.of(before.regionCode()), "核定表");
        mustBeApproved(before);
        if (user.name().equals(before.createdBy()) || user.name().equals(before.calculatedBy())) {
            throw new Problem(ProblemType.FOUR_EYES, "填报人、核定人不能撤销自己办理的核定表，请由其他财政审批人办理");
        }
        mustBeAnswered(id);
        store.takeBack(id, command.reason(), clock.today(), new SeveranceStore.By(user.name(), clock.now()));
        budgets.releasePart(
                money.freed(id).stream().map(freed -> move(before, freed)).toList());
        SeveranceSheetDetail after = new SeveranceSheetDetail(store.view(id), money.paid(id));
        audit.record(
                RegionCode.of(before.regionCode()),
                Change.of("severance-sheet.take-back", SeveranceSheets.SUBJECT, id)
                        .from(before)
                        .to(after)
                        .because(command.reason()));
        return after;
    }

    private void mustBeApproved(SeveranceSheetView sheet) {
        switch (sheet.state()) {
            case APPROVED, PAYING -> {
                if (!money.paid(sheet.id()).freeAmount().isPositive()) {
                    throw Problem.wrongState("核定表各明细均已出指令或支付，没有可撤销的；多付的，退回后另行更正");
                }
            }
            case PAID -> throw Problem.wrongState("核定表已付清，不能撤销；银行退回的，可更正账户后重付");
            case TAKEN_BACK -> throw Problem.wrongState("核定表已撤销，不能再次撤销");
            default -> throw Problem.wrongState("只有已批准、尚未付清的核定表可以撤销；未批准的可重新填报或由审批人退回");
        }
    }

    private void mustBeAnswered(UUID id) {
        List<SeverancePaymentStore.Unanswered> batches = money.unanswered(id);
        if (!batches.isEmpty()) {
            throw Problem.wrongState("支付批次 "
                    + String.join(
                            "、",
                            batches.stream()
                                    .map(SeverancePaymentStore.Unanswered::batchNo)
                                    .toList())
                    + " 中还有本表的款项没有银行答复：待审批的请先退回批次，已送银行的请先导入回单，存疑的请先处理，再撤销");
        }
    }

    private BudgetMove move(SeveranceSheetView sheet, SeverancePaymentStore.Freed freed) {
        return new BudgetMove(
                SubjectType.SEVERANCE_SHEET,
                sheet.id(),
                RegionCode.of(sheet.regionCode()),
                freed.appropriationId(),
                null,
                freed.useCode(),
                freed.amount(),
                "撤销 " + sheet.enterpriseName() + " 职工补偿 " + freed.useCode(),
                clock.today());
    }
}
