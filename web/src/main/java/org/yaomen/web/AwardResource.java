package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.award.AwardCommands;
import org.yaomen.award.AwardState;
import org.yaomen.award.AwardView;
import org.yaomen.award.Awards;
import org.yaomen.award.CalculationScope;
import org.yaomen.award.ConditionView;
import org.yaomen.award.Conditions;
import org.yaomen.award.ProofView;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.job.JobDetail;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Page;

/** Awards: computed, explained, replayed（奖补核定）. */
@Path("/awards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardResource {

    /** Which awards are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("rule")
        @Nullable
        String rule;

        @QueryParam("state")
        @Nullable
        AwardState state;

        @QueryParam("townshipCode")
        @Nullable
        String townshipCode;

        @QueryParam("closureId")
        @Nullable
        UUID closureId;

        @QueryParam("ids")
        @Nullable
        Ids ids;

        @QueryParam("words")
        @Nullable
        String words;

        Awards.Query query() {
            return new Awards.Query(programmeId, rule, state, townshipCode, closureId, ids, words);
        }
    }

    /** Under which rule which closures are wanted（待核定查询条件）. */
    public static class Open {
        @Parameter(required = true)
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @Parameter(required = true, description = "规则代码")
        @QueryParam("rule")
        @Nullable
        String rule;

        @QueryParam("township")
        @Nullable
        String township;

        @QueryParam("words")
        @Nullable
        String words;

        Awards.Uncalculated query() {
            return new Awards.Uncalculated(
                    ParameterReader.given("programmeId", programmeId, "请指明政策项目"),
                    ParameterReader.given("rule", rule, "请指明奖补规则"),
                    township,
                    words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Awards awards;

    @Inject
    private Conditions conditions;

    @Inject
    private ReportFiles files;

    @Inject
    private Once once;

    @GET
    public Page<AwardView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return awards.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.AWARDS, asked, page -> awards.list(filter.query(), page));
    }

    /** Accepted closures that have no award under the rule yet. */
    @GET
    @Path("/uncalculated")
    public Page<ClosureView> uncalculated(@BeanParam Open filter, @BeanParam ListParams list) {
        return awards.uncalculated(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/uncalculated/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportUncalculated(@BeanParam Open filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.UNCALCULATED, asked, page -> awards.uncalculated(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public AwardView get(@PathParam("id") UUID id) {
        return awards.get(id);
    }

    @GET
    @Path("/{id}/proof")
    public ProofView proof(@PathParam("id") UUID id) {
        return awards.proof(id);
    }

    /** The same as a sheet to print. */
    @GET
    @Path("/{id}/proof.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response proofSheet(@PathParam("id") UUID id) {
        return files.send(ReportPapers.proof(awards.proof(id)), ReportResource.Format.pdf, "award-proof-" + id);
    }

    /** Stores nothing, so it takes no idempotency key. */
    @POST
    @Path("/{id}/replay")
    public ProofView.Replay replay(@PathParam("id") UUID id) {
        return awards.replay(id);
    }

    @POST
    @APIResponseSchema(value = AwardView.class, responseCode = "201")
    public Response calculate(@NotNull @Valid AwardCommands.Calculate command) {
        return once.created(() -> awards.calculate(command), view -> "/awards/" + view.id());
    }

    /** Confirms that the condition of an instalment is met. */
    @POST
    @Path("/{id}/condition")
    @APIResponseSchema(value = ConditionView.class, responseCode = "200")
    public Response confirm(@PathParam("id") UUID id, @NotNull @Valid AwardCommands.Confirm command) {
        return once.done(() -> conditions.confirm(id, command));
    }

    /** Everything still to be computed under a rule, as a job. */
    @POST
    @Path("/mass-calculation")
    @APIResponseSchema(value = JobDetail.class, responseCode = "202")
    public Response calculateAll(@NotNull @Valid CalculationScope scope) {
        return once.accepted(() -> awards.calculateAll(scope));
    }

    @POST
    @Path("/{id}/recalculation")
    @APIResponseSchema(value = AwardView.class, responseCode = "200")
    public Response recalculate(@PathParam("id") UUID id, @NotNull @Valid AwardCommands.Recalculate command) {
        return once.done(() -> awards.recalculate(id, command));
    }
}
