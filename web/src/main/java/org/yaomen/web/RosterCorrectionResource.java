package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.worker.AskRosterCorrection;
import org.yaomen.worker.DecideRosterCorrection;
import org.yaomen.worker.RosterCorrectionState;
import org.yaomen.worker.RosterCorrectionView;
import org.yaomen.worker.RosterCorrections;

/** Workers struck off and citizen IDs put right, by two persons（花名册更正）. */
@Path("/roster-corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterCorrectionResource {

    /** Why a number is looked at（查看理由）. */
    public record RevealRosterCorrection(
            @NotBlank(message = "请填写查看理由") @Size(min = 2, max = 200)
            String reason) {}

    @Inject
    private ListExports exports;

    @Inject
    private RosterCorrections corrections;

    @Inject
    private Once once;

    @GET
    public Page<RosterCorrectionView> list(
            @QueryParam("worker") @Nullable UUID worker,
            @QueryParam("state") @Nullable RosterCorrectionState state,
            @BeanParam ListParams list) {
        return corrections.list(new RosterCorrections.Query(worker, state), list.page());
    }

    /** The whole filter as a file, masked. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("worker") @Nullable UUID worker,
            @QueryParam("state") @Nullable RosterCorrectionState state,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.ROSTER_CORRECTIONS,
                asked,
                page -> corrections.list(new RosterCorrections.Query(worker, state), page));
    }

    @GET
    @Path("/{id}")
    public RosterCorrectionView get(@PathParam("id") UUID id) {
        return corrections.get(id);
    }

    @POST
    @APIResponseSchema(value = RosterCorrectionView.class, responseCode = "201")
    public Response ask(@NotNull @Valid AskRosterCorrection asked) {
        return once.created(() -> corrections.ask(asked), view -> "/roster-corrections/" + view.id());
    }

    @POST
    @Path("/{id}/decision")
    @APIResponseSchema(value = RosterCorrectionView.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideRosterCorrection decision) {
        return once.done(() -> corrections.decide(id, decision));
    }

    /** Not through {@link Once}: it would keep the answer. */
    @POST
    @Path("/{id}/reveal")
    @APIResponseSchema(value = EnterpriseResource.Revealed.class, responseCode = "200")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRosterCorrection reveal) {
        return Response.ok(new EnterpriseResource.Revealed(corrections.reveal(id, reveal.reason())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
