package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.AcceptanceTerms;
import org.yaomen.enterprise.BasisTerms;
import org.yaomen.enterprise.BasisView;
import org.yaomen.enterprise.ClaimView;
import org.yaomen.enterprise.Claims;
import org.yaomen.enterprise.ClosureState;
import org.yaomen.enterprise.ClosureTerms;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.enterprise.Closures;
import org.yaomen.enterprise.DismantlingTerms;
import org.yaomen.enterprise.EvidenceTerms;
import org.yaomen.enterprise.EvidenceView;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.Page;

/** Closures, their evidence and their acceptance（关闭与验收）. */
@Path("/closures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosureResource {

    /** Which closures are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programme")
        @Nullable
        UUID programme;

        @QueryParam("state")
        @Nullable
        ClosureState state;

        @QueryParam("acceptanceState")
        @Nullable
        AcceptanceState acceptanceState;

        @QueryParam("township")
        @Nullable
        String township;

        @QueryParam("words")
        @Nullable
        String words;

        Closures.Query query() {
            return new Closures.Query(programme, state, acceptanceState, township, words);
        }
    }

    /** Files to add（补充材料）. */
    public record Evidence(
            @NotNull @Size(min = 1, max = 50, message = "一次 1 至 50 份材料")
            List<@NotNull @Valid EvidenceTerms> evidence) {}

    /** The evidence of a closure（证明材料）. */
    public record EvidenceList(List<EvidenceView> evidence) {}

    @Inject
    private ListExports exports;

    @Inject
    private Closures closures;

    @Inject
    private Claims claims;

    @Inject
    private Once once;

    @GET
    public Page<ClosureView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return closures.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.CLOSURES, asked, page -> closures.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = ClosureView.class, responseCode = "201")
    public Response register(@NotNull @Valid ClosureTerms terms) {
        return once.created(() -> closures.register(terms), view -> "/closures/" + view.id());
    }

    @GET
    @Path("/{id}")
    public ClosureView get(@PathParam("id") UUID id) {
        return closures.get(id);
    }

    @GET
    @Path("/{id}/evidence")
    public EvidenceList evidence(@PathParam("id") UUID id) {
        return new EvidenceList(closures.evidence(id));
    }

    @POST
    @Path("/{id}/evidence")
    @APIResponseSchema(value = EvidenceList.class, responseCode = "200")
    public Response addEvidence(@PathParam("id") UUID id, @NotNull @Valid Evidence evidence) {
        return once.done(() -> new EvidenceList(closures.addEvidence(id, evidence.evidence())));
    }

    /** What was declared, the latest first（填报记录）. */
    public record BasisList(List<BasisView> declarations) {}

    @GET
    @Path("/{id}/basis")
    public BasisList basis(@PathParam("id") UUID id) {
        return new BasisList(closures.basis(id));
    }

    @POST
    @Path("/{id}/basis")
    @APIResponseSchema(value = BasisList.class, responseCode = "200")
    public Response declareBasis(@PathParam("id") UUID id, @NotNull @Valid BasisTerms terms) {
        return once.done(() -> new BasisList(closures.declareBasis(id, terms)));
    }

    /** Closures that are like this one（相似申报）. */
    public record ClaimList(List<ClaimView> claims) {}

    @GET
    @Path("/{id}/claims")
    public ClaimList claims(@PathParam("id") UUID id) {
        return new ClaimList(claims.alike(id));
    }

    @POST
    @Path("/{id}/dismantling")
    @APIResponseSchema(value = ClosureView.class, responseCode = "200")
    public Response verifyDismantling(@PathParam("id") UUID id, @NotNull @Valid DismantlingTerms terms) {
        return once.done(() -> closures.verifyDismantling(id, terms));
    }

    @POST
    @Path("/{id}/acceptance-opinion")
    @APIResponseSchema(value = ClosureView.class, responseCode = "200")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceTerms terms) {
        return once.done(() -> closures.accept(id, terms));
    }
}
