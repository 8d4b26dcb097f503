package org.yaomen.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.shared.Rows;
import org.yaomen.worker.InsuranceScheme;

/** All queries of what is put down by the month（逐月记录查询）: insurance, petitions and disputes. */
@Dependent
class MonthStore {

    private static final String INSURED = """
            insert into insurance_month
            select w.id, m, coalesce((select max(o.seq_no) from insurance_month o
                    where o.worker_id = w.id and o.month = cast(m as date)), 0) + 1, w.region_code,
                'PENSION' = any(s.paid), 'MEDICAL' = any(s.paid), 'UNEMPLOYMENT' = any(s.paid), 'WORK_INJURY' = any(s.paid),
                'MATERNITY' = any(s.paid), nullif(:note, ''), :person, :now
            from worker w
                cross join generate_series(cast(:from as date), cast(:to as date), interval '1 month') m
                cross join (select string_to_array(:schemes, ',') as paid) s
            where w.id = any(cast(string_to_array(:workers, ',') as uuid[]))""";

    /** A month of insurance as it is read（当月缴费）. */
    record InsuredRow(LocalDate month, List<String> schemes) {}

    private final Rows rows;

    @Inject
    MonthStore(Rows rows) {
        this.rows = rows;
    }

    List<LifeLines.Insured> insured(UUID worker) {
        return rows
                .list(
                        InsuredRow.class,
                        "select * from insurance_month_view where worker_id = :worker order by month",
                        Map.of("worker", worker))
                .stream()
                .map(row -> new LifeLines.Insured(
                        row.month(),
                        row.schemes().stream().map(InsuranceScheme::valueOf).toList()))
                .toList();
    }

    /** How many months were put down, over all workers that could be seen. */
    int insure(InsuranceMonthsTerms terms, String person, Instant now) {
        String note = terms.note();
        Map<String, Object> given = new HashMap<>(Map.of("from", terms.from() + "-01", "to", terms.to() + "-01"));
        given.put("schemes", terms.schemes().stream().map(Enum::name).collect(Collectors.joining(",")));
        given.put("workers", terms.workerIds().stream().map(UUID::toString).collect(Collectors.joining(",")));
        given.putAll(Map.of("note", note == null ? "" : note, "person", person, "now", now));
        return rows.update(INSURED, given);
    }

    void disputes(DisputeMonthTerms terms, String person, Instant now) {
        String note = terms.note();
        Map<String, Object> given =
                new HashMap<>(Map.of("enterprise", terms.enterpriseId(), "programme", terms.programmeId()));
        given.putAll(
                Map.of("month", terms.month() + "-01", "petitions", terms.petitions(), "disputes", terms.disputes()));
        given.putAll(Map.of("note", note == null ? "" : note, "person", person, "now", now));
        rows.update("""
                insert into placement_dispute_month
                select e.id, :programme, cast(:month as date), coalesce((select max(o.seq_no) from placement_dispute_month o
                        where o.enterprise_id = e.id and o.programme_id = :programme and o.month = cast(:month as date)), 0) + 1,
                    e.region_code, :petitions, :disputes, nullif(:note, ''), :person, :now
                from enterprise e where e.id = :enterprise""", given);
    }
}
