package org.yaomen.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** All queries of reports, over the views of reporting（报表查询）. */
@Dependent
class ReportStore {

    private static final String SUMS = """
            coalesce(sum(appropriated), 0) as appropriated, coalesce(sum(available), 0) as available,
            coalesce(sum(committed), 0) as committed, coalesce(sum(instructed), 0) as instructed,
            coalesce(sum(paid), 0) as paid, coalesce(sum(returned), 0) as returned,
            coalesce(sum(allocated), 0) as allocated,
            coalesce(sum(appropriated), 0) - coalesce(sum(allocated), 0) - coalesce(sum(paid), 0) as balance
            from fund_movement_view where programme_id = :programme and effective_on <= :as_of""";

    private static final String CUTS = """
            cast(null as numeric) as appropriated, cast(null as numeric) as available, coalesce(sum(committed), 0) as committed,
            coalesce(sum(instructed), 0) as instructed, coalesce(sum(paid), 0) as paid, coalesce(sum(returned), 0) as returned, cast(null as numeric) as allocated, cast(null as numeric) as balance
            from fund_movement_view where programme_id = :programme and effective_on <= :as_of""";

    private final Rows rows;

    @Inject
    ReportStore(Rows rows) {
        this.rows = rows;
    }

    Optional<ProgrammePosition.Head> head(UUID programme) {
        return rows.one(
                ProgrammePosition.Head.class,
                "select * from programme_head_view where id = :programme",
                Map.of("programme", programme));
    }

    FundFigures total(UUID programme, LocalDate asOf) {
        return figures("select '合计' as label, " + SUMS, programme, asOf).get(0);
    }

    List<FundFigures> bySource(UUID programme, LocalDate asOf) {
        return figures(
                "select source_name as label, " + SUMS + " group by source_name order by source_name", programme, asOf);
    }

    List<FundFigures> byUse(UUID programme, LocalDate asOf) {
        return figures(
                "select use_code as label, " + CUTS + " and use_code is not null group by use_code order by use_code",
                programme,
                asOf);
    }

    List<FundFigures> byTownship(UUID programme, LocalDate asOf) {
        return figures(
                "select township_name as label, " + CUTS
                        + " and township_code is not null group by township_code, township_name order by township_code",
                programme,
                asOf);
    }

    private List<FundFigures> figures(String sql, UUID programme, LocalDate asOf) {
        return rows.list(FundFigures.class, sql, Map.of("programme", programme, "as_of", asOf));
    }

    List<StateCount> closures(UUID programme) {
        return rows.list(StateCount.class, """
                select state, count, amount from closure_state_view where programme_id = :programme order by state""", Map.of("programme", programme));
    }

    List<StateCount> awards(UUID programme) {
        return rows.list(
                StateCount.class,
                "select state, count, amount from award_state_view where programme_id = :programme order by state",
                Map.of("programme", programme));
    }

    List<ProgrammeTrend.TrendMonth> months(UUID programme) {
        return rows.list(ProgrammeTrend.TrendMonth.class, """
                with moved as (select * from programme_month_view where programme_id = :programme)
                select to_char(m, 'YYYY-MM') as month, coalesce(committed, 0) as committed,
                    coalesce(instructed, 0) as instructed, coalesce(paid, 0) as paid, coalesce(returned, 0) as returned,
                    coalesce(closures_accepted, 0) as closures_accepted
                from generate_series((select min(month) from moved), (select max(month) from moved), interval '1 month') m
                    left join moved on moved.month = m
                order by m""", Map.of("programme", programme));
    }

    Page<RegisterRow> register(UUID programme, @Nullable String state, PageRequest page) {
        return new Listing<>(
                        rows, RegisterRow.class, "award_register_view", "township_name, enterprise_name, rule_name, id")
                .where("programme_id = :programme_id", "programme_id", programme)
                .where("state = :state", "state", state)
                .sum("amount")
                .page(page);
    }
}
