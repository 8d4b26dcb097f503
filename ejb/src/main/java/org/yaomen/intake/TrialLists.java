package org.yaomen.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Gives uploaded closures to whoever tries rules on them（测算名单）; nothing of them is in the register. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class TrialLists {

    @Inject
    private ImportStore store;

    @Inject
    private TrialStore trials;

    @Inject
    private Staging staging;

    @Inject
    private CurrentUser user;

    /** A list that can be tried, and how many rows of it（可测算名单）. */
    public record TrialList(UUID id, RegionCode region, String name, int rows) {}

    /**
     * The list, when it can be tried.
     *
     * @throws Problem when it is another kind of list, or not in order yet
     */
    @PermitAll
    public TrialList get(UUID id) {
        ImportSummary list = store.summary(id).orElseThrow(() -> Problem.field("/importId", "没有这份名单"));
        user.mustCover(RegionCode.of(list.regionCode()), "名单");
        if (list.kind() != ListKind.TRIAL || list.state() != ImportState.CHECKED) {
            throw Problem.field("/importId", "不是检查完毕的测算名单");
        }
        if (list.ready() == 0) {
            throw Problem.field("/importId", "名单中没有可测算的行，请先更正错误");
        }
        return new TrialList(list.id(), RegionCode.of(list.regionCode()), list.name(), list.ready());
    }

    /** The next rows after this enterprise and closure, enterprise by enterprise, as if each had been accepted. */
    @PermitAll
    public List<ClosureDossier> after(TrialList list, UUID programmeId, Place place, int most) {
        int read = (int) place.closure().getLeastSignificantBits();
        Header header = store.header(store.summary(list.id()).orElseThrow());
        return trials.next(list.id(), place.enterprise(), read, most).stream()
                .map(row -> TrialRows.closure(
                                RowReading.of(header, staging.cells(new ImportStore.Open(row.rowNo(), row.sealed())))
                                        .values())
                        .dossier(new UUID(0, row.rowNo()), row.party(), list.region(), programmeId))
                .toList();
    }

    /** How far somebody has read（读到之处）: an enterprise of the list and, as its row's number, a closure of it. */
    public record Place(UUID enterprise, UUID closure) {}
}
