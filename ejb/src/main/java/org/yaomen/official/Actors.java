package org.yaomen.official;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.SubjectType;

/** Says who can still act on a document, step by step（尚可办理人员）. */
@Stateless
@RegionScoped
public class Actors {

    @Inject
    private Realm realm;

    @Inject
    private OfficialStore store;

    /** For any official whose region has the document; other documents do not exist. */
    @PermitAll
    public ActorsView of(SubjectType type, UUID id) {
        RegionCode region =
                store.place(type, id).orElseThrow(() -> Problem.notFound("单据")).regionCode();
        Work work = store.work(type, id);
        List<OfficialView> officials = work.steps().isEmpty() ? List.of() : realm.officials();
        List<ActorsView.RemainingStep> steps = new ArrayList<>();
        for (Work.Step step : work.steps()) {
            steps.add(step(steps.size() + 1, step, work, holders(officials, step.role(), region)));
        }
        List<Reason> reasons = Assignment.obstacles(work, Staffing.byRole(officials, region));
        return new ActorsView(type, id, region, steps, reasons.isEmpty(), reasons);
    }

    private static List<OfficialView> holders(List<OfficialView> officials, String role, RegionCode region) {
        return officials.stream()
                .filter(one -> one.mayAct(role, region))
                .sorted(Comparator.comparing(OfficialView::name))
                .toList();
    }

    private static ActorsView.RemainingStep step(int number, Work.Step step, Work work, List<OfficialView> holders) {
        List<ActorsView.Actor> persons = new ArrayList<>();
        List<ActorsView.BarredActor> barred = new ArrayList<>();
        for (OfficialView one : holders) {
            String other = work.bar(step, one.name());
            if (other == null) {
                persons.add(new ActorsView.Actor(one.name(), one.displayName()));
            } else {
                barred.add(new ActorsView.BarredActor(one.name(), one.displayName(), "已在此单据中担任" + label(other)));
            }
        }
        return new ActorsView.RemainingStep(number, step.title(), step.role(), persons, barred);
    }

    private static String label(String part) {
        return switch (part) {
            case "APPLICANT" -> "登记";
            case "ACCEPTOR" -> "验收";
            case "CONFIRMER" -> "确认拨付条件";
            case "CALCULATOR" -> "核定";
            case "MAKER" -> "制单";
            case "PAYER" -> "付款";
            default -> part.replaceFirst("^APPROVER_([0-9]+)$", "第 $1 步审批");
        };
    }
}
