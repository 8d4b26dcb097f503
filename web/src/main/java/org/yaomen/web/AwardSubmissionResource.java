package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yaomen.award.AwardCommands;
import org.yaomen.award.AwardProgress;

/** Sends publicised awards for approval（送审）. */
@Path("/award-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardSubmissionResource {

    @Inject
    private AwardProgress progress;

    @Inject
    private Once once;

    @POST
    @APIResponseSchema(value = AwardCommands.Result.class, responseCode = "200")
    public Response submit(@NotNull @Valid AwardCommands.Submit command) {
        return once.done(() -> new AwardCommands.Result(progress.submit(command)));
    }
}
