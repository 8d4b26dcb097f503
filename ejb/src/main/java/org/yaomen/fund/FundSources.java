package org.yaomen.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Where money comes from, each kept apart（资金来源）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class FundSources {

    @Inject
    private FundStore store;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.FINANCE_CLERK)
    public FundSourceView register(RegisterFundSource command) {
        user.mustCover(command.regionCode(), "区划");
        UUID id = store.addSource(command, user.name(), clock.now());
        FundSourceView view = get(id);
        audit.record(
                command.regionCode(),
                Change.of("fund-source.register", "FUND_SOURCE", id).to(view));
        return view;
    }

    @PermitAll
    public FundSourceView get(UUID id) {
        return store.source(id).orElseThrow(() -> Problem.notFound("资金来源"));
    }

    @PermitAll
    public Page<FundSourceView> list(@Nullable String words, PageRequest page) {
        return store.sources(words, page);
    }
}
