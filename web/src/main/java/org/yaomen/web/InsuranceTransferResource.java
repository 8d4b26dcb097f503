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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.socialinsurance.ExportTransferFile;
import org.yaomen.socialinsurance.OpenTransfer;
import org.yaomen.socialinsurance.PrintTransferForm;
import org.yaomen.socialinsurance.TransferDetail;
import org.yaomen.socialinsurance.TransferFacts;
import org.yaomen.socialinsurance.TransferFile;
import org.yaomen.socialinsurance.TransferFiles;
import org.yaomen.socialinsurance.TransferForms;
import org.yaomen.socialinsurance.TransferMoneyCorrection;
import org.yaomen.socialinsurance.TransferReturn;
import org.yaomen.socialinsurance.TransferState;
import org.yaomen.socialinsurance.TransferStepDone;
import org.yaomen.socialinsurance.TransferView;
import org.yaomen.socialinsurance.TransferWithdrawal;
import org.yaomen.socialinsurance.TransferYearView;
import org.yaomen.socialinsurance.Transfers;
import org.yaomen.worker.InsuranceScheme;

/** Transfers of social insurance between two places（社保关系转移接续）. */
@Path("/insurance-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InsuranceTransferResource {

    /** Which transfers are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("scheme")
        @Nullable
        InsuranceScheme scheme;

        @QueryParam("state")
        @Nullable
        TransferState state;

        @QueryParam("workerId")
        @Nullable
        UUID workerId;

        @QueryParam("overdue")
        @Nullable
        Boolean overdue;

        @QueryParam("mine")
        @Nullable
        Boolean mine;

        @QueryParam("words")
        @Nullable
        String words;

        Transfers.Query query() {
            return new Transfers.Query(scheme, state, workerId, overdue, mine, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Transfers transfers;

    @Inject
    private TransferForms forms;

    @Inject
    private TransferFiles passing;

    @Inject
    private ReportFiles files;

    @Inject
    private Once once;

    @GET
    public Page<TransferView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return transfers.list(filter.query(), list.page());
    }

    /** The whole filter as a file, masked. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.INSURANCE_TRANSFERS, asked, page -> transfers.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = TransferDetail.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenTransfer terms) {
        return once.created(
                () -> transfers.open(terms),
                detail -> "/insurance-transfers/" + detail.transfer().id());
    }

    @GET
    @Path("/{id}")
    public TransferDetail get(@PathParam("id") UUID id) {
        return transfers.get(id);
    }

    /** What each year brings, by the last calculation. */
    @GET
    @Path("/{id}/years")
    public Page<TransferYearView> years(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return transfers.years(id, list.page());
    }

    /** The same as a file. */
    @GET
    @Path("/{id}/years/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportYears(@PathParam("id") UUID id, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.TRANSFER_YEARS, asked, page -> transfers.years(id, page));
    }

    /** Computes anew what moves, while no money has. */
    @POST
    @Path("/{id}/calculations")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response calculate(@PathParam("id") UUID id, @NotNull @Valid TransferFacts facts) {
        return once.done(() -> transfers.calculate(id, facts));
    }

    @POST
    @Path("/{id}/steps")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response done(@PathParam("id") UUID id, @NotNull @Valid TransferStepDone step) {
        return once.done(() -> transfers.done(id, step));
    }

    @POST
    @Path("/{id}/returns")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response giveBack(@PathParam("id") UUID id, @NotNull @Valid TransferReturn back) {
        return once.done(() -> transfers.giveBack(id, back));
    }

    @POST
    @Path("/{id}/money")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response correctMoney(@PathParam("id") UUID id, @NotNull @Valid TransferMoneyCorrection correction) {
        return once.done(() -> transfers.correctMoney(id, correction));
    }

    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid TransferWithdrawal withdrawal) {
        return once.done(() -> transfers.withdraw(id, withdrawal));
    }

    /** A paper with the whole citizen ID. Not through {@link Once}: each print is recorded, a repeated one too. */
    @POST
    @Path("/{id}/forms")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @APIResponseSchema(value = byte[].class, responseCode = "200")
    public Response print(@PathParam("id") UUID id, @NotNull @Valid PrintTransferForm asked) {
        return Response.fromResponse(files.send(
                        TransferPapers.paper(forms.print(id, asked)),
                        ReportResource.Format.pdf,
                        asked.form().name().toLowerCase(Locale.ROOT)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What was done here, as the file for an agency outside. Not through {@link Once}: each export is recorded. */
    @POST
    @Path("/{id}/files")
    @APIResponseSchema(value = TransferFile.class, responseCode = "200")
    public Response exportFile(@PathParam("id") UUID id, @NotNull @Valid ExportTransferFile asked) {
        return Response.ok(passing.export(id, asked))
                .header("Content-Disposition", "attachment; filename=\"transfer-" + asked.seq() + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The partner's file takes the case its step on, or sends it back. */
    @POST
    @Path("/{id}/received-files")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "200")
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid TransferFile file) {
        return once.done(() -> passing.receive(id, file));
    }

    /** The first file of an agency outside opens a case here. */
    @POST
    @Path("/received-files")
    @APIResponseSchema(value = TransferDetail.class, responseCode = "201")
    public Response openByFile(@NotNull @Valid TransferFile file) {
        return once.created(
                () -> passing.open(file),
                detail -> "/insurance-transfers/" + detail.transfer().id());
    }
}
