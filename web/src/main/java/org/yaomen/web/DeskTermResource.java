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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yaomen.desk.DeskTermTerms;
import org.yaomen.desk.DeskTermView;
import org.yaomen.desk.DeskTerms;
import org.yaomen.shared.Page;

/** How long each desk may take（办理时限）. */
@Path("/desk-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskTermResource {

    @Inject
    private ListExports exports;

    @Inject
    private DeskTerms terms;

    @Inject
    private Once once;

    @GET
    public Page<DeskTermView> list(@BeanParam ListParams list) {
        return terms.list(list.page());
    }

    /** The whole list as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam ExportParams asked) {
        return exports.send(ListSheets.DESK_TERMS, asked, terms::list);
    }

    @POST
    @APIResponseSchema(value = DeskTermView.class, responseCode = "200")
    public Response add(@NotNull @Valid DeskTermTerms command) {
        return once.done(() -> terms.add(command));
    }
}
