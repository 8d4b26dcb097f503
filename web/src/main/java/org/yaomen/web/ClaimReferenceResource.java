package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yaomen.enterprise.ClaimReferenceView;
import org.yaomen.enterprise.Claims;

/** Opens what stands behind a reference（核查编号）; each look is recorded. */
@Path("/claim-references")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimReferenceResource {

    @Inject
    private Claims claims;

    @GET
    @Path("/{reference}")
    public ClaimReferenceView open(@PathParam("reference") String reference) {
        return claims.open(reference);
    }
}
