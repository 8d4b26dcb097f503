package org.yaomen.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Takes down by the month what no other feature records（信访与劳动争议）, for the monthly report. */
@Stateless
@RegionScoped
public class PlacementDisputes {

    @Inject
    private MonthStore store;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Programmes programmes;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.HR_CLERK)
    public DisputeMonthTerms put(DisputeMonthTerms terms) {
        EnterpriseView enterprise = enterprises.get(terms.enterpriseId());
        RegionCode region = RegionCode.of(enterprise.regionCode());
        user.mustCover(region, "企业");
        programmes.get(terms.programmeId());
        if (YearMonth.parse(terms.month()).isAfter(YearMonth.from(clock.today()))) {
            throw Problem.field("/month", "不能晚于本月");
        }
        store.disputes(terms, user.name(), clock.now());
        audit.record(
                region,
                Change.of("placement.disputes", "ENTERPRISE", enterprise.id())
                        .because(terms.note())
                        .to(terms));
        return terms;
    }
}
