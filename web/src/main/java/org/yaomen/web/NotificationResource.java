package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.desk.Desks;
import org.yaomen.desk.NewsList;
import org.yaomen.desk.ReadMark;

/** News of the documents that the caller works on（消息）. */
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationResource {

    @Inject
    private Desks desks;

    @Inject
    private Once once;

    /** The news, or with {@code unread} only what is not, or what is, read yet. */
    @GET
    public NewsList news(@QueryParam("unread") @Nullable Boolean unread, @BeanParam ListParams list) {
        return desks.news(unread, list.page());
    }

    @POST
    @Path("/read")
    @APIResponseSchema(value = NewsList.class, responseCode = "200")
    public Response read(@NotNull @Valid ReadMark mark) {
        return once.done(() -> desks.read(mark));
    }
}
