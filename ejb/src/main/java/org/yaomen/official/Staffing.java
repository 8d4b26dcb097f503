package org.yaomen.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/**
 * Whether the open documents of a region can still be finished after a change among its officials（人员配备）. Only what the
 * change makes worse counts: a document that nobody could finish before does not forbid it.
 */
record Staffing(List<OfficialView> before, List<OfficialView> after) {

    /** Applicant, calculator and payer at least: fewer persons finish nothing. */
    static final int FEWEST = 3;

    private static final int MOST_REASONS = 20;

    private static final Set<String> WORKING = Set.of(
            Roles.INDUSTRY_CLERK,
            Roles.INDUSTRY_REVIEWER,
            Roles.FINANCE_CLERK,
            Roles.FINANCE_REVIEWER,
            Roles.FINANCE_APPROVER,
            Roles.CASHIER,
            Roles.HR_CLERK,
            Roles.HR_REVIEWER);

    /** Documents of one kind in one region that need and have had the same persons（同类单据）. */
    record Group(RegionCode region, SubjectType type, Work work, long count) {}

    List<Reason> refusals(List<Group> open) {
        List<Reason> reasons = new ArrayList<>();
        open.stream().map(Group::region).distinct().forEach(region -> {
            int left = working(after, region);
            if (left < FEWEST && left < working(before, region)) {
                reasons.add(new Reason(
                        "FEWER_THAN_THREE",
                        region.code() + " 尚有未办结的单据，变更后只余 " + left + " 名经办人员，至少须有 " + FEWEST + " 人"));
            }
        });
        for (Group group : open) {
            List<Reason> missing = Assignment.obstacles(group.work(), byRole(after, group.region()));
            if (!missing.isEmpty()
                    && Assignment.obstacles(group.work(), byRole(before, group.region()))
                            .isEmpty()) {
                String which = group.region().code() + " " + label(group.type()) + " " + group.count() + " 件：";
                missing.forEach(reason -> reasons.add(new Reason(reason.code(), which + reason.text())));
            }
        }
        return List.copyOf(reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
    }

    private static int working(List<OfficialView> officials, RegionCode region) {
        return (int) officials.stream()
                .filter(official -> WORKING.stream().anyMatch(role -> official.mayAct(role, region)))
                .count();
    }

    /** Who has which role for documents of the region. */
    static Map<String, Set<String>> byRole(List<OfficialView> officials, RegionCode region) {
        Map<String, Set<String>> names = new HashMap<>();
        for (OfficialView official : officials) {
            for (String role : official.roles()) {
                if (official.mayAct(role, region)) {
                    names.computeIfAbsent(role, key -> new TreeSet<>()).add(official.name());
                }
            }
        }
        return names;
    }

    /** The same people, one of them with another region. */
    static Staffing moving(List<OfficialView> officials, OfficialView moved) {
        return new Staffing(
                officials,
                officials.stream()
                        .map(one -> one.name().equals(moved.name()) ? moved : one)
                        .collect(Collectors.toList()));
    }

    private static String label(SubjectType type) {
        return switch (type) {
            case AWARD -> "奖补";
            case APPROPRIATION -> "预算指标";
            case ALLOCATION -> "资金分配";
            case PAYMENT_BATCH -> "支付批次";
            case PAYMENT_INSTRUCTION -> "支付指令";
            case CLOSURE -> "关闭登记";
            case TIP_OFF -> "举报";
            case RESETTLEMENT_PLAN -> "职工安置方案";
            case SEVERANCE_SHEET -> "经济补偿核定表";
            case SEVERANCE_LINE -> "经济补偿明细";
            case SUBSIDY_CLAIM -> "安置补贴申报";
            case SUBSIDY_SHEET -> "安置补贴核定表";
        };
    }
}
