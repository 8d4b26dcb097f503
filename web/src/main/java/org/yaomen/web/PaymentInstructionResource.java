package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.award.AwardCommands;
import org.yaomen.award.AwardProgress;
import org.yaomen.disbursement.InstructionState;
import org.yaomen.disbursement.LateReturnCommand;
import org.yaomen.disbursement.PaymentCorrections;
import org.yaomen.disbursement.PaymentEventView;
import org.yaomen.disbursement.PaymentInstructionView;
import org.yaomen.disbursement.Payments;
import org.yaomen.disbursement.ReissueCommand;
import org.yaomen.disbursement.ResolveCommand;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Page;

/** Payment instructions, and what is done by hand when one did not go through（支付指令）. */
@Path("/payment-instructions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentInstructionResource {

    /** Which instructions are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("state")
        @Nullable
        InstructionState state;

        @QueryParam("batchId")
        @Nullable
        UUID batchId;

        @QueryParam("subjectId")
        @Nullable
        UUID subjectId;

        @QueryParam("ids")
        @Nullable
        Ids ids;

        @QueryParam("words")
        @Nullable
        String words;

        Payments.Query query() {
            return new Payments.Query(state, batchId, subjectId, ids, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Payments payments;

    @Inject
    private PaymentCorrections corrections;

    @Inject
    private AwardProgress progress;

    @Inject
    private Once once;

    @GET
    public Page<PaymentInstructionView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return payments.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.INSTRUCTIONS, asked, page -> payments.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public PaymentInstructionView get(@PathParam("id") UUID id) {
        return payments.get(id);
    }

    @GET
    @Path("/{id}/events")
    public List<PaymentEventView> events(@PathParam("id") UUID id) {
        return payments.events(id);
    }

    @POST
    @Path("/{id}/reissue")
    @APIResponseSchema(value = PaymentInstructionView.class, responseCode = "201")
    public Response reissue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReissueCommand command) {
        return once.created(
                () -> corrections.reissue(id, IfMatch.version(ifMatch), command),
                view -> "/payment-instructions/" + view.id());
    }

    @POST
    @Path("/{id}/late-return")
    @APIResponseSchema(value = PaymentInstructionView.class, responseCode = "200")
    public Response lateReturn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LateReturnCommand command) {
        return once.done(() -> corrections.lateReturn(id, IfMatch.version(ifMatch), command));
    }

    @POST
    @Path("/{id}/resolution")
    @APIResponseSchema(value = PaymentInstructionView.class, responseCode = "200")
    public Response resolve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ResolveCommand command) {
        return once.done(() -> corrections.resolve(id, IfMatch.version(ifMatch), command));
    }

    /** Instructs the payment of approved awards. */
    @POST
    @APIResponseSchema(value = AwardCommands.Result.class, responseCode = "200")
    public Response instruct(@NotNull @Valid AwardCommands.Instruct command) {
        return once.done(() -> new AwardCommands.Result(progress.instruct(command)));
    }
}
