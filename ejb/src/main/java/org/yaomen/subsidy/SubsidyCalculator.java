package org.yaomen.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.worker.FlexibleInsuranceSubsidy;
import org.yaomen.worker.FlexibleInsuranceSubsidyQuestion;
import org.yaomen.worker.FlexibleInsuranceSubsidyQuote;

/**
 * Computes a subsidy from values only（补贴核定）, by the rules of the last day claimed; a public-welfare post by those of each
 * month, for the minimum wage may rise in between.
 */
final class SubsidyCalculator {

    static final Set<ParameterName> PARAMETERS = Set.of(
            ParameterName.FLEXIBLE_SUBSIDY,
            ParameterName.SUBSIDY_MONTHS,
            ParameterName.SUBSIDY_NEAR_RETIREMENT,
            ParameterName.SUBSIDY_USE,
            ParameterName.MINIMUM_WAGE,
            ParameterName.PUBLIC_POST_SHARE,
            ParameterName.START_UP_GRANT,
            ParameterName.START_UP_TRADING,
            ParameterName.TRAINING_LIVING_DAILY,
            ParameterName.TRAINING_LIVING_CAP,
            ParameterName.TRAINING_GRANT);

    private final SubsidyCase facts;
    private final Function<LocalDate, ParametersInForce> terms;
    private final List<Evaluation.Line> lines = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<ParameterView> used = new LinkedHashSet<>();

    private SubsidyCalculator(SubsidyCase facts, Function<LocalDate, ParametersInForce> terms) {
        this.facts = facts;
        this.terms = terms;
    }

    static SubsidyDocument freeze(SubsidyCase facts, Function<LocalDate, ParametersInForce> terms) {
        return new SubsidyCalculator(facts, terms).document();
    }

    private SubsidyDocument document() {
        Optional<ParameterView> use =
                needed(ParameterName.SUBSIDY_USE, facts.kind().name(), facts.toOn());
        switch (facts.kind()) {
            case FLEXIBLE_INSURANCE -> flexible();
            case PUBLIC_POST -> publicPost();
            case START_UP -> startUp();
            case TRAINING_LIVING -> trainingLiving();
            case TRAINING ->
                needed(ParameterName.TRAINING_GRANT, "", facts.toOn()).ifPresent(grant -> once("职业培训补贴", grant));
        }
        boolean granted = reasons.isEmpty();
        return new SubsidyDocument(
                SubsidyDocument.FORMAT,
                facts.kind(),
                use.map(found -> "U" + found.value().value().intValue()).orElse(null),
                facts,
                granted ? List.copyOf(lines) : List.of(),
                List.copyOf(reasons),
                List.copyOf(used),
                granted ? Money.sum(lines.stream().map(Evaluation.Line::amount).toList()) : Money.ZERO);
    }

    /** Two thirds of what was paid, by the arithmetic of the trial calculation. */
    private void flexible() {
        withinMonths();
        @Nullable Money monthly = facts.paidMonthly();
        Money paid = Money.roundHalfUp(
                (monthly == null ? Money.ZERO : monthly).yuan().multiply(BigDecimal.valueOf(facts.months())));
        ParametersInForce all = terms.apply(facts.toOn());
        ParametersInForce share = new ParametersInForce(
                all.day(),
                all.rows().stream()
                        .filter(row -> row.name() == ParameterName.FLEXIBLE_SUBSIDY)
                        .toList());
        FlexibleInsuranceSubsidyQuote quote =
                FlexibleInsuranceSubsidy.quote(new FlexibleInsuranceSubsidyQuestion(paid), share);
        lines.addAll(quote.lines());
        reasons.addAll(quote.reasons());
        used.addAll(quote.parameters());
    }

    private void publicPost() {
        withinMonths();
        for (int i = 0; i < facts.months() && reasons.isEmpty(); i++) {
            LocalDate month = facts.fromOn().plusMonths(i);
            Optional<ParameterView> wage = needed(ParameterName.MINIMUM_WAGE, "", month);
            Optional<ParameterView> share = needed(ParameterName.PUBLIC_POST_SHARE, "", month);
            if (wage.isPresent() && share.isPresent()) {
                Rate lowest = wage.get().value();
                Rate part = share.get().value();
                lines.add(share.get()
                        .line(
                                month.toString().substring(0, 7) + " 公益性岗位补贴：当地最低工资标准（"
                                        + wage.get().source() + "）的 " + part + " 倍",
                                lowest,
                                "元",
                                part,
                                lowest.value().multiply(part.value())));
            }
        }
    }

    /** Up to so many months over all claims; until retirement for who was near it at the first. */
    private void withinMonths() {
        Optional<ParameterView> most =
                needed(ParameterName.SUBSIDY_MONTHS, facts.kind().name(), facts.toOn());
        Optional<ParameterView> near =
                needed(ParameterName.SUBSIDY_NEAR_RETIREMENT, facts.kind().name(), facts.toOn());
        if (most.isEmpty() || near.isEmpty() || facts.nearAtFirst()) {
            return;
        }
        int months = facts.monthsBefore() + facts.months();
        if (months > most.get().value().value().intValue()) {
            reasons.add(new Reason(
                    "CAP",
                    "此前已申报 " + facts.monthsBefore() + " 个月，本次 " + facts.months() + " 个月，累计超过 "
                            + most.get().value() + " 个月（" + most.get().source() + "）；初次享受时距法定退休年龄不足 "
                            + near.get().value() + " 年的例外不适用"));
        }
    }

    private void startUp() {
        Optional<ParameterView> trading = needed(ParameterName.START_UP_TRADING, "", facts.toOn());
        Optional<ParameterView> grant = needed(ParameterName.START_UP_GRANT, "", facts.toOn());
        if (trading.isEmpty() || grant.isEmpty()) {
            return;
        }
        if (facts.months() < trading.get().value().value().intValue()) {
            reasons.add(new Reason(
                    "TRADING",
                    "正常经营 " + facts.months() + " 个月，未满 " + trading.get().value() + " 个月（"
                            + trading.get().source() + "）"));
        }
        once("一次性创业补贴：正常经营 " + facts.months() + " 个月", grant.get());
    }

    /** So much a day, up to so much in all. */
    private void trainingLiving() {
        if (!facts.hardToPlace()) {
            reasons.add(new Reason("NOT_HARD_TO_PLACE", "生活补助只发给零就业家庭成员和就业困难人员"));
        }
        Optional<ParameterView> daily = needed(ParameterName.TRAINING_LIVING_DAILY, "", facts.toOn());
        Optional<ParameterView> cap = needed(ParameterName.TRAINING_LIVING_CAP, "", facts.toOn());
        if (daily.isEmpty() || cap.isEmpty()) {
            return;
        }
        int days = facts.days() == null ? 0 : facts.days();
        BigDecimal due = daily.get().value().value().multiply(BigDecimal.valueOf(days));
        BigDecimal left =
                cap.get().value().value().subtract(facts.grantedBefore().yuan());
        if (left.signum() <= 0) {
            reasons.add(new Reason(
                    "CAP",
                    "此前已核定 " + facts.grantedBefore() + " 元，累计已达上限 " + cap.get().value() + " 元（"
                            + cap.get().source() + "）"));
            return;
        }
        String words = "职业培训期间生活补助：" + days + " 天，每天 " + daily.get().value() + " 元";
        lines.add(daily.get()
                .line(
                        due.compareTo(left) > 0
                                ? words + "；累计不超过 " + cap.get().value() + " 元（"
                                        + cap.get().source() + "），此前已核定 " + facts.grantedBefore() + " 元"
                                : words,
                        Rate.of(days),
                        "天",
                        daily.get().value(),
                        due.min(left)));
    }

    private void once(String words, ParameterView grant) {
        lines.add(
                grant.line(words, Rate.of(1), "次", grant.value(), grant.value().value()));
    }

    /** The figure of a day, or the reason why there is none yet（待补）. */
    private Optional<ParameterView> needed(ParameterName name, String item, LocalDate day) {
        Optional<ParameterView> found = terms.apply(day).item(name, item);
        found.ifPresentOrElse(
                used::add,
                () -> reasons.add(new Reason("NO_PARAMETER_IN_FORCE", day + " 没有生效的参数（待补），不能核定：" + name.label())));
        return found;
    }
}
