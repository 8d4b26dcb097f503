package org.yaomen.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.SubjectType;

/**
 * Who took which part in which document（经办分工）. The same person in two parts is refused here with a message and by the
 * table's primary key for good; taking the same part again is no new part.
 */
@Stateless
@RegionScoped
public class Participations {

    /** Which document was made from which other one（单据承继）. */
    public record Inheritance(SubjectType fromType, UUID from, SubjectType toType, UUID to) {}

    @Inject
    private ApprovalStore store;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PermitAll
    public void take(SubjectType type, UUID id, RegionCode region, String part) {
        takeAll(type, List.of(id), region, part);
    }

    /** The same part in many documents at once; refused as a whole when any of them knows the person otherwise. */
    @PermitAll
    public void takeAll(SubjectType type, List<UUID> ids, RegionCode region, String part) {
        store.takeAll(new ApprovalStore.Taking(type, user.name(), region, part), ids, clock.now());
        int held = store.otherParts(type, ids, user.name(), part).size();
        if (held > 0) {
            throw new Problem(
                    ProblemType.FOUR_EYES,
                    ids.size() == 1
                            ? "您已在此单据中担任其他角色，须由另一人办理"
                            : "所选 " + ids.size() + " 件中有 " + held + " 件您已担任其他角色，须由另一人办理");
        }
    }

    /** Documents made from others inherit who worked on those. */
    @PermitAll
    public void copyAll(List<Inheritance> inheritances) {
        store.copyAll(inheritances);
    }

    @PermitAll
    public List<ApprovalDetail.Part> of(SubjectType type, UUID id) {
        return store.parts(type, id);
    }
}
