package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yaomen.allocation.PublicAllocation;
import org.yaomen.allocation.PublicAllocations;
import org.yaomen.publicity.FileObjectionCommand;
import org.yaomen.publicity.ObjectionReceipt;
import org.yaomen.publicity.PublicNotice;
import org.yaomen.publicity.PublicNoticeView;
import org.yaomen.publicity.PublicNotices;
import org.yaomen.shared.Page;

/**
 * Notices, objections and divided money without a login（公众接口）. The POST takes no idempotency key: the same objection on the same day
 * is the same receipt.
 */
@Path("/public")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicNoticeResource {

    @Inject
    private PublicNotices notices;

    @Inject
    private PublicAllocations allocations;

    @Inject
    private PublicLimits limits;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("/notices")
    public Page<PublicNoticeView> list(@BeanParam ListParams list) {
        return notices.list(list.page());
    }

    @GET
    @Path("/notices/{id}")
    public PublicNotice get(@PathParam("id") UUID id, @BeanParam ListParams lines) {
        return notices.get(id, lines.page());
    }

    /** How money was divided, once it is issued (财建〔2016〕321号). */
    @GET
    @Path("/allocations")
    public Page<PublicAllocation.PublicHead> allocations(@BeanParam ListParams list) {
        return allocations.list(list.page());
    }

    @GET
    @Path("/allocations/{id}")
    public PublicAllocation allocation(@PathParam("id") UUID id) {
        return allocations.get(id);
    }

    @POST
    @Path("/notices/{id}/objections")
    @APIResponseSchema(value = ObjectionReceipt.class, responseCode = "201")
    public Response object(@PathParam("id") UUID id, @NotNull @Valid FileObjectionCommand command) {
        limits.mayObject(request.getRemoteAddr(), id);
        ObjectionReceipt receipt = notices.object(id, command);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, RestApplication.PATH + "/public/objections/" + receipt.receiptNo())
                .entity(receipt)
                .build();
    }

    @GET
    @Path("/objections/{receiptNo}")
    public ObjectionReceipt receipt(@PathParam("receiptNo") String receiptNo) {
        limits.mayAsk(request.getRemoteAddr());
        return notices.receipt(receiptNo);
    }
}
