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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.worker.ResettlementPlanDetail;
import org.yaomen.worker.ResettlementPlanFigures;
import org.yaomen.worker.ResettlementPlanGate;
import org.yaomen.worker.ResettlementPlanPreview;
import org.yaomen.worker.ResettlementPlanState;
import org.yaomen.worker.ResettlementPlanTerms;
import org.yaomen.worker.ResettlementPlanView;
import org.yaomen.worker.ResettlementPlans;

/** How an enterprise's workers are placed and paid, and whether they may be（职工安置方案）. */
@Path("/resettlement-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResettlementPlanResource {

    /** Which plans are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("enterpriseId")
        @Nullable
        UUID enterpriseId;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("state")
        @Nullable
        ResettlementPlanState state;

        @QueryParam("words")
        @Nullable
        String words;

        ResettlementPlans.Query query() {
            return new ResettlementPlans.Query(enterpriseId, programmeId, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private ResettlementPlans plans;

    @Inject
    private Once once;

    @GET
    public Page<ResettlementPlanView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return plans.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.RESETTLEMENT_PLANS, asked, page -> plans.list(filter.query(), page));
    }

    /** Whether the enterprise's workers may be paid under the programme, as of a day or today, and if not, why. */
    @GET
    @Path("/gate")
    public ResettlementPlanGate gate(
            @QueryParam("enterpriseId") @Nullable UUID enterpriseId,
            @QueryParam("programmeId") @Nullable UUID programmeId,
            @QueryParam("on") @Nullable LocalDate on) {
        return plans.gate(
                ParameterReader.given("enterpriseId", enterpriseId, "请指明企业"),
                ParameterReader.given("programmeId", programmeId, "请指明政策项目"),
                on);
    }

    @GET
    @Path("/{id}")
    public ResettlementPlanDetail get(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    /** What the numbers come to, and what is wrong with them. */
    @POST
    @Path("/preview")
    public ResettlementPlanPreview preview(@NotNull @Valid ResettlementPlanFigures figures) {
        return plans.preview(figures);
    }

    @POST
    @APIResponseSchema(value = ResettlementPlanDetail.class, responseCode = "201")
    public Response make(@NotNull @Valid ResettlementPlanTerms terms) {
        return once.created(
                () -> plans.make(terms),
                detail -> "/resettlement-plans/" + detail.plan().id());
    }
}
