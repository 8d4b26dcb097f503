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
import org.yaomen.disbursement.CountyAccountView;
import org.yaomen.disbursement.CountyAccounts;
import org.yaomen.disbursement.RegisterCountyAccount;
import org.yaomen.shared.Page;

/** The accounts that counties pay from（县级财政账户）. */
@Path("/county-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountyAccountResource {

    @Inject
    private ListExports exports;

    @Inject
    private CountyAccounts accounts;

    @Inject
    private Once once;

    @GET
    public Page<CountyAccountView> list(@BeanParam ListParams list) {
        return accounts.list(list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam ExportParams asked) {
        return exports.send(ListSheets.COUNTY_ACCOUNTS, asked, page -> accounts.list(page));
    }

    @GET
    @Path("/{id}")
    public CountyAccountView get(@PathParam("id") UUID id) {
        return accounts.get(id);
    }

    @POST
    @APIResponseSchema(value = CountyAccountView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterCountyAccount command) {
        return once.created(() -> accounts.register(command), view -> "/county-accounts/" + view.id());
    }
}
