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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yaomen.shared.Page;
import org.yaomen.socialinsurance.CollectingAccountTerms;
import org.yaomen.socialinsurance.CollectingAccountView;
import org.yaomen.socialinsurance.CollectingAccounts;

/** The accounts that insurance arrears are paid to（社保征缴账户）. */
@Path("/collecting-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectingAccountResource {

    @Inject
    private ListExports exports;

    @Inject
    private CollectingAccounts accounts;

    @Inject
    private Once once;

    @GET
    public Page<CollectingAccountView> list(@BeanParam ListParams list) {
        return accounts.list(list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam ExportParams asked) {
        return exports.send(ListSheets.COLLECTING_ACCOUNTS, asked, accounts::list);
    }

    @GET
    @Path("/{id}")
    public CollectingAccountView get(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @POST
    @APIResponseSchema(value = CollectingAccountView.class, responseCode = "201")
    public Response enter(@NotNull @Valid CollectingAccountTerms terms) {
        return once.created(() -> accounts.enter(terms), view -> "/collecting-accounts/" + view.id());
    }

    @POST
    @Path("/{id}/confirmation")
    @APIResponseSchema(value = CollectingAccountView.class, responseCode = "200")
    public Response confirm(@PathParam("id") UUID id) {
        return once.done(() -> accounts.confirm(id));
    }
}
