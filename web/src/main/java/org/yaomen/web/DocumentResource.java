package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.yaomen.official.Actors;
import org.yaomen.official.ActorsView;
import org.yaomen.shared.SubjectType;

/** What is asked of documents of every kind alike（单据）. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    private Actors actors;

    @GET
    @Path("/{subjectType}/{id}/actors")
    public ActorsView actors(@PathParam("subjectType") SubjectType type, @PathParam("id") UUID id) {
        return actors.of(type, id);
    }
}
