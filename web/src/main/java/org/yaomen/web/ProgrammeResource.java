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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.ProgrammeTerms;
import org.yaomen.programme.ProgrammeView;
import org.yaomen.programme.Programmes;
import org.yaomen.programme.RuleSetDraft;
import org.yaomen.programme.RuleSetFile;
import org.yaomen.programme.RuleSetLevel;
import org.yaomen.programme.RuleSetRow;
import org.yaomen.programme.RuleSetView;
import org.yaomen.programme.RuleSets;
import org.yaomen.reporting.ProgrammePosition;
import org.yaomen.reporting.ProgrammeTrend;
import org.yaomen.reporting.Reports;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** Programmes and the versions of their rules（政策项目）. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

    /** Which programmes are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("code")
        @Nullable
        String code;

        @QueryParam("name")
        @Nullable
        String name;

        @QueryParam("region")
        @Nullable
        RegionCode region;

        Programmes.Query query() {
            return new Programmes.Query(code, name, region);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Programmes programmes;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private Reports reports;

    @Inject
    private Once once;

    @GET
    public Page<ProgrammeView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return programmes.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.PROGRAMMES, asked, page -> programmes.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public Response create(@NotNull @Valid ProgrammeTerms terms) {
        return once.created(() -> programmes.create(terms), view -> "/programmes/" + view.id());
    }

    @GET
    @Path("/{id}")
    public ProgrammeView get(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    /** Where the programme stands at the end of a day; today when none is named. */
    @GET
    @Path("/{id}/position")
    public ProgrammePosition position(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return reports.position(id, asOf);
    }

    /** What moved in each month. */
    @GET
    @Path("/{id}/trend")
    public ProgrammeTrend trend(@PathParam("id") UUID id) {
        return reports.trend(id);
    }

    @PUT
    @Path("/{id}")
    public ProgrammeView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgrammeTerms terms) {
        return programmes.change(id, IfMatch.version(ifMatch), terms);
    }

    @GET
    @Path("/{id}/rule-sets")
    public Page<RuleSetRow> ruleSets(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return ruleSets.list(id, list.page());
    }

    /** What each level's rules say for a region on a day, the nearest first; without them for one's own, today. */
    @GET
    @Path("/{id}/rule-levels")
    public List<RuleSetLevel> levels(
            @PathParam("id") UUID id,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("on") @Nullable LocalDate on) {
        return ruleSets.levels(id, region, on);
    }

    @POST
    @Path("/{id}/rule-sets")
    @APIResponseSchema(value = RuleSetView.class, responseCode = "201")
    public Response draft(@PathParam("id") UUID id, @NotNull @Valid RuleSetDraft draft) {
        return once.created(() -> ruleSets.draft(id, draft), view -> "/rule-sets/" + view.id());
    }

    /** A draft from a file of a rule set. */
    @POST
    @Path("/{id}/rule-sets/file")
    @APIResponseSchema(value = RuleSetView.class, responseCode = "201")
    public Response read(@PathParam("id") UUID id, @NotNull @Valid RuleSetFile file) {
        return once.created(() -> ruleSets.read(id, file), view -> "/rule-sets/" + view.id());
    }
}
