package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.publicity.DecideObjectionCommand;
import org.yaomen.publicity.ObjectionState;
import org.yaomen.publicity.ObjectionView;
import org.yaomen.publicity.Objections;
import org.yaomen.shared.Page;

/** Objections and their decision（异议）. */
@Path("/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectionResource {

    /** Which objections are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("noticeId")
        @Nullable
        UUID noticeId;

        @QueryParam("subjectId")
        @Nullable
        UUID subjectId;

        @QueryParam("state")
        @Nullable
        ObjectionState state;

        @QueryParam("words")
        @Nullable
        String words;

        Objections.Query query() {
            return new Objections.Query(noticeId, subjectId, state, words);
        }
    }

    /** Why a contact is shown（查看理由）. */
    public record Why(
            @NotBlank(message = "请写明查看理由") @Size(max = 500) String reason) {}

    @Inject
    private ListExports exports;

    @Inject
    private Objections objections;

    @Inject
    private Once once;

    @GET
    public Page<ObjectionView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return objections.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.OBJECTIONS, asked, page -> objections.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public ObjectionView get(@PathParam("id") UUID id) {
        return objections.get(id);
    }

    @POST
    @Path("/{id}/decision")
    @APIResponseSchema(value = ObjectionView.class, responseCode = "200")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideObjectionCommand command) {
        return once.done(() -> objections.decide(id, IfMatch.version(ifMatch), command));
    }

    /** Not through {@link Once}: its answer is personal data and must not be stored. */
    @POST
    @Path("/{id}/reveal")
    public Objections.Contact reveal(@PathParam("id") UUID id, @NotNull @Valid Why why) {
        return objections.reveal(id, why.reason());
    }
}
