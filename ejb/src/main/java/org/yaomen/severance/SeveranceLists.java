package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** The lists of sheets, facts and lines（核定表列表）. */
@Dependent
class SeveranceLists {

    private final Rows rows;

    @Inject
    SeveranceLists(Rows rows) {
        this.rows = rows;
    }

    Page<SeveranceSheetView> sheets(SeveranceSheets.Query query, PageRequest page) {
        return new Listing<>(rows, SeveranceSheetView.class, "severance_sheet_view", "recorded_at desc, id")
                .ofCallersRegions()
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("state = :state", "state", name(query.state()))
                .containing("enterprise_name", query.words())
                .sum("amount")
                .sum("tax")
                .sum("net")
                .page(page);
    }

    Page<SeveranceFactView> facts(UUID sheet, @Nullable String words, PageRequest page) {
        return new Listing<>(rows, SeveranceFactView.class, "severance_fact_view", "worker_name, id")
                .where("sheet_id = :sheet", "sheet", sheet)
                .containing("worker_name", words)
                .sum("wage_arrears")
                .sum("insurance_arrears")
                .page(page);
    }

    Page<SeveranceLineView> lines(UUID sheet, SeveranceSheets.LineQuery query, PageRequest page) {
        return new Listing<>(rows, SeveranceLineView.class, "severance_line_view", "worker_name, kind, id")
                .where("sheet_id = :sheet", "sheet", sheet)
                .where("kind = :kind", "kind", name(query.kind()))
                .where("state = :state", "state", name(query.state()))
                .containing("worker_name", query.words())
                .sum("amount")
                .sum("tax")
                .sum("net")
                .page(page);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
