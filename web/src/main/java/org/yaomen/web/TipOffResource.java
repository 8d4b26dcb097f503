package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.yaomen.award.AwardCommands;
import org.yaomen.award.Rewards;
import org.yaomen.shared.Page;
import org.yaomen.tipoff.ReporterIdentity;
import org.yaomen.tipoff.ReporterView;
import org.yaomen.tipoff.TipOffFinding;
import org.yaomen.tipoff.TipOffReveal;
import org.yaomen.tipoff.TipOffState;
import org.yaomen.tipoff.TipOffTerms;
import org.yaomen.tipoff.TipOffView;
import org.yaomen.tipoff.TipOffs;

/** Reports of what runs against the rules, and their rewards（举报奖励）. */
@Path("/tip-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TipOffResource {

    /** All who made a report, by their codes（举报人代号）. */
    public record Reporters(List<ReporterView> reporters) {}

    /** Which reports are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("closureId")
        @Nullable
        UUID closureId;

        @QueryParam("state")
        @Nullable
        TipOffState state;

        @QueryParam("words")
        @Nullable
        String words;

        TipOffs.Query query() {
            return new TipOffs.Query(programmeId, closureId, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private TipOffs tipOffs;

    @Inject
    private Rewards rewards;

    @Inject
    private Once once;

    @GET
    public Page<TipOffView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return tipOffs.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.TIP_OFFS, asked, page -> tipOffs.list(filter.query(), page));
    }

    /** Names, ID numbers and accounts are encrypted at once; the answer has codes only. */
    @POST
    @APIResponseSchema(value = TipOffView.class, responseCode = "201")
    public Response receive(@NotNull @Valid TipOffTerms terms) {
        return once.created(() -> tipOffs.receive(terms), view -> "/tip-offs/" + view.id());
    }

    @GET
    @Path("/{id}")
    public TipOffView get(@PathParam("id") UUID id) {
        return tipOffs.get(id);
    }

    @GET
    @Path("/{id}/reporters")
    public Reporters reporters(@PathParam("id") UUID id) {
        return new Reporters(tipOffs.reporters(id));
    }

    @POST
    @Path("/{id}/finding")
    @APIResponseSchema(value = TipOffView.class, responseCode = "200")
    public Response conclude(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TipOffFinding finding) {
        return once.done(() -> tipOffs.conclude(id, IfMatch.version(ifMatch), finding));
    }

    /** For all who reported at once. */
    @POST
    @Path("/{id}/awards")
    @APIResponseSchema(value = AwardCommands.Result.class, responseCode = "200")
    public Response reward(@PathParam("id") UUID id, @NotNull @Valid AwardCommands.Reward command) {
        return once.done(() -> rewards.calculate(id, command));
    }

    /** Not through {@link Once}: it would keep the answer. Each look is recorded, a repeated one too. */
    @POST
    @Path("/{id}/reveal")
    @APIResponseSchema(value = ReporterIdentity.class, responseCode = "200")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid TipOffReveal reveal) {
        return Response.ok(tipOffs.reveal(id, reveal))
                .header("Cache-Control", "no-store")
                .build();
    }
}
