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
import org.yaomen.fund.FundSourceView;
import org.yaomen.fund.FundSources;
import org.yaomen.fund.RegisterFundSource;
import org.yaomen.shared.Page;

/** Fund sources（资金来源）. */
@Path("/fund-sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundResource {

    @Inject
    private ListExports exports;

    @Inject
    private FundSources sources;

    @Inject
    private Once once;

    @GET
    public Page<FundSourceView> list(@QueryParam("words") @Nullable String words, @BeanParam ListParams list) {
        return sources.list(words, list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@QueryParam("words") @Nullable String words, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.FUND_SOURCES, asked, page -> sources.list(words, page));
    }

    @GET
    @Path("/{id}")
    public FundSourceView get(@PathParam("id") UUID id) {
        return sources.get(id);
    }

    @POST
    @APIResponseSchema(value = FundSourceView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterFundSource command) {
        return once.created(() -> sources.register(command), view -> "/fund-sources/" + view.id());
    }
}
