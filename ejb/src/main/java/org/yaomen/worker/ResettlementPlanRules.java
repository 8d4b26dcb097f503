package org.yaomen.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Reason;

/**
 * What a plan is refused for before it is made（安置方案检查）, each by its field: its sums, the workers' vote, and 劳动合同法
 * art. 41. Pure.
 */
final class ResettlementPlanRules {

    static final Set<ParameterName> LAYOFF =
            EnumSet.of(ParameterName.LAYOFF_HEADS, ParameterName.LAYOFF_SHARE, ParameterName.LAYOFF_NOTICE);
    static final Set<ParameterName> CONGRESS =
            EnumSet.of(ParameterName.CONGRESS_ATTENDANCE, ParameterName.CONGRESS_MAJORITY);

    private ResettlementPlanRules() {}

    static List<FieldError> figures(ResettlementPlanFigures figures) {
        List<FieldError> errors = new ArrayList<>();
        if (figures.affected() > figures.staff()) {
            errors.add(new FieldError("/figures/affected", "涉及职工不能多于职工总数 " + figures.staff() + " 人"));
        }
        int placed = figures.heads().sum();
        if (placed != figures.affected()) {
            errors.add(
                    new FieldError("/figures/affected", "各渠道合计 " + placed + " 人，应等于涉及职工 " + figures.affected() + " 人"));
        }
        for (int i = 0; i < 6; i++) {
            if (figures.uses().each().get(i).isNegative()) {
                errors.add(new FieldError("/figures/uses/u" + (i + 1), "金额不能为负"));
            }
        }
        if (!figures.uses().sum().equals(figures.amount())) {
            errors.add(new FieldError(
                    "/figures/amount", "各用途合计 " + figures.uses().sum() + " 元，应等于资金总额 " + figures.amount() + " 元"));
        }
        return errors;
    }

    /** By the rules of the day on which the congress was held. */
    static List<FieldError> congress(ResettlementPlanCongress vote, LocalDate today, ParametersInForce rules) {
        List<FieldError> errors = new ArrayList<>();
        if (vote.heldOn().isAfter(today)) {
            errors.add(new FieldError("/congress/heldOn", "召开日期不能晚于今日"));
        }
        if (vote.attended() > vote.entitled()) {
            errors.add(new FieldError("/congress/attended", "实到人数不能多于应到人数"));
        }
        if (vote.inFavour() > vote.attended()) {
            errors.add(new FieldError("/congress/inFavour", "赞成人数不能多于实到人数"));
        }
        List<Reason> missing = rules.missing(ParameterName.CONGRESS_ATTENDANCE, ParameterName.CONGRESS_MAJORITY);
        if (!missing.isEmpty()) {
            errors.add(new FieldError("/congress/heldOn", missing.get(0).text()));
            return errors;
        }
        if (compare(rules, ParameterName.CONGRESS_ATTENDANCE, vote.attended(), vote.entitled()) < 0) {
            errors.add(new FieldError(
                    "/congress/attended", "出席人数须达应到人数的 " + share(rules, ParameterName.CONGRESS_ATTENDANCE) + " 以上"));
        }
        if (compare(rules, ParameterName.CONGRESS_MAJORITY, vote.inFavour(), vote.entitled()) <= 0) {
            errors.add(new FieldError(
                    "/congress/inFavour", "赞成人数须超过应到人数的 " + share(rules, ParameterName.CONGRESS_MAJORITY)));
        }
        return errors;
    }

    /** By the rules of the day from which contracts end. */
    static List<FieldError> layoff(ResettlementPlanTerms terms, LocalDate today, ParametersInForce rules) {
        List<FieldError> errors = new ArrayList<>();
        ResettlementPlanReport report = terms.report();
        LocalDate ends = terms.contractsEndOn();
        if (report != null && report.explainedOn().isAfter(today)) {
            errors.add(new FieldError("/report/explainedOn", "说明情况的日期不能晚于今日"));
        }
        if (report != null && report.reportedOn().isAfter(today)) {
            errors.add(new FieldError("/report/reportedOn", "报告日期不能晚于今日"));
        }
        if (ends == null && terms.figures().heads().contractsEnded() > 0) {
            errors.add(new FieldError("/contractsEndOn", "有解除合同的职工，请填写合同解除起始日期"));
        }
        if (ends == null || !reportDue(terms.figures(), rules)) {
            return errors;
        }
        int notice = notice(rules).map(ResettlementPlanRules::days).orElse(0);
        if (report == null) {
            errors.add(new FieldError("/report", "解除合同达到裁员规模，须说明情况并向劳动行政部门报告（" + sources(rules) + "）"));
        } else {
            if (report.explainedOn().plusDays(notice).isAfter(ends)) {
                errors.add(
                        new FieldError("/report/explainedOn", "须在解除合同 " + notice + " 日前说明情况（" + sources(rules) + "）"));
            }
            if (report.reportedOn().isBefore(report.explainedOn())
                    || !report.reportedOn().isBefore(ends)) {
                errors.add(new FieldError("/report/reportedOn", "须在说明情况之后、解除合同之前报告（" + sources(rules) + "）"));
            }
        }
        return errors;
    }

    /** So many, or such a share of all, that the law asks for explanation and report. */
    static boolean reportDue(ResettlementPlanFigures figures, ParametersInForce rules) {
        BigDecimal ended = BigDecimal.valueOf(figures.heads().contractsEnded());
        BigDecimal staff = BigDecimal.valueOf(figures.staff());
        return ended.signum() > 0
                && (reaches(rules, ParameterName.LAYOFF_HEADS, ended, BigDecimal.ONE)
                        || reaches(rules, ParameterName.LAYOFF_SHARE, ended, staff));
    }

    private static boolean reaches(ParametersInForce rules, ParameterName name, BigDecimal ended, BigDecimal of) {
        return rules.find(name)
                .filter(row -> ended.compareTo(row.value().value().multiply(of)) >= 0)
                .isPresent();
    }

    static Optional<ParameterView> notice(ParametersInForce rules) {
        return rules.find(ParameterName.LAYOFF_NOTICE);
    }

    static int days(ParameterView notice) {
        return notice.value().value().intValueExact();
    }

    private static String sources(ParametersInForce rules) {
        return notice(rules).map(ParameterView::source).orElse("");
    }

    /** Above, at or below the share of the whole, without dividing. */
    private static int compare(ParametersInForce rules, ParameterName name, int some, int all) {
        return part(rules, name, "whole")
                .multiply(BigDecimal.valueOf(some))
                .compareTo(part(rules, name, "part").multiply(BigDecimal.valueOf(all)));
    }

    private static BigDecimal part(ParametersInForce rules, ParameterName name, String item) {
        return rules.item(name, item).map(row -> row.value().value()).orElse(BigDecimal.ONE);
    }

    private static String share(ParametersInForce rules, ParameterName name) {
        return part(rules, name, "whole").toBigInteger() + " 分之 "
                + part(rules, name, "part").toBigInteger() + "（"
                + rules.get(name).source() + "）";
    }
}
