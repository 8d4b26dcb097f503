package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.job.JobDetail;
import org.yaomen.severance.CalculateSeverance;
import org.yaomen.severance.SeveranceFactTerms;
import org.yaomen.severance.SeveranceFactView;
import org.yaomen.severance.SeveranceKind;
import org.yaomen.severance.SeveranceLineState;
import org.yaomen.severance.SeveranceLineView;
import org.yaomen.severance.SeveranceOpinion;
import org.yaomen.severance.SeverancePayment;
import org.yaomen.severance.SeverancePayments;
import org.yaomen.severance.SeveranceProof;
import org.yaomen.severance.SeveranceReversals;
import org.yaomen.severance.SeveranceSheetDetail;
import org.yaomen.severance.SeveranceSheetState;
import org.yaomen.severance.SeveranceSheetTerms;
import org.yaomen.severance.SeveranceSheetView;
import org.yaomen.severance.SeveranceSheets;
import org.yaomen.severance.SeveranceTakingBack;
import org.yaomen.shared.Page;

/** What workers are owed, approved and paid（经济补偿核定表）. */
@Path("/severance-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeveranceSheetResource {

    /** Which sheets are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("enterpriseId")
        @Nullable
        UUID enterpriseId;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("state")
        @Nullable
        SeveranceSheetState state;

        @QueryParam("words")
        @Nullable
        String words;

        SeveranceSheets.Query query() {
            return new SeveranceSheets.Query(enterpriseId, programmeId, state, words);
        }
    }

    /** Which lines are wanted（明细查询条件）. */
    public static class LineFilter {
        @QueryParam("kind")
        @Nullable
        SeveranceKind kind;

        @QueryParam("state")
        @Nullable
        SeveranceLineState state;

        @QueryParam("words")
        @Nullable
        String words;

        SeveranceSheets.LineQuery query() {
            return new SeveranceSheets.LineQuery(kind, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private SeveranceSheets sheets;

    @Inject
    private SeverancePayments payments;

    @Inject
    private SeveranceReversals reversals;

    @Inject
    private Once once;

    @GET
    public Page<SeveranceSheetView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return sheets.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.SEVERANCE_SHEETS, asked, page -> sheets.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = SeveranceSheetDetail.class, responseCode = "201")
    public Response make(@NotNull @Valid SeveranceSheetTerms terms) {
        return once.created(
                () -> sheets.make(terms),
                detail -> "/severance-sheets/" + detail.sheet().id());
    }

    @GET
    @Path("/{id}")
    public SeveranceSheetDetail get(@PathParam("id") UUID id) {
        return sheets.get(id);
    }

    /** What human resources say of each worker. */
    @GET
    @Path("/{id}/facts")
    public Page<SeveranceFactView> facts(
            @PathParam("id") UUID id, @QueryParam("words") @Nullable String words, @BeanParam ListParams list) {
        return sheets.facts(id, words, list.page());
    }

    @PUT
    @Path("/{id}/facts/{worker}")
    public SeveranceFactView change(
            @PathParam("id") UUID id,
            @PathParam("worker") UUID worker,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SeveranceFactTerms terms) {
        return sheets.change(id, worker, IfMatch.version(ifMatch), terms);
    }

    /** Computes every line as a job. */
    @POST
    @Path("/{id}/calculation")
    @APIResponseSchema(value = JobDetail.class, responseCode = "202")
    public Response calculate(@PathParam("id") UUID id, @NotNull @Valid CalculateSeverance command) {
        return once.accepted(() -> sheets.calculate(id, command));
    }

    @GET
    @Path("/{id}/lines")
    public Page<SeveranceLineView> lines(
            @PathParam("id") UUID id, @BeanParam LineFilter filter, @BeanParam ListParams list) {
        return sheets.lines(id, filter.query(), list.page());
    }

    /** The same as a file, masked. */
    @GET
    @Path("/{id}/lines/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportLines(@PathParam("id") UUID id, @BeanParam LineFilter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.SEVERANCE_LINES, asked, page -> sheets.lines(id, filter.query(), page));
    }

    /** Everything behind a line's figure. */
    @GET
    @Path("/{id}/lines/{line}")
    public SeveranceProof proof(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        return sheets.proof(id, line);
    }

    /** Computes the line again from its frozen facts and compares. */
    @POST
    @Path("/{id}/lines/{line}/replay")
    public SeveranceProof.Recomputed replay(@PathParam("id") UUID id, @PathParam("line") UUID line) {
        return sheets.replay(id, line);
    }

    /** What was looked at before approval and payment, and what stands against it. */
    @GET
    @Path("/{id}/second-opinion")
    public SeveranceOpinion secondOpinion(@PathParam("id") UUID id) {
        return payments.secondOpinion(id);
    }

    /** Sends the frozen sheet for approval. */
    @POST
    @Path("/{id}/submission")
    @APIResponseSchema(value = SeveranceSheetView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id) {
        return once.done(() -> payments.submit(id));
    }

    /** Instructs the payments that are still to be made, up to 2,000 of them. */
    @POST
    @Path("/{id}/payment")
    @APIResponseSchema(value = SeverancePayment.class, responseCode = "200")
    public Response pay(@PathParam("id") UUID id) {
        return once.done(() -> payments.pay(id));
    }

    /** Frees what is neither instructed nor paid, for a new sheet; the rest stands. */
    @POST
    @Path("/{id}/taking-back")
    @APIResponseSchema(value = SeveranceSheetDetail.class, responseCode = "200")
    public Response takeBack(@PathParam("id") UUID id, @NotNull @Valid SeveranceTakingBack command) {
        return once.done(() -> reversals.takeBack(id, command));
    }
}
