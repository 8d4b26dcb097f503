package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.PaymentOrder;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;
import org.yaomen.socialinsurance.CollectingAccounts;
import org.yaomen.worker.WorkerPayees;

/** Turns the lines of a sheet that may be paid into payment orders, and names those that may not（付款申请）. */
@Dependent
class SeveranceOrders {

    /** So many payments one command instructs at most. */
    static final int MOST = 2_000;

    private static final int PORTION = 500;

    /** What is paid next, and what is held back（本次支付）: the first findings are told. */
    record Next(List<PaymentOrder> orders, int heldLines, List<SeveranceOpinion.OpinionFinding> held) {}

    private final SeverancePaymentStore store;
    private final SeveranceTerms terms;
    private final WorkerPayees payees;
    private final CollectingAccounts collecting;

    @Inject
    SeveranceOrders(
            SeverancePaymentStore store, SeveranceTerms terms, WorkerPayees payees, CollectingAccounts collecting) {
        this.store = store;
        this.terms = terms;
        this.payees = payees;
        this.collecting = collecting;
    }

    Next next(SeveranceSheetView sheet, LocalDate day) {
        List<PaymentOrder> orders = new ArrayList<>();
        List<SeveranceOpinion.OpinionFinding> held = new ArrayList<>();
        int heldLines = 0;
        UUID after = null;
        while (orders.size() + PORTION <= MOST) {
            List<SeveranceStore.Frozen> lines = store.toPay(sheet.id(), after, PORTION);
            if (lines.isEmpty()) {
                break;
            }
            List<SeveranceOpinion.OpinionFinding> found = held(lines, day, sheet);
            Set<UUID> stopped =
                    found.stream().map(SeveranceOpinion.OpinionFinding::lineId).collect(Collectors.toSet());
            heldLines += stopped.size();
            found.stream().limit(SecondOpinion.SHOWN - held.size()).forEach(held::add);
            orders.addAll(orders(
                    sheet,
                    lines.stream().filter(line -> !stopped.contains(line.id())).toList()));
            after = lines.get(lines.size() - 1).id();
        }
        return new Next(List.copyOf(orders), heldLines, List.copyOf(held));
    }

    /** What the database finds, and a line that computes to another text than the signed one. */
    private List<SeveranceOpinion.OpinionFinding> held(
            List<SeveranceStore.Frozen> lines, LocalDate day, SeveranceSheetView sheet) {
        List<SeveranceOpinion.OpinionFinding> held = new ArrayList<>();
        store.findings(lines.stream().map(SeveranceStore.Frozen::id).toList(), day).stream()
                .map(SecondOpinion::inWords)
                .forEach(held::add);
        SeveranceFreezer.Terms inForce = terms.of(RegionCode.of(sheet.regionCode()));
        for (SeveranceStore.Frozen line : lines) {
            SeveranceDocument stored = line.read();
            String again = Canonical.write(SeveranceFreezer.again(stored, inForce));
            if (!Sha256.hex(again).equals(line.sha256())) {
                held.add(SecondOpinion.inWords(new SeverancePaymentStore.Found(
                        line.id(), stored.facts().workerName(), SeveranceCheck.FORMULA)));
            }
        }
        return held;
    }

    private List<PaymentOrder> orders(SeveranceSheetView sheet, List<SeveranceStore.Frozen> lines) {
        UUID appropriation = sheet.appropriationId();
        if (lines.isEmpty() || appropriation == null) {
            return List.of();
        }
        Map<UUID, BankDetails> accounts = payees.accounts(
                lines.stream().map(SeveranceStore.Frozen::workerId).distinct().toList());
        @Nullable
        BankDetails agency =
                collecting.inForce(RegionCode.of(sheet.regionCode())).orElse(null);
        List<PaymentOrder> orders = new ArrayList<>();
        for (SeveranceStore.Frozen line : lines) {
            SeveranceDocument document = line.read();
            boolean toAgency = document.kind().toAgency();
            String worker = document.facts().workerName();
            @Nullable BankDetails account = toAgency ? agency : accounts.get(line.workerId());
            if (account != null) {
                orders.add(new PaymentOrder(
                        new SubjectRef(SubjectType.SEVERANCE_LINE, line.id(), line.sha256()),
                        RegionCode.of(sheet.regionCode()),
                        appropriation,
                        null,
                        document.use(),
                        document.net(),
                        toAgency ? account.accountName() : worker,
                        account,
                        toAgency
                                ? document.kind().label() + " " + worker
                                : document.kind().label(),
                        sheet.synthetic()));
            }
        }
        return orders;
    }
}
