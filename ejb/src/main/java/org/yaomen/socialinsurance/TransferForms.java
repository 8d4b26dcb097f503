package org.yaomen.socialinsurance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Prints the papers of transfers（社保转移表单）: each print shows the whole citizen ID, and is recorded as a reveal. */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER})
public class TransferForms {

    @Inject
    private Transfers transfers;

    @Inject
    private TransferStore store;

    @Inject
    private Audit audit;

    @Inject
    private Keys keys;

    /** Once the case has come to the step that issues it. */
    public TransferPrint print(UUID id, PrintTransferForm asked) {
        TransferDetail detail = transfers.get(id);
        TransferStepView step = detail.steps().stream()
                .filter(each -> each.form() == asked.form())
                .findFirst()
                .orElseThrow(
                        () -> Problem.field("/form", "此类转移没有“" + asked.form().label() + "”"));
        boolean reached = detail.runs().stream().anyMatch(run -> run.stepNo() == step.stepNo());
        TransferCalculation calculation = detail.calculation();
        if (!reached || calculation == null) {
            throw Problem.wrongState("尚未到“" + step.name() + "”环节，不能打印");
        }
        String citizenId =
                keys.decrypt(Base64.getMimeDecoder().decode(store.sealed(id).number()));
        audit.record(
                TransferRules.region(detail.transfer(), detail.sides().get(0)),
                Change.of("insurance-transfer.print", Transfers.SUBJECT, id)
                        .because(asked.reason())
                        .to(new PrintTransferForm.Printed(asked.form())));
        return new TransferPrint(asked.form(), step, detail, calculation.document(), calculation.sha256(), citizenId);
    }
}
