package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.yaomen.desk.Desks;
import org.yaomen.desk.SearchHits;

/** Finds documents by name or number（查找）. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private Desks desks;

    @GET
    public SearchHits search(@QueryParam("words") @Nullable String words) {
        return desks.search(words);
    }
}
