package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.socialinsurance.TransferStepTerms;
import org.yaomen.socialinsurance.TransferStepView;
import org.yaomen.socialinsurance.TransferSteps;
import org.yaomen.worker.InsuranceScheme;

/** What a transfer passes through, with days and documents（转移环节）. */
@Path("/transfer-steps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransferStepResource {

    @Inject
    private ListExports exports;

    @Inject
    private TransferSteps steps;

    @Inject
    private Once once;

    @GET
    public Page<TransferStepView> list(
            @QueryParam("scheme") @Nullable InsuranceScheme scheme, @BeanParam ListParams list) {
        return steps.list(scheme, list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@QueryParam("scheme") @Nullable InsuranceScheme scheme, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.TRANSFER_STEPS, asked, page -> steps.list(scheme, page));
    }

    @POST
    @APIResponseSchema(value = TransferSteps.Version.class, responseCode = "200")
    public Response add(@NotNull @Valid TransferStepTerms terms) {
        return once.done(() -> steps.add(terms));
    }
}
