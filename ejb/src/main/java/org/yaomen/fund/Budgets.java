package org.yaomen.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.ledger.AccountCode;
import org.yaomen.ledger.EntryDraft;
import org.yaomen.ledger.EntryKind;
import org.yaomen.ledger.Ledger;
import org.yaomen.shared.RegionScoped;

/**
 * Moves an appropriation's money from available to committed, instructed and executed, or to the regions below, and back（指标执行）. Called by the
 * features that own the documents, in their transaction; too little available is refused by the ledger.
 */
@Stateless
@RegionScoped
public class Budgets {

    @Inject
    private Ledger ledger;

    /** 占用: available → committed. */
    @PermitAll
    public void commit(List<BudgetMove> moves) {
        ledger.post(drafts(moves, EntryKind.COMMIT, AccountCode.COMMITTED, AccountCode.AVAILABLE));
    }

    /** 释放: the mirror of the commitment. */
    @PermitAll
    public void release(List<BudgetMove> moves) {
        ledger.mirror(EntryKind.COMMIT, drafts(moves, EntryKind.RELEASE, AccountCode.AVAILABLE, AccountCode.COMMITTED));
    }

    /** 部分释放: mirrors the commitment for as much of it as is not needed; once only. */
    @PermitAll
    public void releasePart(List<BudgetMove> moves) {
        ledger.mirrorPart(
                EntryKind.COMMIT, drafts(moves, EntryKind.RELEASE, AccountCode.AVAILABLE, AccountCode.COMMITTED));
    }

    /** 出指令: committed → instructed. */
    @PermitAll
    public void instruct(List<BudgetMove> moves) {
        ledger.post(drafts(moves, EntryKind.INSTRUCT, AccountCode.INSTRUCTED, AccountCode.COMMITTED));
    }

    /** 支付: the bank said so, so instructed → executed, and cash leaves the treasury. */
    @PermitAll
    public void execute(List<BudgetMove> moves) {
        List<EntryDraft> both =
                new ArrayList<>(drafts(moves, EntryKind.EXECUTE, AccountCode.EXECUTED, AccountCode.INSTRUCTED));
        both.addAll(drafts(moves, EntryKind.PAY, AccountCode.BUDGET_EXPENDITURE, AccountCode.TREASURY_DEPOSIT));
        ledger.post(both);
    }

    /** 下达下级: committed → allocated, and the cash goes to the regions below; they book it as their own appropriation. */
    @PermitAll
    public void allocate(List<BudgetMove> moves) {
        List<EntryDraft> both =
                new ArrayList<>(drafts(moves, EntryKind.ALLOCATE, AccountCode.ALLOCATED, AccountCode.COMMITTED));
        both.addAll(drafts(moves, EntryKind.TRANSFER, AccountCode.SUBSIDY_EXPENDITURE, AccountCode.TREASURY_DEPOSIT));
        ledger.post(both);
    }

    /** 收回下达: mirrors what passed to the regions below, so that it is committed again. */
    @PermitAll
    public void takeBack(List<BudgetMove> moves) {
        ledger.mirror(
                EntryKind.ALLOCATE, drafts(moves, EntryKind.RETURN, AccountCode.COMMITTED, AccountCode.ALLOCATED));
        ledger.mirror(
                EntryKind.TRANSFER,
                drafts(moves, EntryKind.RETURN, AccountCode.TREASURY_DEPOSIT, AccountCode.SUBSIDY_EXPENDITURE));
    }

    /** 退回: mirrors the instruction, and first the payment when the money had already left. */
    @PermitAll
    public void giveBack(List<BudgetMove> moves, boolean afterPayment) {
        if (afterPayment) {
            ledger.mirror(
                    EntryKind.EXECUTE, drafts(moves, EntryKind.RETURN, AccountCode.INSTRUCTED, AccountCode.EXECUTED));
            ledger.mirror(
                    EntryKind.PAY,
                    drafts(moves, EntryKind.RETURN, AccountCode.TREASURY_DEPOSIT, AccountCode.BUDGET_EXPENDITURE));
        }
        ledger.mirror(
                EntryKind.INSTRUCT, drafts(moves, EntryKind.RETURN, AccountCode.COMMITTED, AccountCode.INSTRUCTED));
    }

    private static List<EntryDraft> drafts(
            List<BudgetMove> moves, EntryKind kind, AccountCode debit, AccountCode credit) {
        return moves.stream()
                .map(move -> new EntryDraft(
                        kind,
                        debit,
                        credit,
                        move.amount(),
                        new EntryDraft.Purpose(
                                move.region(),
                                move.subjectType(),
                                move.subjectId(),
                                move.appropriationId(),
                                move.townshipCode(),
                                move.useCode(),
                                move.text(),
                                move.effectiveOn())))
                .toList();
    }
}
