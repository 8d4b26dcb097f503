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
import org.yaomen.award.AwardCommands;
import org.yaomen.award.AwardProgress;

/** Many awards one step further: before the public, to the approvers, to the bank（奖补办理）. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardProgressResource {

    @Inject
    private AwardProgress progress;

    @Inject
    private Once once;

    @POST
    @Path("/notices")
    public Response publish(@NotNull @Valid AwardCommands.Publish command) {
        return once.created(() -> progress.publish(command), view -> "/notices/" + view.id());
    }

    @POST
    @Path("/award-submissions")
    public Response submit(@NotNull @Valid AwardCommands.Submit command) {
        return once.done(() -> new AwardCommands.Result(progress.submit(command)));
    }

    @POST
    @Path("/payment-instructions")
    public Response instruct(@NotNull @Valid AwardCommands.Instruct command) {
        return once.done(() -> new AwardCommands.Result(progress.instruct(command)));
    }
}
