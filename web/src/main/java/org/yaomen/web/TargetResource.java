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
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.plan.TargetChange;
import org.yaomen.plan.TargetList;
import org.yaomen.plan.TargetStanding;
import org.yaomen.plan.TargetTerms;
import org.yaomen.plan.TargetVersion;
import org.yaomen.plan.TargetView;
import org.yaomen.plan.Targets;
import org.yaomen.shared.RegionCode;

/** What is to be closed in a year, and how far it is（年度任务）. */
@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TargetResource {

    /** Which targets are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("year")
        @Nullable
        Integer year;

        @QueryParam("industry")
        @Nullable
        FacilityKind industry;

        @QueryParam("region")
        @Nullable
        RegionCode region;

        @QueryParam("progress")
        @Nullable
        TargetStanding progress;

        Targets.Query query() {
            return new Targets.Query(year, industry, region, progress);
        }
    }

    /** What a target has been（历次下达）. */
    public record TargetVersions(List<TargetVersion> items) {}

    @Inject
    private ListExports exports;

    @Inject
    private Targets targets;

    @Inject
    private Once once;

    @GET
    public TargetList list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return targets.overview(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.TARGETS, asked, page -> targets.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    public Response set(@NotNull @Valid TargetTerms terms) {
        return once.created(() -> targets.set(terms), view -> "/targets/" + view.id());
    }

    @GET
    @Path("/{id}")
    public TargetView get(@PathParam("id") UUID id) {
        return targets.get(id);
    }

    @GET
    @Path("/{id}/versions")
    public TargetVersions versions(@PathParam("id") UUID id) {
        return new TargetVersions(targets.versions(id));
    }

    /** Sets it anew; the earlier figures stay in its versions. */
    @PUT
    @Path("/{id}")
    public TargetView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TargetChange change) {
        return targets.change(id, IfMatch.version(ifMatch), change);
    }
}
