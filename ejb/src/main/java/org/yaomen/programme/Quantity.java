package org.yaomen.programme;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** What a unit counts（计量单位）: which fact a rate is multiplied by. One kind of rule has each unit only once. */
enum Quantity {
    DOORS("门", "窑门数"),
    TONNES("吨", "核定产能"),
    CUBIC_METRES("立方米", "炉容"),
    LINES("条", "生产线数"),
    MINES("矿", "矿井数"),
    PERSONS("人", "职工人数"),
    HOUSEHOLD("户", "户数"),
    INVESTMENT("元", "固定资产投资"),
    WAGES("元", "职工工资总额"),
    REPORT("件", "举报件数");

    private final String unit;
    private final String label;

    Quantity(String unit, String label) {
        this.unit = unit;
        this.label = label;
    }

    @Nullable
    Rate of(AwardFacts facts) {
        return switch (this) {
            case DOORS -> whole(facts.kilnDoors());
            case TONNES -> facts.capacityTonnes();
            case CUBIC_METRES -> facts.furnaceCubicMetres();
            case LINES -> whole(facts.productionLines());
            case MINES -> whole(facts.mines());
            case PERSONS -> whole(facts.employees());
            case HOUSEHOLD, REPORT -> Rate.of(1);
            case INVESTMENT ->
                facts.fixedAssetInvestment() == null
                        ? null
                        : new Rate(facts.fixedAssetInvestment().yuan());
            case WAGES -> wages(facts.employees(), facts.averageAnnualWage());
        };
    }

    String unit() {
        return unit;
    }

    String label() {
        return label;
    }

    RuleKindView.UnitView view() {
        return new RuleKindView.UnitView(unit, label);
    }

    static Optional<Quantity> of(RuleKind kind, String unit) {
        return kind.quantities().stream().filter(q -> q.unit.equals(unit)).findFirst();
    }

    private static @Nullable Rate whole(@Nullable Integer count) {
        return count == null ? null : Rate.of(count);
    }

    private static @Nullable Rate wages(@Nullable Integer heads, @Nullable Money wage) {
        return heads == null || wage == null ? null : new Rate(wage.yuan().multiply(BigDecimal.valueOf(heads)));
    }
}
