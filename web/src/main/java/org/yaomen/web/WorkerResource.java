package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.yaomen.placement.LifeLine;
import org.yaomen.placement.Placements;
import org.yaomen.shared.Page;
import org.yaomen.worker.RevealWorker;
import org.yaomen.worker.SpecialCase;
import org.yaomen.worker.WorkerClaimView;
import org.yaomen.worker.WorkerCorrection;
import org.yaomen.worker.WorkerFlag;
import org.yaomen.worker.WorkerTerms;
import org.yaomen.worker.WorkerView;
import org.yaomen.worker.Workers;

/** The rosters of enterprises that close（职工花名册）. */
@Path("/workers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkerResource {

    /** Which workers are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("words")
        @Nullable
        String words;

        @QueryParam("enterprise")
        @Nullable
        UUID enterprise;

        @QueryParam("programme")
        @Nullable
        UUID programme;

        @QueryParam("list")
        @Nullable
        UUID list;

        @QueryParam("flag")
        @Nullable
        WorkerFlag flag;

        @QueryParam("specialCase")
        @Nullable
        SpecialCase specialCase;

        @QueryParam("struck")
        boolean struck;

        Workers.Query query() {
            return new Workers.Query(words, enterprise, programme, list, flag, specialCase, struck);
        }
    }

    /** Entries of the same person or account（相同的花名册记录）. */
    public record WorkerClaimList(List<WorkerClaimView> claims) {}

    @Inject
    private ListExports exports;

    @Inject
    private Workers workers;

    @Inject
    private Placements placements;

    @Inject
    private Once once;

    @GET
    public Page<WorkerView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return workers.list(filter.query(), list.page());
    }

    /** The whole filter as a file, masked. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.WORKERS, asked, page -> workers.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = WorkerView.class, responseCode = "201")
    public Response register(@NotNull @Valid WorkerTerms terms) {
        return once.created(() -> workers.register(terms), view -> "/workers/" + view.id());
    }

    @GET
    @Path("/{id}")
    public WorkerView get(@PathParam("id") UUID id) {
        return workers.get(id);
    }

    @PUT
    @Path("/{id}")
    public WorkerView correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid WorkerCorrection correction) {
        return workers.correct(id, IfMatch.version(ifMatch), correction);
    }

    @GET
    @Path("/{id}/claims")
    public WorkerClaimList claims(@PathParam("id") UUID id) {
        return new WorkerClaimList(workers.alike(id));
    }

    /** Posts, insurance, money and follow-ups month by month. */
    @GET
    @Path("/{id}/life-line")
    public LifeLine lifeLine(@PathParam("id") UUID id) {
        return placements.lifeLine(id);
    }

    /** Not through {@link Once}: it would keep the answer. Each look is recorded, a repeated one too. */
    @POST
    @Path("/{id}/reveal")
    @APIResponseSchema(value = EnterpriseResource.Revealed.class, responseCode = "200")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid RevealWorker reveal) {
        return Response.ok(new EnterpriseResource.Revealed(workers.reveal(id, reveal)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
