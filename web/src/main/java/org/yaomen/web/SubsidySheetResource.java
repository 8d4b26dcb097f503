package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.subsidy.SubsidyKind;
import org.yaomen.subsidy.SubsidyPayment;
import org.yaomen.subsidy.SubsidyPayments;
import org.yaomen.subsidy.SubsidySheetMade;
import org.yaomen.subsidy.SubsidySheetState;
import org.yaomen.subsidy.SubsidySheetTerms;
import org.yaomen.subsidy.SubsidySheetView;
import org.yaomen.subsidy.SubsidySheets;

/** Subsidies computed, approved and paid together（安置补贴核定表）. */
@Path("/subsidy-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubsidySheetResource {

    /** Which sheets are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("kind")
        @Nullable
        SubsidyKind kind;

        @QueryParam("state")
        @Nullable
        SubsidySheetState state;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("words")
        @Nullable
        String words;

        SubsidySheets.Query query() {
            return new SubsidySheets.Query(kind, state, programmeId, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private SubsidySheets sheets;

    @Inject
    private SubsidyPayments payments;

    @Inject
    private Once once;

    @GET
    public Page<SubsidySheetView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return sheets.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.SUBSIDY_SHEETS, asked, page -> sheets.list(filter.query(), page));
    }

    /** Computes the open claims of a kind, freezes those that may be granted and names the others. */
    @POST
    @APIResponseSchema(value = SubsidySheetMade.class, responseCode = "201")
    public Response make(@NotNull @Valid SubsidySheetTerms terms) {
        return once.created(
                () -> sheets.make(terms),
                made -> "/subsidy-sheets/" + made.sheet().id());
    }

    @GET
    @Path("/{id}")
    public SubsidySheetView get(@PathParam("id") UUID id) {
        return sheets.get(id);
    }

    /** Gives the claims free again. */
    @POST
    @Path("/{id}/discard")
    @APIResponseSchema(value = SubsidySheetView.class, responseCode = "200")
    public Response discard(@PathParam("id") UUID id) {
        return once.done(() -> sheets.discard(id));
    }

    /** Sends the frozen sheet for approval. */
    @POST
    @Path("/{id}/submission")
    @APIResponseSchema(value = SubsidySheetView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id) {
        return once.done(() -> payments.submit(id));
    }

    /** Instructs the payments that are still to be made. */
    @POST
    @Path("/{id}/payment")
    @APIResponseSchema(value = SubsidyPayment.class, responseCode = "200")
    public Response pay(@PathParam("id") UUID id) {
        return once.done(() -> payments.pay(id));
    }
}
