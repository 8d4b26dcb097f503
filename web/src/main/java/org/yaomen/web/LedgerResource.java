package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.ledger.BalanceView;
import org.yaomen.ledger.Book;
import org.yaomen.ledger.EntryKind;
import org.yaomen.ledger.JournalEntryView;
import org.yaomen.ledger.Ledger;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** Journal, balances and period close（总账）. */
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    /** Which journal lines are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("book")
        @Nullable
        Book book;

        @QueryParam("kind")
        @Nullable
        EntryKind kind;

        @QueryParam("subjectId")
        @Nullable
        UUID subjectId;

        @QueryParam("appropriationId")
        @Nullable
        UUID appropriationId;

        @QueryParam("from")
        @Nullable
        LocalDate from;

        @QueryParam("to")
        @Nullable
        LocalDate to;

        Ledger.Query query() {
            return new Ledger.Query(book, kind, subjectId, appropriationId, from, to);
        }
    }

    /** The month to close（结账）, as {@code YYYY-MM}. */
    public record ClosePeriod(
            @NotNull RegionCode regionCode,

            @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "月份须写作 YYYY-MM")
            String month) {}

    @Inject
    private ListExports exports;

    @Inject
    private Ledger ledger;

    @Inject
    private Once once;

    @GET
    @Path("/entries")
    public Page<JournalEntryView> entries(@BeanParam Filter filter, @BeanParam ListParams list) {
        return ledger.entries(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/entries/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.LEDGER_ENTRIES, asked, page -> ledger.entries(filter.query(), page));
    }

    @GET
    @Path("/balances")
    public Page<BalanceView> balances(@BeanParam ListParams list) {
        return ledger.balances(list.page());
    }

    /** The whole list as a file. */
    @GET
    @Path("/balances/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportBalances(@BeanParam ExportParams asked) {
        return exports.send(ListSheets.LEDGER_BALANCES, asked, ledger::balances);
    }

    @POST
    @Path("/closed-periods")
    @APIResponseSchema(value = Ledger.ClosedPeriod.class, responseCode = "200")
    public Response close(@NotNull @Valid ClosePeriod command) {
        return once.done(() -> ledger.close(command.regionCode(), LocalDate.parse(command.month() + "-01")));
    }
}
