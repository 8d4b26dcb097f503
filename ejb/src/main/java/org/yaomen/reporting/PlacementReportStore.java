package org.yaomen.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rows;

/** The monthly report on placements, over its functions and views（职工安置月报查询）. */
@Dependent
class PlacementReportStore {

    /** Whoever may be seen, counted now. */
    private static final String COUNTED_NOW = """
            select c.* from worker_counts(cast(:day as date), cast(:known as timestamptz), array(select w.id from worker w
                where :programme = '' or w.programme_id = cast(nullif(:programme, '') as uuid))) c""";

    /** What a job has counted. */
    private static final String COUNTED_BEFORE = """
            select f.enterprise_id, f.programme_id, f.name, f.heads, f.amount from worker_report_figure f
            where f.report_id = cast(:report as uuid)""";

    /** Each count in a column of its own, by enterprise and programme, beside its plan; %s is where the counts are found. */
    private static final String LINES = """
            with counted as materialized (%s), heads as (
                select enterprise_id, programme_id, sum(heads) filter (where name = 'PLANNED') as planned,
                    sum(heads) filter (where name = 'CH1') as ch1, sum(heads) filter (where name = 'CH2') as ch2,
                    sum(heads) filter (where name = 'CH3') as ch3, sum(heads) filter (where name = 'CH4') as ch4,
                    sum(heads) filter (where name = 'SELF_EMPLOYED') as self_employed,
                    sum(heads) filter (where name = 'RETIRED') as retired, sum(heads) filter (where name = 'DEAD') as dead,
                    coalesce(sum(heads) filter (where name = 'UNEMPLOYED'), 0) as unemployed,
                    coalesce(sum(heads) filter (where name = 'WAITING'), 0) as waiting,
                    sum(heads) filter (where name in ('CH1', 'CH2', 'CH3', 'CH4')) as placed,
                    sum(heads) filter (where name in ('SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING')) as not_placed,
                    sum(heads) filter (where name in ('CH2', 'CH4', 'SELF_EMPLOYED')) as reemployed,
                    sum(heads) filter (where name = 'CONTRACTS_ENDED') as contracts_ended,
                    sum(heads) filter (where name = 'REGISTERED') as registered,
                    sum(heads) filter (where name = 'ON_BENEFIT') as on_benefit,
                    sum(heads) filter (where name = 'IN_ARREARS') as in_arrears,
                    sum(heads) filter (where name = 'WAGE_ARREARS') as wage_heads,
                    sum(amount) filter (where name = 'WAGE_ARREARS') as wage_arrears,
                    sum(amount) filter (where name = 'INSURANCE_ARREARS') as insurance_arrears,
                    sum(amount) filter (where name = 'SEVERANCE_DUE') as severance_due,
                    sum(amount) filter (where name = 'SEVERANCE_PAID') as severance_paid,
                    sum(amount) filter (where name = 'FUND_USED') as fund_used
                from counted group by 1, 2
            ), plans as (
                select p.enterprise_id, p.programme_id, p.staff, p.affected, p.amount::numeric as amount,
                    extract(year from p.approved_on) - extract(year from cast(:day as date)) as years
                from resettlement_plan p
                where p.approved_on <= :day and (p.superseded_on is null or p.superseded_on > :day)
                    and (:programme = '' or p.programme_id = cast(nullif(:programme, '') as uuid))
            ), lines as (
                select e.region_code::text as region_code, e.name as enterprise_name, h.*, p.staff, p.affected,
                    p.amount as fund_in_place, case when p.years = 0 then h.planned - h.unemployed end as this_year,
                    case when p.years < 0 then h.waiting end as carried_over, d.petitions, d.disputes, e.id as enterprise,
                    case when :by = 'ENTERPRISE' then e.id end as line
                from heads h full join plans p using (enterprise_id, programme_id)
                    join enterprise e on e.id = coalesce(h.enterprise_id, p.enterprise_id)
                    left join lateral placement_disputes(e.id, coalesce(h.programme_id, p.programme_id),
                        cast(:day as date), cast(:known as timestamptz)) d on true
            )""";

    /** One pass for the lines and their sum, which is the line without a region. */
    private static final String FIGURES = LINES + "\n" + """
            select l.region_code, (select g.name from region g where g.code = l.region_code and g.valid_to is null)
                    as region_name, l.line as enterprise_id,
                case when l.line is not null then min(l.enterprise_name) end as enterprise_name,
                count(distinct l.enterprise) as enterprises, sum(l.staff) as staff, sum(l.affected) as affected,
                coalesce(sum(l.planned), 0) as planned, coalesce(sum(l.placed), 0) as placed,
                coalesce(sum(l.not_placed), 0) as not_placed,
                round(100.0 * coalesce(sum(l.placed), 0) / nullif(sum(l.planned), 0), 2) as placed_percent,
                coalesce(sum(l.ch1), 0) as ch1, coalesce(sum(l.ch2), 0) as ch2, coalesce(sum(l.ch3), 0) as ch3,
                coalesce(sum(l.ch4), 0) as ch4, coalesce(sum(l.self_employed), 0) as self_employed,
                coalesce(sum(l.retired), 0) as retired, coalesce(sum(l.dead), 0) as dead,
                coalesce(sum(l.unemployed), 0) as unemployed, coalesce(sum(l.waiting), 0) as waiting,
                coalesce(sum(l.contracts_ended), 0) as contracts_ended, coalesce(sum(l.registered), 0) as registered,
                coalesce(sum(l.on_benefit), 0) as on_benefit, coalesce(sum(l.reemployed), 0) as reemployed,
                sum(l.wage_heads) as wage_arrears_heads, sum(l.wage_arrears) as wage_arrears,
                coalesce(sum(l.in_arrears), 0) as insurance_arrears_heads,
                sum(l.insurance_arrears) as insurance_arrears, sum(l.severance_due) as severance_due,
                sum(l.severance_paid) as severance_paid, sum(l.fund_in_place) as fund_in_place, sum(l.fund_used) as fund_used,
                sum(l.petitions) as petitions, sum(l.disputes) as disputes, coalesce(sum(l.this_year), 0) as this_year,
                coalesce(sum(l.carried_over), 0) as carried_over, coalesce(sum(l.unemployed), 0) as still_unemployed
            from lines l group by grouping sets ((l.region_code, l.line), ())
            order by grouping(l.region_code), l.region_code, enterprise_name, l.line""";

    private static final String USE = """
            with counted as (%s)
            select c.name as channel, sum(c.heads) as heads,
                (select sum(u.amount) from counted u where u.name = 'USED_' || c.name) as used
            from counted c where c.name in
                ('CH1', 'CH2', 'CH3', 'CH4', 'SELF_EMPLOYED', 'RETIRED', 'DEAD', 'UNEMPLOYED', 'WAITING')
            group by c.name order by c.name""";

    /** Which month, until which day, by what, of which programme, and as it was known when（月报条件）. */
    record Asked(
            String month,
            LocalDate day,
            PlacementReport.By by,
            @Nullable UUID programmeId,
            Instant known) {}

    /** How many（人数）. */
    record Heads(int heads) {}

    private final Rows rows;

    @Inject
    PlacementReportStore(Rows rows) {
        this.rows = rows;
    }

    /** How many would be counted. */
    int workers(@Nullable UUID programme) {
        return rows.one(
                        Heads.class,
                        "select count(*) as heads from worker w"
                                + " where w.struck_at is null and (:programme = '' or w.programme_id = cast(nullif(:programme, '') as uuid))",
                        Map.of("programme", text(programme)))
                .orElseThrow()
                .heads();
    }

    /** From what a job has counted, or counted at once where there is none. */
    PlacementReport report(Asked asked, @Nullable UUID counted) {
        String source = counted == null ? COUNTED_NOW : COUNTED_BEFORE;
        Map<String, Object> values = new HashMap<>(Map.of(
                "day", asked.day(),
                "known", asked.known(),
                "programme", text(asked.programmeId())));
        Map<String, Object> found = new HashMap<>(counted == null ? values : Map.of("report", counted.toString()));
        if (counted != null) {
            values.putAll(found);
        }
        values.put("by", asked.by().name());
        List<PlacementFigures> lines = rows.list(PlacementFigures.class, FIGURES.formatted(source), values);
        return new PlacementReport(
                asked.month(),
                asked.day(),
                asked.by(),
                asked.known(),
                lines.subList(0, lines.size() - 1),
                lines.get(lines.size() - 1),
                rows.list(PlacementReport.ChannelUse.class, USE.formatted(source), found));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
