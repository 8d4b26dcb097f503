package org.yaomen.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Rows;
import org.yaomen.worker.InsuranceScheme;

/** All queries of lists of insurance months（缴费名单查询）: a portion at a time, in one statement. */
@Dependent
class ListedMonthStore {

    private static final String KNOWN = """
            select a.no, w.id as worker_id, m.id as record_id, m.schemes
            from json_to_recordset(cast(:asked as json)) as a(no int, code text, person text, month date)
                join enterprise e on e.credit_code = a.code
                join worker w on w.enterprise_id = e.id and w.programme_id = :programme
                    and w.citizen_id_index = decode(a.person, 'hex')
                left join lateral (select i.id, concat_ws(',', case when i.pension then 'PENSION' end,
                        case when i.medical then 'MEDICAL' end, case when i.unemployment then 'UNEMPLOYMENT' end,
                        case when i.work_injury then 'WORK_INJURY' end, case when i.maternity then 'MATERNITY' end) as schemes
                    from insurance_month i where i.worker_id = w.id and i.month = a.month
                    order by i.seq_no desc limit 1) m on true""";

    private static final String INSERT = """
            insert into insurance_month (worker_id, month, seq_no, region_code, pension, medical, unemployment, work_injury,
                maternity, note, created_by, recorded_at, id, import_id)
            select w.id, r.month, coalesce((select max(o.seq_no) from insurance_month o
                    where o.worker_id = w.id and o.month = r.month), 0) + 1, w.region_code,
                'PENSION' = any(s.paid), 'MEDICAL' = any(s.paid), 'UNEMPLOYMENT' = any(s.paid), 'WORK_INJURY' = any(s.paid),
                'MATERNITY' = any(s.paid), r.note, :person, :now, r.id, :list
            from json_to_recordset(cast(:entries as json)) as r(id uuid, worker uuid, month date, schemes text, note text)
                join worker w on w.id = r.worker
                cross join lateral (select string_to_array(r.schemes, ',') as paid) s""";

    /** A month of somebody in a list, the person by the blind index in hexadecimal（待查缴费月份）. */
    record Asked(int no, String code, String person, LocalDate month) {}

    /** The worker that it is of, and what was recorded of that month before（已有记录）. */
    record Known(
            int no,
            UUID workerId,
            @Nullable UUID recordId,
            @Nullable String schemes) {}

    /** A record that is about to be entered（待登记缴费）. */
    record Entry(
            UUID id,
            UUID worker,
            LocalDate month,
            String schemes,
            @Nullable String note) {}

    private final Rows rows;

    @Inject
    ListedMonthStore(Rows rows) {
        this.rows = rows;
    }

    List<Known> known(ListedMonth.Source source, List<Asked> asked) {
        return rows.list(
                Known.class, KNOWN, Map.of("asked", Canonical.write(asked), "programme", source.programmeId()));
    }

    /** How many were entered; fewer than given when a worker is not to be seen. */
    int insert(ListedMonth.Source source, List<Entry> entries, String person, Instant now) {
        return rows.update(
                INSERT,
                Map.of("entries", Canonical.write(entries), "list", source.importId(), "person", person, "now", now));
    }

    /** In the order of the schemes, as the query above puts them. */
    static String text(List<InsuranceScheme> schemes) {
        return schemes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
