package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yaomen.shared.CallerView;
import org.yaomen.shared.Callers;

/** Who am I（我是谁）: the first thing a screen asks. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Callers callers;

    @GET
    public CallerView me() {
        return callers.me();
    }
}
