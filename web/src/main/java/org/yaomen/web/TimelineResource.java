package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.yaomen.desk.Desks;
import org.yaomen.desk.DocumentType;
import org.yaomen.desk.TimelineEntry;
import org.yaomen.shared.Page;

/** What happened to a document（单据经过）. */
@Path("/timelines")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    @Inject
    private Desks desks;

    @GET
    @Path("/{subjectType}/{id}")
    public Page<TimelineEntry> timeline(
            @PathParam("subjectType") DocumentType subjectType, @PathParam("id") UUID id, @BeanParam ListParams list) {
        return desks.timeline(subjectType, id, list.page());
    }
}
