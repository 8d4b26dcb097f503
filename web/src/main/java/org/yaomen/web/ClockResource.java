package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.socialinsurance.ClockDigest;
import org.yaomen.socialinsurance.ClockKind;
import org.yaomen.socialinsurance.ClockKindTerms;
import org.yaomen.socialinsurance.ClockKindView;
import org.yaomen.socialinsurance.ClockMarked;
import org.yaomen.socialinsurance.ClockMarks;
import org.yaomen.socialinsurance.ClockStanding;
import org.yaomen.socialinsurance.Clocks;
import org.yaomen.socialinsurance.LegalClockView;

/** Every clock that laws set for a worker（法定期限）. */
@Path("/clocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

    /** Which clocks are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("kind")
        @Nullable
        ClockKind kind;

        @QueryParam("standing")
        @Nullable
        ClockStanding standing;

        @QueryParam("enterprise")
        @Nullable
        UUID enterprise;

        @QueryParam("subjectId")
        @Nullable
        UUID subjectId;

        @QueryParam("from")
        @Nullable
        LocalDate from;

        @QueryParam("to")
        @Nullable
        LocalDate to;

        @QueryParam("words")
        @Nullable
        String words;

        Clocks.Query query() {
            return new Clocks.Query(kind, standing, enterprise, subjectId, from, to, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Clocks clocks;

    @Inject
    private Once once;

    @GET
    public Page<LegalClockView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return clocks.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.CLOCKS, asked, page -> clocks.list(filter.query(), page));
    }

    /** Desk by desk: what is late, and what falls due in the next days. */
    @GET
    @Path("/digest")
    public ClockDigest digest(@QueryParam("days") @DefaultValue("7") int days) {
        return clocks.digest(days);
    }

    /** How long each kind runs, by which document. */
    @GET
    @Path("/kinds")
    public Page<ClockKindView> kinds(@BeanParam ListParams list) {
        return clocks.kinds(list.page());
    }

    @POST
    @Path("/kinds")
    @APIResponseSchema(value = ClockKindView.class, responseCode = "200")
    public Response add(@NotNull @Valid ClockKindTerms terms) {
        return once.done(() -> clocks.add(terms));
    }

    /** Says that something was done of which there is no other record. */
    @POST
    @Path("/marks")
    @APIResponseSchema(value = ClockMarked.class, responseCode = "200")
    public Response mark(@NotNull @Valid ClockMarks marks) {
        return once.done(() -> clocks.mark(marks));
    }
}
