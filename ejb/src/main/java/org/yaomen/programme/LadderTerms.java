package org.yaomen.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * The steps of the ladder award as they are stored（梯级奖补参数）; the answer names those that it used and whether they are to
 * confirm. Without stored steps nothing is earned, and the answer says so.
 */
record LadderTerms(List<ParameterView> steps, List<ParameterView> cap, List<ParameterView> bound) {

    static LadderTerms of(Function<ParameterName, List<ParameterView>> stored) {
        return new LadderTerms(
                stored.apply(ParameterName.LADDER_STEP).stream()
                        .sorted(Comparator.comparing((ParameterView step) -> Rate.of(step.item())))
                        .toList(),
                stored.apply(ParameterName.LADDER_CAP),
                stored.apply(ParameterName.LADDER_LOWER_INCLUSIVE));
    }

    /** The figures were checked: the base and what was done are not negative, the task is positive. */
    LadderQuote quote(LadderQuestion question) {
        List<ParameterView> used = new ArrayList<>(steps);
        used.addAll(cap);
        boolean lowerInclusive;
        if (question.lowerInclusive() == null) {
            used.addAll(bound);
            lowerInclusive = !bound.isEmpty() && bound.get(0).value().compareTo(Rate.of(0)) > 0;
        } else {
            lowerInclusive = question.lowerInclusive();
        }
        Rate limit = cap.isEmpty() ? Rate.of(0) : cap.get(0).value();
        Ladder ladder = new Ladder(
                steps.stream()
                        .map(step -> new Ladder.Step(Rate.of(step.item()), step.value()))
                        .toList(),
                limit,
                lowerInclusive);
        Ladder.Result result = ladder.of(question.base(), question.target(), question.completed());
        List<Reason> reasons = reasons(question);
        return new LadderQuote(
                result.excessRatio(),
                result.coefficient(),
                result.amount(),
                reasons.isEmpty() ? List.of(line(question.base(), result, limit)) : List.of(),
                reasons,
                used);
    }

    private List<Reason> reasons(LadderQuestion question) {
        List<Reason> reasons = new ArrayList<>();
        if (question.completed().compareTo(question.target()) <= 0) {
            reasons.add(new Reason(
                    "TARGET_NOT_EXCEEDED", "完成量 " + question.completed() + " 未超过任务量 " + question.target() + "，不予梯级奖补"));
        }
        if (steps.isEmpty() || cap.isEmpty()) {
            reasons.add(new Reason("NO_PARAMETER_IN_FORCE", "当日没有生效的梯级或上限，无法计算梯级奖补"));
        }
        return reasons;
    }

    private Evaluation.Line line(Money base, Ladder.Result result, Rate limit) {
        String product = "超额比例 " + result.excessRatio() + " × " + result.multiple() + " 倍";
        String text = "梯级奖补：" + product + (result.capped() ? "，超过上限，按 " + limit : " = " + result.coefficient());
        ParameterView source = steps.get(0);
        return new Evaluation.Line(
                text,
                result.coefficient(),
                "占比",
                new Rate(base.yuan()),
                result.factor(),
                result.amount(),
                source.document(),
                source.article() + (source.toConfirm() ? "，梯级待核实" : ""));
    }
}
