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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.plan.PlanDeadlineTerms;
import org.yaomen.plan.PlanDeadlineView;
import org.yaomen.plan.PlanDeadlines;
import org.yaomen.plan.PlanKind;
import org.yaomen.plan.PlanMarkTerms;
import org.yaomen.plan.PlanMarkView;
import org.yaomen.plan.PlanStatus;
import org.yaomen.plan.PlanYearTerms;
import org.yaomen.plan.PlanYearView;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** The days of the work plan（工作日历）. */
@Path("/plan-deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanDeadlineResource {

    /** Which days are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("year")
        @Nullable
        Integer year;

        @QueryParam("region")
        @Nullable
        RegionCode region;

        @QueryParam("kind")
        @Nullable
        PlanKind kind;

        @QueryParam("status")
        @Nullable
        PlanStatus status;

        @QueryParam("overdue")
        @Nullable
        Boolean overdue;

        @QueryParam("from")
        @Nullable
        LocalDate from;

        @QueryParam("to")
        @Nullable
        LocalDate to;

        PlanDeadlines.Query query() {
            return new PlanDeadlines.Query(year, region, kind, status, overdue, from, to);
        }
    }

    /** What was said of a deadline（历次记录）. */
    public record PlanMarks(List<PlanMarkView> items) {}

    @Inject
    private ListExports exports;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private Once once;

    @GET
    public Page<PlanDeadlineView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return deadlines.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.PLAN_DEADLINES, asked, page -> deadlines.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = PlanDeadlineView.class, responseCode = "201")
    public Response add(@NotNull @Valid PlanDeadlineTerms terms) {
        return once.created(() -> deadlines.add(terms), view -> "/plan-deadlines/" + view.id());
    }

    /** The usual days of a year at once. */
    @POST
    @Path("/usual")
    @APIResponseSchema(value = PlanYearView.class, responseCode = "200")
    public Response addYear(@NotNull @Valid PlanYearTerms terms) {
        return once.done(() -> deadlines.addYear(terms));
    }

    @GET
    @Path("/{id}")
    public PlanDeadlineView get(@PathParam("id") UUID id) {
        return deadlines.get(id);
    }

    @GET
    @Path("/{id}/marks")
    public PlanMarks marks(@PathParam("id") UUID id) {
        return new PlanMarks(deadlines.marks(id));
    }

    /** Says that it is done, that it is not after all, or that it was never meant. */
    @POST
    @Path("/{id}/marks")
    @APIResponseSchema(value = PlanDeadlineView.class, responseCode = "200")
    public Response mark(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlanMarkTerms terms) {
        return once.done(() -> deadlines.mark(id, IfMatch.version(ifMatch), terms));
    }
}
