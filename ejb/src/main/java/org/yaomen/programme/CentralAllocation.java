package org.yaomen.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * Answers how a central pool would be divided（专项奖补资金分配）, from the question and, for what it leaves out, from stored
 * parameters. All errors of one stage are told at once, each by its JSON pointer.
 */
final class CentralAllocation {

    private static final Rate ONE = Rate.of(1);
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private final CentralAllocationQuestion question;
    private final Function<ParameterName, List<ParameterView>> stored;
    private final List<ParameterView> used = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    private CentralAllocation(CentralAllocationQuestion question, Function<ParameterName, List<ParameterView>> stored) {
        this.question = question;
        this.stored = stored;
    }

    /** {@code stored} gives the parameters in force for the region that divides and the year of the question. */
    static CentralAllocationQuote quote(
            CentralAllocationQuestion question, Function<ParameterName, List<ParameterView>> stored) {
        return new CentralAllocation(question, stored).quote();
    }

    /** The nearest region above all that are listed: its rules divide. Nobody is above the nation. */
    static RegionCode dividing(List<CentralAllocationQuestion.RegionFactors> regions) {
        RegionCode divider = above(regions.get(0).code());
        for (CentralAllocationQuestion.RegionFactors region : regions) {
            while (!divider.covers(region.code()) || divider.equals(region.code())) {
                if (divider.equals(RegionCode.NATION)) {
                    return divider;
                }
                divider = above(divider);
            }
        }
        return divider;
    }

    private static RegionCode above(RegionCode region) {
        String prefix = region.prefix();
        return RegionCode.of((prefix.substring(0, Math.max(0, prefix.length() - 2)) + "000000").substring(0, 6));
    }

    private CentralAllocationQuote quote() {
        checkFigures();
        checkRegions();
        stop();
        Rate share = basicShare();
        FactorWeights weights = weights();
        Map<Integer, Rate> yearFactors = yearFactors();
        stop();
        List<FactorAllocation.Row> rows = rows(weights, yearFactors);
        stop();
        FactorAllocation.factors(weights, rows).stream()
                .filter(factor -> factor.total().signum() == 0)
                .forEach(factor -> error("/regions", "各地区" + factor.label() + "合计为零，无法据以分配"));
        stop();
        Money basicPool = Money.roundHalfUp(question.pool().yuan().multiply(share.value()));
        List<FactorAllocation.Part> parts = FactorAllocation.of(basicPool, weights, rows);
        return new CentralAllocationQuote(
                basicPool,
                parts.stream()
                        .map(part -> new CentralAllocationQuote.RegionShare(
                                part.code(), part.share().toPlainString(), part.amount()))
                        .toList(),
                parts.stream().map(part -> line(part, basicPool)).toList(),
                List.of(),
                List.copyOf(used));
    }

    private void checkFigures() {
        if (question.pool().isNegative()) {
            error("/pool", "资金总额不能为负");
        }
        between("/basicShare", question.basicShare());
        new TreeMap<>(question.yearFactors()).forEach((year, factor) -> {
            String pointer = "/yearFactors/" + year.replace("~", "~0").replace("/", "~1");
            if (!YEAR.matcher(year).matches()) {
                error(pointer, "须为四位年度");
            } else {
                notNegative(pointer, factor);
            }
        });
        FactorWeights weights = question.weights();
        if (weights == null) {
            return;
        }
        between("/weights/capacity", weights.capacity());
        between("/weights/workers", weights.workers());
        between("/weights/difficulty", weights.difficulty());
        BigDecimal sum = weights.capacity()
                .value()
                .add(weights.workers().value())
                .add(weights.ofDifficulty().value());
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            error("/weights", "权重合计须为 1，现为 " + sum.stripTrailingZeros().toPlainString());
        }
    }

    private void checkRegions() {
        Map<RegionCode, Integer> seen = new HashMap<>();
        for (int i = 0; i < question.regions().size(); i++) {
            CentralAllocationQuestion.RegionFactors region = question.regions().get(i);
            Integer earlier = seen.putIfAbsent(region.code(), i);
            if (earlier != null) {
                error("/regions/" + i + "/code", "与第 " + (earlier + 1) + " 行的区划重复");
            }
            notNegative("/regions/" + i + "/capacity", region.capacity());
            notNegative("/regions/" + i + "/difficulty", region.difficulty());
        }
    }

    private Rate basicShare() {
        if (question.basicShare() != null) {
            return question.basicShare();
        }
        return take(ParameterName.BASE_SHARE, "/basicShare").getOrDefault("", ONE);
    }

    private FactorWeights weights() {
        if (question.weights() != null) {
            return question.weights();
        }
        Map<String, Rate> weights = take(ParameterName.FACTOR_WEIGHT, "/weights");
        Rate none = Rate.of(0);
        return new FactorWeights(
                weights.getOrDefault("capacity", none),
                weights.getOrDefault("workers", none),
                weights.get("difficulty"));
    }

    /** The question's own first; the stored ones are only looked at when one is missing. */
    private Map<Integer, Rate> yearFactors() {
        Map<Integer, Rate> factors = new HashMap<>();
        question.yearFactors().forEach((year, factor) -> factors.put(Integer.valueOf(year), factor));
        List<Integer> missing = question.regions().stream()
                .map(this::closedIn)
                .filter(year -> !factors.containsKey(year))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            stored.apply(ParameterName.YEAR_FACTOR).stream()
                    .filter(parameter -> missing.contains(Integer.valueOf(parameter.item())))
                    .forEach(parameter -> {
                        used.add(parameter);
                        factors.put(Integer.valueOf(parameter.item()), parameter.value());
                    });
        }
        return factors;
    }

    private int closedIn(CentralAllocationQuestion.RegionFactors region) {
        return region.closedInYear() == null ? question.year() : region.closedInYear();
    }

    private List<FactorAllocation.Row> rows(FactorWeights weights, Map<Integer, Rate> yearFactors) {
        List<FactorAllocation.Row> rows = new ArrayList<>();
        for (int i = 0; i < question.regions().size(); i++) {
            CentralAllocationQuestion.RegionFactors region = question.regions().get(i);
            int year = closedIn(region);
            Rate factor = yearFactors.get(year);
            Rate difficulty = region.difficulty();
            if (factor == null) {
                String pointer = region.closedInYear() == null ? "/year" : "/regions/" + i + "/closedInYear";
                error(pointer, year + " 年没有折算系数，请在 yearFactors 中给出");
            }
            if (difficulty == null && weights.ofDifficulty().value().signum() > 0) {
                error("/regions/" + i + "/difficulty", "困难程度有权重，请填写");
            }
            rows.add(new FactorAllocation.Row(
                    region.code(),
                    region.capacity(),
                    year,
                    factor == null ? ONE : factor,
                    region.workers(),
                    difficulty == null ? Rate.of(0) : difficulty));
        }
        return rows;
    }

    private Evaluation.Line line(FactorAllocation.Part part, Money basicPool) {
        ParameterView weight = used.stream()
                .filter(each -> each.name() == ParameterName.FACTOR_WEIGHT)
                .findFirst()
                .orElse(null);
        return new Evaluation.Line(
                part.text(),
                new Rate(part.share()),
                "占比",
                new Rate(basicPool.yuan()),
                part.factor(),
                part.amount(),
                weight == null ? "试算所给权重" : weight.document(),
                weight == null ? "" : weight.article());
    }

    /** The stored values of a name by item; an error at the field that would have given them when there are none. */
    private Map<String, Rate> take(ParameterName name, String pointer) {
        List<ParameterView> found = stored.apply(name);
        if (found.isEmpty()) {
            error(pointer, question.year() + " 年没有登记的" + name.label() + "，请填写");
        }
        used.addAll(found);
        Map<String, Rate> values = new LinkedHashMap<>();
        found.forEach(parameter -> values.put(parameter.item(), parameter.value()));
        return values;
    }

    private void between(String pointer, @Nullable Rate share) {
        if (share != null && (share.value().signum() < 0 || share.compareTo(ONE) > 0)) {
            error(pointer, "须在 0 与 1 之间");
        }
    }

    private void notNegative(String pointer, @Nullable Rate figure) {
        if (figure != null && figure.value().signum() < 0) {
            error(pointer, "不能为负");
        }
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }

    private void stop() {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors.stream().distinct().toList());
        }
    }
}
