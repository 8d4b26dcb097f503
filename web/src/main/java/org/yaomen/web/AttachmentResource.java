package org.yaomen.web;

import jakarta.inject.Inject;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.AttachmentContent;
import org.yaomen.attachment.AttachmentView;
import org.yaomen.attachment.Attachments;
import org.yaomen.shared.Page;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** Evidence files（附件）: the body is the file itself, {@code sha256} within the region its name. */
@Path("/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentResource {

    @Inject
    private Attachments attachments;

    @Inject
    private Once once;

    @GET
    public Page<AttachmentView> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("sha256") @Nullable String sha256,
            @BeanParam ListParams list) {
        return attachments.list(new Attachments.Query(words, sha256), list.page());
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Response store(
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("name") @Nullable String name,
            @HeaderParam("Content-Type") MediaType declared,
            byte[] content) {
        if (region == null) {
            throw Problem.field("region", "请给出区划代码");
        }
        if (name == null) {
            throw Problem.field("name", "请给出文件名");
        }
        String type = declared.getType() + "/" + declared.getSubtype();
        return once.created(
                () -> attachments.store(region, name, type, content),
                view -> "/attachments/" + view.regionCode() + "/" + view.sha256());
    }

    @GET
    @Path("/{region}/{sha256}")
    public AttachmentView get(@PathParam("region") RegionCode region, @PathParam("sha256") String sha256) {
        return attachments.get(region, sha256);
    }

    /** Always a download: a browser must not show what somebody uploaded as a page of ours. */
    @GET
    @Path("/{region}/{sha256}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("region") RegionCode region, @PathParam("sha256") String sha256) {
        AttachmentContent file = attachments.content(region, sha256);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
