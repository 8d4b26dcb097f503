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

    /** A batch that waits for the bank（待答复批次）. */
    record Unanswered(String batchNo) {}

    /** Money of a use that nothing needs any more（释放金额）, before tax. */
    record Freed(UUID appropriationId, String useCode, Money amount) {}

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

    /** The batches in which payments of the sheet's lines wait for an answer. */
    List<Unanswered> unanswered(UUID sheet) {
        return rows.list(Unanswered.class, """
                select distinct b.batch_no from severance_line l
                    join payment_instruction n on n.subject_type = 'SEVERANCE_LINE' and n.subject_id = l.id
                    join payment_batch b on b.id = n.batch_id
                where l.sheet_id = :sheet and n.state in ('BATCHED', 'SENT', 'IN_DOUBT') order by b.batch_no""", Map.of("sheet", sheet));
    }

    /** What was freed when the sheet was taken back, by use. */
    List<Freed> freed(UUID sheet) {
        return rows.list(Freed.class, """
                select s.appropriation_id, u.use as use_code, severance_freed_amount(s.id, u.use) as amount
                from severance_sheet s cross join unnest(array['U2', 'U3']) u(use)
                where s.id = :sheet and severance_freed_amount(s.id, u.use) > 0 order by u.use""", Map.of("sheet", sheet));
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
                            coalesce(sum(tax) filter (where state <> 'TAKEN_BACK'), 0) as tax_withheld,
                            count(*) filter (where free) as free_count,
                            coalesce(sum(amount) filter (where free), 0) as free_amount
                        from (select l.state, l.amount, l.net, l.tax, case s.state when 'TAKEN_BACK' then l.state = 'TAKEN_BACK'
                                    else l.state in ('OPEN', 'RETURNED') end as free
                            from severance_line_view l join severance_sheet s on s.id = l.sheet_id
                            where l.sheet_id = :sheet) v""", Map.of("sheet", sheet)).orElseThrow();
    }
}
