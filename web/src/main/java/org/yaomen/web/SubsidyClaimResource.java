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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.subsidy.SubsidyClaimView;
import org.yaomen.subsidy.SubsidyClaims;
import org.yaomen.subsidy.SubsidyKind;
import org.yaomen.subsidy.SubsidyProof;
import org.yaomen.subsidy.SubsidyState;
import org.yaomen.subsidy.SubsidyTerms;
import org.yaomen.subsidy.SubsidyWithdrawal;

/** What placed workers are to be subsidised with（安置补贴申报）. */
@Path("/subsidy-claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubsidyClaimResource {

    /** Which claims are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("kind")
        @Nullable
        SubsidyKind kind;

        @QueryParam("state")
        @Nullable
        SubsidyState state;

        @QueryParam("workerId")
        @Nullable
        UUID workerId;

        @QueryParam("enterpriseId")
        @Nullable
        UUID enterpriseId;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("sheetId")
        @Nullable
        UUID sheetId;

        @QueryParam("words")
        @Nullable
        String words;

        SubsidyClaims.Query query() {
            return new SubsidyClaims.Query(kind, state, workerId, enterpriseId, programmeId, sheetId, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private SubsidyClaims claims;

    @Inject
    private Once once;

    @GET
    public Page<SubsidyClaimView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return claims.list(filter.query(), list.page());
    }

    /** The whole filter as a file, masked. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.SUBSIDY_CLAIMS, asked, page -> claims.list(filter.query(), page));
    }

    @POST
    @APIResponseSchema(value = SubsidyProof.class, responseCode = "201")
    public Response enter(@NotNull @Valid SubsidyTerms terms) {
        return once.created(
                () -> claims.enter(terms),
                proof -> "/subsidy-claims/" + proof.claim().id());
    }

    /** Everything behind the figure: frozen, or as it would come out now. */
    @GET
    @Path("/{id}")
    public SubsidyProof get(@PathParam("id") UUID id) {
        return claims.get(id);
    }

    /** Takes a claim back that is not computed yet. */
    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(value = SubsidyProof.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid SubsidyWithdrawal command) {
        return once.done(() -> claims.withdraw(id, command));
    }

    /** Computes the frozen claim again from its facts and compares. */
    @POST
    @Path("/{id}/replay")
    public SubsidyProof.SubsidyRecomputed replay(@PathParam("id") UUID id) {
        return claims.replay(id);
    }
}
