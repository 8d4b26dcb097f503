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
import org.yaomen.award.AwardCommands;
import org.yaomen.award.AwardProgress;
import org.yaomen.publicity.NoticeLineView;
import org.yaomen.publicity.NoticeState;
import org.yaomen.publicity.NoticeView;
import org.yaomen.publicity.Notices;
import org.yaomen.shared.Page;

/** Publicity notices for officials（公示）. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    /** Which notices are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("state")
        @Nullable
        NoticeState state;

        @QueryParam("words")
        @Nullable
        String words;

        Notices.Query query() {
            return new Notices.Query(programmeId, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Notices notices;

    @Inject
    private AwardProgress progress;

    @Inject
    private Once once;

    @GET
    public Page<NoticeView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return notices.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.NOTICES, asked, page -> notices.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public NoticeView get(@PathParam("id") UUID id) {
        return notices.get(id);
    }

    @GET
    @Path("/{id}/lines")
    public Page<NoticeLineView> lines(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return notices.lines(id, list.page());
    }

    /** Puts calculated awards before the public. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    public Response publish(@NotNull @Valid AwardCommands.Publish command) {
        return once.created(() -> progress.publish(command), view -> "/notices/" + view.id());
    }
}
