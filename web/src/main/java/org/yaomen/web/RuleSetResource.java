package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.award.WhatIfs;
import org.yaomen.job.JobDetail;
import org.yaomen.programme.ExampleResult;
import org.yaomen.programme.RuleSetDifferences;
import org.yaomen.programme.RuleSetDraft;
import org.yaomen.programme.RuleSetFile;
import org.yaomen.programme.RuleSetView;
import org.yaomen.programme.RuleSets;
import org.yaomen.shared.Reason;

/** One version of a programme's rules（规则集）. */
@Path("/rule-sets/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetResource {

    @Inject
    private RuleSets ruleSets;

    @Inject
    private WhatIfs whatIfs;

    @Inject
    private Once once;

    @GET
    public RuleSetView get(@PathParam("id") UUID id) {
        return ruleSets.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RuleSetView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleSetDraft draft) {
        return ruleSets.changeDraft(id, IfMatch.version(ifMatch), draft);
    }

    /** How each worked example comes out（算例验算）, and what else asks for a second look. */
    public record Examples(boolean ok, List<ExampleResult> examples, List<Reason> warnings) {}

    @GET
    @Path("/examples")
    public Examples examples(@PathParam("id") UUID id) {
        List<ExampleResult> results = ruleSets.examples(id);
        return new Examples(results.stream().allMatch(ExampleResult::ok), results, ruleSets.warnings(id));
    }

    /** The version as a file, to be read in another system; its terms carry their hash. */
    @GET
    @Path("/file")
    public Response file(@PathParam("id") UUID id) {
        RuleSetFile file = ruleSets.file(id);
        return Response.ok(file)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.programmeCode() + "-v" + file.versionNo() + ".json\"")
                .build();
    }

    /** What this version says otherwise than another of the same programme. */
    @GET
    @Path("/differences")
    public RuleSetDifferences differences(@PathParam("id") UUID id, @QueryParam("with") @Nullable UUID with) {
        return ruleSets.differences(id, ParameterReader.given("with", with, "请指明对照的版本"));
    }

    /** The version that the activator saw（启用请求）. */
    public record Activation(@NotNull Integer version) {}

    @POST
    @Path("/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RuleSetView.class, responseCode = "200")
    public Response activate(@PathParam("id") UUID id, @NotNull @Valid Activation activation) {
        return once.done(() -> ruleSets.activate(id, activation.version()));
    }

    /** What this version, a draft too, would cost on the stored closures, as a job; no award is stored. */
    @POST
    @Path("/what-if")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = JobDetail.class, responseCode = "202")
    public Response whatIf(@PathParam("id") UUID id, @NotNull @Valid WhatIfs.Question question) {
        return once.accepted(() -> whatIfs.start(id, question));
    }
}
