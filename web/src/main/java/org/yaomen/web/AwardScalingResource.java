package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.award.AwardCommands;
import org.yaomen.award.ScalingView;
import org.yaomen.award.Scalings;

/** Compares what the awards of a rule claim with what there is, and scales them（按比例调减）. */
@Path("/award-scalings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardScalingResource {

    @Inject
    private Scalings scalings;

    @Inject
    private Once once;

    @GET
    @Path("/preview")
    public ScalingView preview(
            @Parameter(required = true) @QueryParam("programmeId") @Nullable UUID programmeId,
            @Parameter(required = true, description = "规则代码") @QueryParam("rule") @Nullable String rule,
            @Parameter(required = true) @QueryParam("appropriationId") @Nullable UUID appropriationId) {
        return scalings.preview(
                ParameterReader.given("programmeId", programmeId, "请指明政策项目"),
                ParameterReader.given("rule", rule, "请指明奖补规则"),
                ParameterReader.given("appropriationId", appropriationId, "请指明预算指标"));
    }

    /** All of them get a new calculation, or none. */
    @POST
    @APIResponseSchema(value = ScalingView.class, responseCode = "200")
    public Response scale(@NotNull @Valid AwardCommands.Scale command) {
        return once.done(() -> scalings.scale(command));
    }
}
