package org.yaomen.socialinsurance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/**
 * Passes a case between a desk here and an agency outside by files（系统外转移往来文件）: what was done here leaves as a file,
 * each time with a reason that is recorded; a file that comes takes the case its step on as the partner's desk would have, or
 * is refused with nothing changed.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER})
public class TransferFiles {

    @Inject
    private Transfers transfers;

    @Inject
    private TransferStore store;

    @Inject
    private TransferFileStore files;

    @Inject
    private TransferStepStore steps;

    @Inject
    private TransferCalculations calculations;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    /** What one's own side did or sent back, for the partner; the same act gives the same file again. */
    public TransferFile export(UUID id, ExportTransferFile asked) {
        TransferDetail detail = transfers.get(id);
        TransferView transfer = detail.transfer();
        TransferSide partner = TransferFileRules.outside(transfer);
        TransferEventView event = detail.events().stream()
                .filter(each -> each.seq() == asked.seq() && each.side() != partner && each.stepNo() != null)
                .findFirst()
                .orElseThrow(() -> Problem.field("/seq", "没有这项由本地办理或退回的环节"));
        TransferFile file = TransferFile.of(message(detail, event));
        files.sent(transfer, file, asked.reason(), by());
        audit.record(
                TransferRules.region(transfer, event.side()),
                Change.of("insurance-transfer.export-file", Transfers.SUBJECT, id)
                        .because(asked.reason())
                        .to(new ExportTransferFile.Passed(event.seq(), file.sha256())));
        return file;
    }

    private TransferMessage message(TransferDetail detail, TransferEventView event) {
        TransferView transfer = detail.transfer();
        TransferMessage.Act act = act(detail.steps(), event);
        return new TransferMessage(
                TransferMessage.FORMAT,
                transfer.id(),
                files.partnerReference(transfer.id()).orElse(null),
                transfer.scheme(),
                transfer.stepsFrom(),
                transfer.openedOn(),
                new TransferMessage.Party(RegionCode.of(transfer.fromRegion()), transfer.fromAgency()),
                new TransferMessage.Party(RegionCode.of(transfer.toRegion()), transfer.toAgency()),
                new TransferMessage.Person(
                        transfer.name(), citizenId(transfer.id()), transfer.enterpriseName(), transfer.leftOn()),
                act,
                TransferFileRules.bringsFigures(act) ? figures(transfer.id(), event) : null,
                transfer.synthetic());
    }

    private static TransferMessage.Act act(List<TransferStepView> steps, TransferEventView event) {
        Integer stepNo = event.stepNo();
        if (stepNo == null) {
            throw new IllegalStateException("only an act of a step goes into a file");
        }
        return new TransferMessage.Act(
                event.seq(),
                event.kind(),
                stepNo,
                event.side(),
                steps.get(stepNo - 1).form(),
                event.happenedOn(),
                event.amount(),
                event.movedOn(),
                event.clock(),
                event.reason());
    }

    private TransferMessage.@Nullable Figures figures(UUID id, TransferEventView event) {
        return calculations
                .asOf(id, event.recordedAt())
                .map(TransferMessage.Figures::of)
                .orElse(null);
    }

    /** The partner's file of its step, or of what it sent back. */
    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail receive(UUID id, TransferFile file) {
        TransferDetail detail = transfers.get(id);
        TransferFileRules.outside(detail.transfer());
        mustBeNew(file);
        TransferFileRules.mustBeOf(
                detail.transfer(),
                file.content(),
                new TransferFileRules.Known(
                        citizenId(id), files.partnerReference(id).orElse(null)));
        return take(detail, file);
    }

    /** The first file of an agency outside opens a case of the new place. */
    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail open(TransferFile file) {
        TransferMessage message = file.content();
        mustBeNew(file);
        TransferFileRules.mustBegin(message, clock.today());
        AgencyView from = steps.agency(message.from())
                .filter(each -> !each.inSystem())
                .orElseThrow(() -> Problem.field(TransferFileRules.CONTENT + "/from", "没有登记这家系统外经办机构，请先登记"));
        AgencyView to = steps.agency(message.to())
                .filter(each -> each.inSystem() && user.region().covers(RegionCode.of(each.regionCode())))
                .orElseThrow(() -> Problem.field(TransferFileRules.CONTENT + "/to", "转入机构不是本地使用本系统的经办机构"));
        List<TransferStepView> inForce = steps.inForce(message.scheme(), message.openedOn());
        if (inForce.isEmpty() || !inForce.get(0).effectiveFrom().equals(message.stepsFrom())) {
            throw Problem.field(TransferFileRules.CONTENT + "/stepsFrom", "受理日适用的环节版本与来文不同");
        }
        UUID id = UUID.randomUUID();
        files.open(id, message, new TransferFileStore.Between(from.id(), to.id()), by());
        return take(transfers.get(id), file);
    }

    private void mustBeNew(TransferFile file) {
        TransferFileRules.mustBeWhole(file);
        if (files.has(file.sha256())) {
            throw new Problem(ProblemType.DUPLICATE, "这份文件已经导入过，未重复办理");
        }
    }

    /** As the desk of the partner would have done it; the file is the paper. */
    private TransferDetail take(TransferDetail detail, TransferFile file) {
        TransferMessage.Act act = file.content().act();
        TransferStepView step = TransferRules.current(detail.transfer(), detail.steps(), act.stepNo());
        TransferFileRules.mustBeTheStep(step, TransferFileRules.outside(detail.transfer()), act);
        UUID id = detail.transfer().id();
        RegionCode region = TransferRules.region(detail.transfer(), step.side());
        computed(detail, region, file.content());
        TransferStore.NewEvent event = act.kind() == TransferEventKind.DONE
                ? done(store.view(id), step, file)
                : returned(detail, step, file.content());
        files.received(id, region, file, by());
        store.record(id, event.from(file), by());
        audit.record(
                region,
                Change.of("insurance-transfer.import-file", Transfers.SUBJECT, id)
                        .because(step.name())
                        .to(new ExportTransferFile.Passed(act.seq(), file.sha256())));
        return transfers.get(id);
    }

    private void computed(TransferDetail detail, RegionCode region, TransferMessage message) {
        TransferMessage.Figures figures = message.figures();
        if (figures == null) {
            return;
        }
        TransferView transfer = detail.transfer();
        TransferFacts facts = figures.facts(transfer.scheme());
        TransferDocument document = TransferFileRules.computed(
                () -> calculations.freeze(transfer.id(), transfer.scheme(), region, facts, detail.steps()));
        TransferFileRules.mustBeAsComputed(figures, document);
        TransferCalculation before = detail.calculation();
        if (before == null || !Canonical.write(before.document().facts()).equals(Canonical.write(facts))) {
            calculations.keep(document, by());
        }
    }

    private TransferStore.NewEvent done(TransferView transfer, TransferStepView step, TransferFile file) {
        TransferMessage.Act act = file.content().act();
        TransferStepDone done = new TransferStepDone(
                act.stepNo(), act.happenedOn(), act.amount(), act.movedOn(), act.reason(), file.sha256());
        TransferFileRules.within(() -> TransferRules.mustBeDone(transfer, step, done, clock.today()));
        return TransferStore.NewEvent.done(step, done);
    }

    private TransferStore.NewEvent returned(TransferDetail detail, TransferStepView step, TransferMessage message) {
        TransferMessage.Act act = message.act();
        TransferReturnClock goesOn = act.clock();
        String reason = act.reason();
        if (goesOn == null || reason == null) {
            throw new IllegalStateException("a return that was checked lacks its reason");
        }
        TransferFileRules.within(
                () -> TransferRules.mustBeInTime(detail.transfer(), "/happenedOn", act.happenedOn(), clock.today()));
        TransferRules.mustGoBack(detail.steps(), step);
        return TransferStore.NewEvent.returned(
                step, new TransferReturn(act.stepNo(), act.happenedOn(), goesOn, reason));
    }

    private String citizenId(UUID id) {
        return keys.decrypt(Base64.getMimeDecoder().decode(store.sealed(id).number()));
    }

    private TransferStore.By by() {
        return new TransferStore.By(user.name(), clock.today(), clock.now());
    }
}
