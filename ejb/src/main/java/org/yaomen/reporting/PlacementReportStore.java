package org.yaomen.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rows;

/** The monthly report on placements, over its functions and views（职工安置月报查询）. */
@Dependent
class PlacementReportStore {

    /** One pass for the lines and their sum, which is the line without a region. */
    private static final String FIGURES = """
            with figures as (
                select enterprise_id, programme_id, count(distinct worker_id) filter (where kind = 'WAGE_ARREARS') as wage_heads,
                    sum(amount) filter (where kind = 'WAGE_ARREARS') as wage_arrears,
                    sum(amount) filter (where kind = 'INSURANCE_ARREARS') as insurance_arrears,
                    sum(amount) filter (where kind = 'SEVERANCE_DUE') as severance_due,
                    sum(amount) filter (where kind = 'SEVERANCE_PAID') as severance_paid,
                    sum(amount) filter (where kind = 'FUND_USED') as fund_used
                from worker_figure_view where happened_on <= :day group by 1, 2
            ), lines as (
                select r.*, e.name as enterprise_name, f.wage_heads, f.wage_arrears, f.insurance_arrears, f.severance_due,
                    f.severance_paid, f.fund_used, case when :by = 'ENTERPRISE' then r.enterprise_id end as line
                from placement_report(:day) r
                    join enterprise e on e.id = r.enterprise_id
                    left join figures f on f.enterprise_id = r.enterprise_id and f.programme_id = r.programme_id
                where :programme = '' or r.programme_id = cast(nullif(:programme, '') as uuid)
            )
            select l.region_code, (select g.name from region g where g.code = l.region_code and g.valid_to is null)
                    as region_name, l.line as enterprise_id,
                case when l.line is not null then min(l.enterprise_name) end as enterprise_name,
                count(distinct l.enterprise_id) as enterprises, sum(l.staff) as staff, sum(l.affected) as affected,
                coalesce(sum(l.planned), 0) as planned, coalesce(sum(l.ch1 + l.ch2 + l.ch3 + l.ch4), 0) as placed,
                coalesce(sum(l.self_employed + l.retired + l.dead + l.unemployed + l.waiting), 0) as not_placed,
                round(100.0 * sum(l.ch1 + l.ch2 + l.ch3 + l.ch4) / nullif(sum(l.planned), 0), 2) as placed_percent,
                coalesce(sum(l.ch1), 0) as ch1, coalesce(sum(l.ch2), 0) as ch2, coalesce(sum(l.ch3), 0) as ch3,
                coalesce(sum(l.ch4), 0) as ch4, coalesce(sum(l.self_employed), 0) as self_employed,
                coalesce(sum(l.retired), 0) as retired, coalesce(sum(l.dead), 0) as dead,
                coalesce(sum(l.unemployed), 0) as unemployed, coalesce(sum(l.waiting), 0) as waiting,
                coalesce(sum(l.contracts_ended), 0) as contracts_ended, coalesce(sum(l.registered), 0) as registered,
                coalesce(sum(l.on_benefit), 0) as on_benefit, coalesce(sum(l.ch2 + l.ch4 + l.self_employed), 0) as reemployed,
                sum(l.wage_heads) as wage_arrears_heads, sum(l.wage_arrears) as wage_arrears,
                coalesce(sum(l.insurance_arrears_heads), 0) as insurance_arrears_heads,
                sum(l.insurance_arrears) as insurance_arrears, sum(l.severance_due) as severance_due,
                sum(l.severance_paid) as severance_paid, sum(l.fund_in_place) as fund_in_place, sum(l.fund_used) as fund_used,
                sum(l.petitions) as petitions, sum(l.disputes) as disputes, coalesce(sum(l.this_year), 0) as this_year,
                coalesce(sum(l.carried_over), 0) as carried_over, coalesce(sum(l.still_unemployed), 0) as still_unemployed
            from lines l group by grouping sets ((l.region_code, l.line), ())
            order by grouping(l.region_code), l.region_code, enterprise_name, l.line""";

    private static final String USE = """
            select s.status as channel, count(*) as heads, sum(u.used) as used
            from placement_as_of(:day) s
                left join (select f.worker_id, sum(f.amount) as used from worker_figure_view f
                    where f.kind = 'FUND_USED' and f.happened_on <= :day group by 1) u on u.worker_id = s.worker_id
            where :programme = '' or s.programme_id = cast(nullif(:programme, '') as uuid)
            group by 1 order by 1""";

    private final Rows rows;

    @Inject
    PlacementReportStore(Rows rows) {
        this.rows = rows;
    }

    List<PlacementFigures> figures(LocalDate day, PlacementReport.By by, @Nullable UUID programme) {
        return rows.list(
                PlacementFigures.class, FIGURES, Map.of("day", day, "by", by.name(), "programme", text(programme)));
    }

    List<PlacementReport.ChannelUse> use(LocalDate day, @Nullable UUID programme) {
        return rows.list(PlacementReport.ChannelUse.class, USE, Map.of("day", day, "programme", text(programme)));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
