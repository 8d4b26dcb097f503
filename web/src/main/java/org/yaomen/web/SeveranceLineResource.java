package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.yaomen.severance.SeveranceLineView;
import org.yaomen.severance.SeveranceSheets;

/** A line by itself, for whoever comes from its payment（核定明细）. */
@Path("/severance-lines")
@Produces(MediaType.APPLICATION_JSON)
public class SeveranceLineResource {

    @Inject
    private SeveranceSheets sheets;

    /** Its sheet, worker and payment, masked. */
    @GET
    @Path("/{id}")
    public SeveranceLineView get(@PathParam("id") UUID id) {
        return sheets.line(id);
    }
}
