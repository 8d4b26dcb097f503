package org.yaomen.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaomen.programme.CentralAllocationQuestion;
import org.yaomen.programme.CentralAllocationQuote;
import org.yaomen.programme.FactorWeights;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * All that a division by factors rests on, nothing left to stored parameters（分配依据）: whoever has this can divide again.
 * {@code documents} say where shares, weights and year factors come from that the plan did not give itself.
 */
public record AllocationFactors(
        Money pool,
        Rate basicShare,
        int year,
        List<YearFactor> yearFactors,
        FactorWeights weights,
        List<RegionBasis> regions,
        List<String> documents) {

    /** By how much capacity closed in a year counts（年度折算系数）. */
    public record YearFactor(int year, Rate factor) {}

    /** One region's factors（地区因素）. */
    public record RegionBasis(RegionCode code, Rate capacity, int workers, Rate difficulty, int closedInYear) {}

    /** The question as it was answered: what it left out comes from the parameters that the answer used. */
    static AllocationFactors of(CentralAllocationQuestion question, CentralAllocationQuote quote) {
        Map<String, Rate> weights = used(quote, ParameterName.FACTOR_WEIGHT);
        Map<String, Rate> years = used(quote, ParameterName.YEAR_FACTOR);
        List<RegionBasis> regions = question.regions().stream()
                .map(region -> new RegionBasis(
                        region.code(),
                        region.capacity(),
                        region.workers(),
                        region.difficulty() == null ? Rate.of(0) : region.difficulty(),
                        region.closedInYear() == null ? question.year() : region.closedInYear()))
                .toList();
        return new AllocationFactors(
                question.pool(),
                question.basicShare() == null
                        ? used(quote, ParameterName.BASE_SHARE).getOrDefault("", Rate.of(1))
                        : question.basicShare(),
                question.year(),
                regions.stream()
                        .map(RegionBasis::closedInYear)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .map(year -> new YearFactor(
                                Integer.parseInt(year),
                                question.yearFactors().getOrDefault(year, years.getOrDefault(year, Rate.of(1)))))
                        .toList(),
                question.weights() == null
                        ? new FactorWeights(
                                weights.getOrDefault("capacity", Rate.of(0)),
                                weights.getOrDefault("workers", Rate.of(0)),
                                weights.getOrDefault("difficulty", Rate.of(0)))
                        : question.weights(),
                regions,
                quote.parameters().stream()
                        .map(ParameterView::source)
                        .distinct()
                        .toList());
    }

    private static Map<String, Rate> used(CentralAllocationQuote quote, ParameterName name) {
        return quote.parameters().stream()
                .filter(parameter -> parameter.name() == name)
                .collect(Collectors.toMap(ParameterView::item, ParameterView::value));
    }

    /** The same question again, complete. */
    CentralAllocationQuestion question() {
        return new CentralAllocationQuestion(
                pool,
                basicShare,
                year,
                yearFactors.stream().collect(Collectors.toMap(each -> String.valueOf(each.year()), YearFactor::factor)),
                weights,
                regions.stream()
                        .map(region -> new CentralAllocationQuestion.RegionFactors(
                                region.code(),
                                region.capacity(),
                                region.workers(),
                                region.difficulty(),
                                region.closedInYear()))
                        .toList());
    }
}
