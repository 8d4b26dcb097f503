package org.yaomen.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.tipoff.TipOffState;
import org.yaomen.tipoff.TipOffView;
import org.yaomen.tipoff.TipOffs;

/** Computes what a verified report earns, for all who made it at once, so that their parts add up（举报奖励核定）. */
@Stateless
@RegionScoped
public class Rewards {

    @Inject
    private TipOffs tipOffs;

    @Inject
    private Freezing freezing;

    @Inject
    private FirstCalculations first;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.FINANCE_CLERK)
    public AwardCommands.Result calculate(UUID tipOffId, AwardCommands.Reward command) {
        TipOffView tipOff = tipOffs.get(tipOffId);
        RegionCode region = RegionCode.of(tipOff.regionCode());
        user.mustCover(region, "举报");
        if (tipOff.state() != TipOffState.VERIFIED) {
            throw Problem.wrongState("举报" + tipOff.state().label() + "，查实后方可核定奖励");
        }
        if (tipOff.rewarded() > 0) {
            throw new Problem(ProblemType.DUPLICATE, "此举报的奖励已核定；如需更正，请重新核定");
        }
        List<FirstCalculations.Frozen> frozen = tipOffs.reported(tipOffId).stream()
                .map(report -> new FirstCalculations.Frozen(region, freezing.reward(report, command.rule()), tipOffId))
                .toList();
        return new AwardCommands.Result(first.add(frozen));
    }
}
