package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.severance.SeveranceStore.Frozen;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rows;

/** What is asked before and while a sheet is paid（支付查询）. */
@Dependent
class SeverancePaymentStore {

    /** What stands against a line, as the database says it（疑点）. */
    record Found(UUID lineId, String workerName, SeveranceCheck code) {}

    /** The plan's figures beside those of the enterprise's sheets（方案与核定表）. */
    record BesidePlan(
            Money plannedU2, Money claimedU2, Money plannedU3, Money claimedU3, long plannedHeads, long claimedHeads) {

        boolean within() {
            return claimedU2.compareTo(plannedU2) <= 0
                    && claimedU3.compareTo(plannedU3) <= 0
                    && claimedHeads <= plannedHeads;
        }
    }

    private final Rows rows;

    @Inject
    SeverancePaymentStore(Rows rows) {
        this.rows = rows;
    }

    BesidePlan besidePlan(UUID sheet, LocalDate day) {
        return rows.one(
                        BesidePlan.class,
                        "select * from severance_beside_plan(:sheet, :day)",
                        Map.of("sheet", sheet, "day", day))
                .orElseThrow();
    }

    /** What stands against any line of the sheet. */
    List<Found> findings(UUID sheet, LocalDate day) {
        return rows.list(Found.class, """
                select f.line_id, w.name as worker_name, f.code
                from severance_findings((select array_agg(id) from severance_line where sheet_id = :sheet), :day) f
                    join severance_line l on l.id = f.line_id join worker w on w.id = l.worker_id
                order by w.name, f.line_id, f.code""", Map.of("sheet", sheet, "day", day));
    }

    /** The same for some of its lines. */
    List<Found> findings(Collection<UUID> lines, LocalDate day) {
        return rows.list(
                Found.class,
                """
                select f.line_id, w.name as worker_name, f.code
                from severance_findings(cast(string_to_array(:lines, ',') as uuid[]), :day) f
                    join severance_line l on l.id = f.line_id join worker w on w.id = l.worker_id
                order by w.name, f.line_id, f.code""",
                Map.of("lines", lines.stream().map(UUID::toString).collect(Collectors.joining(",")), "day", day));
    }

    /** Lines that are to be paid and have no payment yet, after one of them. */
    List<Frozen> toPay(UUID sheet, @Nullable UUID after, int size) {
        return rows.list(
                Frozen.class,
                """
                select l.id, l.worker_id, l.document, l.sha256 from severance_line l
                where l.sheet_id = :sheet and l.payable and l.net > 0 and l.id > cast(:after as uuid)
                    and not exists (select from payment_instruction n
                        where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id)
                order by l.id limit :size""",
                Map.of(
                        "sheet",
                        sheet,
                        "after",
                        after == null ? SeveranceStore.FIRST_ID : after.toString(),
                        "size",
                        size));
    }

    /** The sheets that some of these lines belong to. */
    List<UUID> sheetsOf(Collection<UUID> lines) {
        return rows
                .list(
                        SeveranceScope.class,
                        "select distinct sheet_id from severance_line"
                                + " where id = any(cast(string_to_array(:lines, ',') as uuid[])) order by sheet_id",
                        Map.of("lines", lines.stream().map(UUID::toString).collect(Collectors.joining(","))))
                .stream()
                .map(SeveranceScope::sheetId)
                .toList();
    }

    boolean anyUnpaid(UUID sheet) {
        return rows.one(SeveranceStore.Count.class, """
                        select count(*) as count from severance_line l
                        where l.sheet_id = :sheet and l.payable and l.net > 0 and not exists (select from payment_instruction n
                            where n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id and n.state = 'PAID')""", Map.of("sheet", sheet))
                        .orElseThrow()
                        .count()
                > 0;
    }

    SeverancePaid paid(UUID sheet) {
        return rows.one(SeverancePaid.class, """
                        select count(*) filter (where state = 'OPEN') as open_count,
                            coalesce(sum(net) filter (where state = 'OPEN'), 0) as open_amount,
                            count(*) filter (where state in ('INSTRUCTED', 'IN_DOUBT')) as instructed_count,
                            coalesce(sum(net) filter (where state in ('INSTRUCTED', 'IN_DOUBT')), 0) as instructed_amount,
                            count(*) filter (where state = 'PAID') as paid_count,
                            coalesce(sum(net) filter (where state = 'PAID'), 0) as paid_amount,
                            count(*) filter (where state = 'RETURNED') as returned_count,
                            coalesce(sum(net) filter (where state = 'RETURNED'), 0) as returned_amount,
                            coalesce(sum(tax), 0) as tax_withheld
                        from severance_line_view where sheet_id = :sheet""", Map.of("sheet", sheet)).orElseThrow();
    }
}
