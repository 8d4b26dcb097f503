package org.yaomen.official;

import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/**
 * Who can still act on a document（尚可办理人员）. {@code possible}: distinct persons can be found for all remaining steps;
 * if not, {@code reasons} say which steps are short of whom.
 */
public record ActorsView(
        SubjectType subjectType,
        UUID subjectId,
        RegionCode regionCode,
        List<RemainingStep> steps,
        boolean possible,
        List<Reason> reasons) {

    /** A remaining step, who may take it, and who has its role but may not（待办步骤）. */
    public record RemainingStep(int step, String title, String role, List<Actor> persons, List<BarredActor> barred) {}

    /** Somebody who may take the step（可办人员）. */
    public record Actor(String name, String displayName) {}

    /** Somebody with the role who already has another part in the document（须回避人员）. */
    public record BarredActor(String name, String displayName, String why) {}
}
