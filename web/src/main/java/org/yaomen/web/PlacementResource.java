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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.placement.DisputeMonthTerms;
import org.yaomen.placement.FollowUpTerms;
import org.yaomen.placement.InsuranceMonthsRecorded;
import org.yaomen.placement.InsuranceMonthsTerms;
import org.yaomen.placement.LifeLine;
import org.yaomen.placement.PlacementDisputes;
import org.yaomen.placement.PlacementReversal;
import org.yaomen.placement.PlacementRow;
import org.yaomen.placement.PlacementStatus;
import org.yaomen.placement.PlacementSummary;
import org.yaomen.placement.PlacementTerms;
import org.yaomen.placement.Placements;
import org.yaomen.placement.TrackGroup;
import org.yaomen.shared.Page;
import org.yaomen.shared.Problem;

/** Where the workers of rosters went, and how they fare（职工安置去向）. */
@Path("/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementResource {

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

        @QueryParam("status")
        @Nullable
        PlacementStatus status;

        @QueryParam("track")
        @Nullable
        TrackGroup track;

        @QueryParam("overdue")
        @Nullable
        Boolean overdue;

        @QueryParam("reopened")
        @Nullable
        Boolean reopened;

        @QueryParam("on")
        @Nullable
        LocalDate on;

        @QueryParam("knownAt")
        @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @Nullable
        String knownAt;

        Placements.Query query() {
            return new Placements.Query(
                    words, enterprise, programme, status, track, overdue, reopened, on, instant(knownAt));
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Placements placements;

    @Inject
    private PlacementDisputes disputes;

    @Inject
    private Once once;

    @GET
    public Page<PlacementRow> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return placements.list(filter.query(), list.page());
    }

    /** The whole filter as a file, masked. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.PLACEMENTS, asked, page -> placements.list(filter.query(), page));
    }

    /** How many of an enterprise and a programme went where; the parts sum to the whole. */
    @GET
    @Path("/summary")
    public PlacementSummary summary(
            @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("programme") @Nullable UUID programme,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("knownAt")
                    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable
                    String knownAt) {
        return placements.summary(
                new Placements.Query(null, enterprise, programme, null, null, null, null, on, instant(knownAt)));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Texts.instant(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field("knownAt", String.valueOf(e.getMessage()));
        }
    }

    @POST
    @APIResponseSchema(value = LifeLine.class, responseCode = "201")
    public Response place(@NotNull @Valid PlacementTerms terms) {
        return once.created(() -> placements.place(terms), PlacementResource::address);
    }

    /** Takes back the record that stands. */
    @POST
    @Path("/{id}/reversal")
    @APIResponseSchema(value = LifeLine.class, responseCode = "201")
    public Response reverse(@PathParam("id") UUID id, @NotNull @Valid PlacementReversal reversal) {
        return once.created(() -> placements.reverse(id, reversal), PlacementResource::address);
    }

    @POST
    @Path("/follow-ups")
    @APIResponseSchema(value = LifeLine.class, responseCode = "201")
    public Response followUp(@NotNull @Valid FollowUpTerms terms) {
        return once.created(() -> placements.followUp(terms), PlacementResource::address);
    }

    /** For one worker or a list of them. */
    @POST
    @Path("/insurance-months")
    @APIResponseSchema(value = InsuranceMonthsRecorded.class, responseCode = "201")
    public Response insure(@NotNull @Valid InsuranceMonthsTerms terms) {
        return once.created(() -> placements.insure(terms), recorded -> "/placements");
    }

    /** Petitions and labour disputes of an enterprise in one month, for the monthly report. */
    @POST
    @Path("/disputes")
    @APIResponseSchema(value = DisputeMonthTerms.class, responseCode = "201")
    public Response disputes(@NotNull @Valid DisputeMonthTerms terms) {
        return once.created(() -> disputes.put(terms), put -> "/placements");
    }

    private static String address(LifeLine line) {
        return "/workers/" + line.workerId() + "/life-line";
    }
}
