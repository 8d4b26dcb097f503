package org.yaomen.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.yaomen.fund.AppropriationView;
import org.yaomen.programme.CentralAllocationQuestion;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;

/** What a plan is refused for before it is made（编制检查）, each by its field. */
final class AllocationChecks {

    private AllocationChecks() {}

    static void shape(MakeAllocation command) {
        if ((command.factors() == null) == command.lines().isEmpty()) {
            throw Problem.field("/factors", "请给出因素（因素法）或各地区金额（切块下达），二者取一");
        }
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < command.lines().size(); i++) {
            if (!command.lines().get(i).amount().isPositive()) {
                errors.add(new FieldError("/lines/" + i + "/amount", "金额须大于零"));
            }
        }
        stop(errors);
    }

    static void source(AppropriationView source) {
        if (!source.state().equals("ISSUED")) {
            throw Problem.field("/appropriationId", "该指标尚未批准下达");
        }
    }

    /** Receiving regions lie below the one that divides, each once. */
    static void regions(RegionCode region, MakeAllocation command) {
        CentralAllocationQuestion factors = command.factors();
        List<RegionCode> receivers = factors == null
                ? command.lines().stream()
                        .map(MakeAllocation.PlainPart::regionCode)
                        .toList()
                : factors.regions().stream()
                        .map(CentralAllocationQuestion.RegionFactors::code)
                        .toList();
        List<FieldError> errors = new ArrayList<>();
        Set<RegionCode> seen = new HashSet<>();
        for (int i = 0; i < receivers.size(); i++) {
            String pointer = factors == null ? "/lines/" + i + "/regionCode" : "/factors/regions/" + i + "/code";
            RegionCode receiver = receivers.get(i);
            if (receiver.equals(region) || !region.covers(receiver)) {
                errors.add(new FieldError(pointer, "须为 " + region + " 以下的地区"));
            } else if (!seen.add(receiver)) {
                errors.add(new FieldError(pointer, "与前面的行区划重复"));
            }
        }
        stop(errors);
    }

    static void amount(Money amount, Money available) {
        if (!amount.isPositive()) {
            throw Problem.field("/factors/pool", "分配总额须大于零");
        }
        if (amount.compareTo(available) > 0) {
            throw new Problem(ProblemType.INSUFFICIENT_FUNDS, "分配总额 " + amount + " 元超过该指标可用金额 " + available + " 元");
        }
    }

    /** A refusal of the calculator names the fields of its own question: here they lie deeper. */
    static <T> T within(String pointer, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Problem refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            throw Problem.fields(refused.errors().stream()
                    .map(error -> new FieldError(pointer + error.pointer(), error.message()))
                    .toList());
        }
    }

    private static void stop(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
