package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.yaomen.disbursement.BankResultFileView;
import org.yaomen.disbursement.BankResultLineView;
import org.yaomen.disbursement.BankResultReport;
import org.yaomen.disbursement.BankResults;
import org.yaomen.disbursement.BatchState;
import org.yaomen.disbursement.CreateBatch;
import org.yaomen.disbursement.DispatchBatch;
import org.yaomen.disbursement.LineOutcome;
import org.yaomen.disbursement.PaymentBatchView;
import org.yaomen.disbursement.PaymentBatches;
import org.yaomen.shared.Page;

/** Payment batches, the file for the bank, and the bank's answers（支付批次）. */
@Path("/payment-batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentBatchResource {

    @Inject
    private ListExports exports;

    @Inject
    private PaymentBatches batches;

    @Inject
    private BankResults results;

    @Inject
    private Once once;

    @GET
    public Page<PaymentBatchView> list(
            @QueryParam("state") @Nullable BatchState state,
            @QueryParam("words") @Nullable String words,
            @BeanParam ListParams list) {
        return batches.list(new PaymentBatches.Query(state, words), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("state") @Nullable BatchState state,
            @QueryParam("words") @Nullable String words,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.BATCHES, asked, page -> batches.list(new PaymentBatches.Query(state, words), page));
    }

    @GET
    @Path("/{id}")
    public PaymentBatchView get(@PathParam("id") UUID id) {
        return batches.get(id);
    }

    @POST
    @APIResponseSchema(value = PaymentBatchView.class, responseCode = "201")
    public Response create(@NotNull @Valid CreateBatch command) {
        return once.created(() -> batches.create(command), view -> "/payment-batches/" + view.id());
    }

    @POST
    @Path("/{id}/dispatch")
    @APIResponseSchema(value = PaymentBatchView.class, responseCode = "200")
    public Response send(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DispatchBatch command) {
        return once.done(() -> batches.send(id, IfMatch.version(ifMatch), command));
    }

    @GET
    @Path("/{id}/file")
    @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") UUID id) {
        byte[] file = batches.file(id);
        return Response.ok(file, MediaType.APPLICATION_XML_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + batches.get(id).batchNo() + ".xml\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The bank's file as it came; what it is is found out from its content. */
    @POST
    @Path("/{id}/results")
    @Consumes({MediaType.APPLICATION_XML, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @APIResponseSchema(value = BankResultReport.class, responseCode = "200")
    public Response receive(
            @PathParam("id") UUID id,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @NotNull byte[] file) {
        return once.done(() -> results.receive(id, name, file, preview));
    }

    @GET
    @Path("/{id}/results")
    public Page<BankResultFileView> results(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return results.files(id, list.page());
    }

    @GET
    @Path("/{id}/results/{fileId}/lines")
    public Page<BankResultLineView> lines(
            @PathParam("id") UUID id,
            @PathParam("fileId") UUID fileId,
            @QueryParam("outcome") @Nullable LineOutcome outcome,
            @BeanParam ListParams list) {
        return results.lines(id, fileId, outcome, list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/{id}/results/{fileId}/lines/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportLines(
            @PathParam("id") UUID id,
            @PathParam("fileId") UUID fileId,
            @QueryParam("outcome") @Nullable LineOutcome outcome,
            @BeanParam ExportParams asked) {
        return exports.send(ListSheets.BANK_RESULT_LINES, asked, page -> results.lines(id, fileId, outcome, page));
    }
}
