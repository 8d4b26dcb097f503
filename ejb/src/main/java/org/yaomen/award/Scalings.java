package org.yaomen.award;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/**
 * Shows that the awards of a rule claim more than an appropriation has, and gives each the same part of it（按比例调减）: all of
 * them or none, before any is published.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Scalings {

    private static final int MOST = 5_000;

    @Inject
    private TotalStore store;

    @Inject
    private AwardStore awards;

    @Inject
    private FundingRule fundingRule;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** The awards under a rule, and the documents behind them（待调减奖补）. */
    private record Claims(List<Award> awards, List<CalculationDocument> documents, List<Money> amounts) {

        Money sum() {
            return Money.sum(amounts);
        }

        int published() {
            return (int)
                    awards.stream().filter(award -> !award.isOpenToScaling()).count();
        }
    }

    @PermitAll
    public ScalingView preview(UUID programmeId, String rule, UUID appropriationId) {
        AppropriationView appropriation = appropriations.get(appropriationId);
        return view(
                programmeId,
                rule,
                appropriation,
                claims(store.awards(programmeId, rule, RegionCode.of(appropriation.regionCode()), LockModeType.NONE)));
    }

    private static ScalingView view(UUID programmeId, String rule, AppropriationView appropriation, Claims claims) {
        Money claimed = claims.sum();
        Money pool = appropriation.available();
        boolean exceeded = claimed.compareTo(pool) > 0;
        return new ScalingView(
                programmeId,
                rule,
                appropriation.id(),
                appropriation.documentNo(),
                claims.awards().size(),
                claims.published(),
                claimed,
                pool,
                exceeded ? claimed.minus(pool) : Money.ZERO,
                exceeded,
                exceeded ? pool.ratioTo(claimed) : "1");
    }

    private Claims claims(List<Award> found) {
        Map<UUID, CalculationDocument> documents = found.isEmpty() ? Map.of() : awards.documents(found);
        List<CalculationDocument> inOrder = new ArrayList<>();
        for (Award award : found) {
            CalculationDocument document = documents.get(award.id());
            if (document == null) {
                throw new IllegalStateException("award without its calculation: " + award.id());
            }
            inOrder.add(document);
        }
        return new Claims(
                found,
                inOrder,
                inOrder.stream().map(CalculationFreezer::unscaledAmount).toList());
    }

    /** A new calculation of each award; what the clerk saw must still be so. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public ScalingView scale(AwardCommands.Scale command) {
        AppropriationView appropriation = appropriations.get(command.appropriationId());
        RegionCode region = RegionCode.of(appropriation.regionCode());
        user.mustCover(region, "预算指标");
        store.holdBack(command.programmeId(), command.rule());
        Claims claims =
                claims(store.awards(command.programmeId(), command.rule(), region, LockModeType.PESSIMISTIC_WRITE));
        ScalingView seen = view(command.programmeId(), command.rule(), appropriation, claims);
        mustBeOpen(seen, command);
        fundingRule.mustAllow(command.appropriationId(), claims.awards());
        TotalStore.By by = new TotalStore.By(user.name(), clock.now());
        UUID id = UUID.randomUUID();
        store.add(id, region, command, claims.awards().size(), by);
        List<UUID> ids = claims.awards().stream().map(Award::id).toList();
        List<AwardView> before = awards.views(ids);
        freeze(claims, scaledAll(id, command, seen, claims), by);
        participations.takeAll(SubjectType.AWARD, ids, region, "CALCULATOR");
        List<AwardView> after = awards.views(ids);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            changes.add(Change.of("award.scale", "AWARD", ids.get(i))
                    .because(reason(command))
                    .from(before.get(i))
                    .to(after.get(i)));
        }
        audit.recordAll(region, changes);
        return seen;
    }

    private static void mustBeOpen(ScalingView seen, AwardCommands.Scale command) {
        List<Reason> reasons = new ArrayList<>();
        if (seen.published() > 0) {
            reasons.add(new Reason("ALREADY_PUBLISHED", "有 " + seen.published() + " 件奖补已公示或送审，不能再按比例调减"));
        }
        if (!seen.exceeded()) {
            reasons.add(new Reason("NOT_EXCEEDED", "申报合计 " + seen.claimed() + " 元，未超过可用资金 " + seen.pool() + " 元，无须调减"));
        } else if (!seen.pool().isPositive()) {
            reasons.add(new Reason("NO_MONEY", "指标 " + seen.documentNo() + " 已无可用资金"));
        }
        if (seen.awards() > MOST) {
            reasons.add(new Reason("TOO_MANY", "一次至多调减 " + MOST + " 件"));
        }
        if (!reasons.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, reasons);
        }
        if (!seen.claimed().equals(command.claimed()) || !seen.pool().equals(command.pool())) {
            throw Problem.wrongState("情况已变化：申报合计现为 " + seen.claimed() + " 元，可用资金现为 " + seen.pool() + " 元，请重新核对后再办理");
        }
    }

    /** Each one's part: floored, the fen that are left to the largest remainders. */
    private static List<Scaled> scaledAll(UUID id, AwardCommands.Scale command, ScalingView seen, Claims claims) {
        List<Money> parts =
                seen.pool().allocate(claims.amounts().stream().map(Money::yuan).toList());
        List<Scaled> scaled = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isPositive()) {
                throw Problem.refused(
                        ProblemType.RULE_REFUSES, List.of(new Reason("PART_IS_ZERO", "调减后有奖补不足 0.01 元，不能按比例调减")));
            }
            Money floored = Scaled.floored(claims.amounts().get(i), seen.pool(), seen.claimed());
            scaled.add(new Scaled(
                    id,
                    command.appropriationId(),
                    seen.documentNo(),
                    seen.pool(),
                    seen.claimed(),
                    !floored.equals(parts.get(i)),
                    command.document(),
                    command.article()));
        }
        return scaled;
    }

    private void freeze(Claims claims, List<Scaled> scaled, TotalStore.By by) {
        Map<UUID, Integer> earlier =
                store.calculations(claims.awards().stream().map(Award::id).toList());
        List<AwardStore.New> added = new ArrayList<>();
        for (int i = 0; i < scaled.size(); i++) {
            Award award = claims.awards().get(i);
            CalculationDocument document =
                    CalculationFreezer.scaled(claims.documents().get(i), scaled.get(i), clock.today());
            Calculation calculation = new Calculation(
                    new Calculation.Place(award.region(), award.id(), earlier.getOrDefault(award.id(), 0) + 1),
                    document,
                    "按比例调减（" + scaled.get(i).document() + scaled.get(i).article() + "）",
                    by.name(),
                    by.at());
            award.recalculated(document, calculation);
            added.add(new AwardStore.New(award, calculation, document.lines()));
        }
        awards.addAll(added);
    }

    private static String reason(AwardCommands.Scale command) {
        return "申报合计超过可用资金，按比例调减（" + command.document() + command.article() + "）";
    }
}
