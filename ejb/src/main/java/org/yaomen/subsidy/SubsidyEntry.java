package org.yaomen.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.RetirementFacts;

/** What a claim must meet when it is entered, each by its field（登记检查）. Pure; what others claimed is asked of the database. */
final class SubsidyEntry {

    private static final Money MOST = Money.of("100000.00");

    private final SubsidyTerms terms;
    private final List<FieldError> errors = new ArrayList<>();

    private SubsidyEntry(SubsidyTerms terms) {
        this.terms = terms;
    }

    /** Who it is for（职工情况）. */
    record Person(List<String> specialCases, RetirementFacts ages) {}

    /** What the database finds of the person's claims and placements（冲突）. */
    record Clash(String code, @Nullable String slot, boolean elsewhere) {}

    static List<FieldError> check(SubsidyTerms terms, Person person, LocalDate today) {
        SubsidyEntry entry = new SubsidyEntry(terms);
        entry.dates(today);
        entry.figures();
        entry.person(person);
        return List.copyOf(entry.errors);
    }

    /** Whether it begins so near to retirement that the limit of months does not hold. */
    static boolean isNear(SubsidyTerms terms, RetirementFacts ages, ParametersInForce rules) {
        return rules.item(ParameterName.SUBSIDY_NEAR_RETIREMENT, terms.kind().name())
                .map(years -> !terms.fromOn()
                        .isBefore(ages.retiresOn()
                                .minusYears(years.value().value().intValue())))
                .orElse(false);
    }

    private void dates(LocalDate today) {
        LocalDate from = terms.fromOn();
        LocalDate to = terms.toOn();
        wrong(to.isBefore(from), "/toOn", "截止日期不能早于起始日期");
        wrong(to.isAfter(today), "/toOn", "只能在期满以后申报，截止日期不能晚于今日 " + today);
        wrong(from.getYear() < 2000, "/fromOn", "起始日期过早，请核对");
        if (terms.kind().isMonthly()) {
            wrong(from.getDayOfMonth() != 1, "/fromOn", "按月补贴的，起始日期须为月初一日");
            wrong(to.plusDays(1).getDayOfMonth() != 1, "/toOn", "按月补贴的，截止日期须为月末日");
        }
    }

    private void figures() {
        boolean insurance = terms.kind() == SubsidyKind.FLEXIBLE_INSURANCE;
        Money paid = terms.paidMonthly();
        wrong(insurance && paid == null, "/paidMonthly", "请填写本人每月实缴社会保险费");
        wrong(!insurance && paid != null, "/paidMonthly", terms.kind().label() + "不填实缴社会保险费");
        wrong(
                paid != null && (!paid.isPositive() || paid.compareTo(MOST) > 0),
                "/paidMonthly",
                "每月实缴须大于 0，不超过 " + MOST + " 元");
        boolean living = terms.kind() == SubsidyKind.TRAINING_LIVING;
        Integer days = terms.days();
        long calendar = ChronoUnit.DAYS.between(terms.fromOn(), terms.toOn()) + 1;
        wrong(living && days == null, "/days", "请填写培训天数");
        wrong(!living && days != null, "/days", terms.kind().label() + "不填培训天数");
        wrong(days != null && days > calendar, "/days", "培训天数超过起止日期之间的 " + Math.max(calendar, 0) + " 天");
        boolean startUp = terms.kind() == SubsidyKind.START_UP;
        wrong(startUp && terms.licenceNo() == null, "/licenceNo", "请填写营业执照编号");
        wrong(!startUp && terms.licenceNo() != null, "/licenceNo", terms.kind().label() + "不填营业执照");
        wrong(startUp && terms.tradingSha256() == null, "/tradingSha256", "请上传正常经营证明");
        wrong(
                !startUp && terms.tradingSha256() != null,
                "/tradingSha256",
                terms.kind().label() + "不附经营证明");
    }

    /** The day of retirement would give the day of birth away: only the month is judged, and never told. */
    private void person(Person person) {
        boolean past = YearMonth.from(terms.toOn())
                .isAfter(YearMonth.from(person.ages().retiresOn()));
        wrong(past || person.specialCases().contains("RETIRED"), "/toOn", "已退休或期间已达法定退休年龄，不再补贴");
        boolean hard = person.specialCases().contains("ZERO_EMPLOYMENT_FAMILY")
                || person.specialCases().contains("OLDER")
                || !terms.toOn().isBefore(person.ages().olderFrom());
        wrong(terms.kind() == SubsidyKind.TRAINING_LIVING && !hard, "/kind", "生活补助只发给零就业家庭成员和就业困难人员（大龄人员）");
    }

    /** What is told of clashes: of another county's only that there is one. */
    static List<FieldError> told(SubsidyKind kind, List<Clash> clashes) {
        List<FieldError> told = new ArrayList<>();
        String here = slots(clashes, "DOUBLE");
        if (!here.isEmpty()) {
            String what = kind.isMonthly() ? "社会保险补贴或公益性岗位补贴" : kind.label();
            told.add(new FieldError("/fromOn", "同一人已申报" + what + "：" + here));
        }
        if (clashes.stream().anyMatch(clash -> clash.code().equals("DOUBLE") && clash.elsewhere())) {
            told.add(new FieldError("/fromOn", "同一人在其他区划已有申报"));
        }
        clashes.stream()
                .filter(clash -> clash.code().equals("CAP"))
                .forEach(cap ->
                        told.add(new FieldError("/toOn", "累计超过补贴期限" + (cap.elsewhere() ? "（同一人在其他区划已有申报）" : ""))));
        String uncarried = slots(clashes, "UNCARRIED");
        if (!uncarried.isEmpty()) {
            told.add(new FieldError("/kind", "须有" + kind.carriedBy() + "的去向，以下月份没有：" + uncarried));
        }
        return told;
    }

    private static String slots(List<Clash> clashes, String code) {
        return clashes.stream()
                .filter(clash -> clash.code().equals(code) && !clash.elsewhere())
                .map(clash -> "ONCE".equals(clash.slot()) ? "每人一次" : String.valueOf(clash.slot()))
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private void wrong(boolean isWrong, String pointer, String message) {
        if (isWrong) {
            errors.add(new FieldError(pointer, message));
        }
    }
}
