package org.yaomen.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Sha256;

/**
 * Bounds every body and takes its fingerprint for the idempotency key（请求正文）: JSON up to 1 MB, files up to 10 MB, lists of
 * a hundred thousand rows up to 40 MB.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {

    private static final int JSON_BYTES = 1 << 20;
    private static final int FILE_BYTES = 10 << 20;
    private static final int LIST_BYTES = 40 << 20;
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

    @Inject
    private Once once;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!WRITES.contains(request.getMethod())) {
            return;
        }
        byte[] body = read(request);
        request.setEntityStream(new ByteArrayInputStream(body));
        String target =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "\n"
                        + request.getUriInfo().getRequestUri().getRawQuery() + "\n"
                        + request.getHeaderString("If-Match") + "\n";
        once.request(
                request.getHeaderString("Idempotency-Key"),
                Sha256.hex(target + Sha256.hex(body) + "\n" + request.getMediaType()));
    }

    private static byte[] read(ContainerRequestContext request) throws IOException {
        int limit = isJson(request.getMediaType()) ? JSON_BYTES : isList(request) ? LIST_BYTES : FILE_BYTES;
        byte[] body = request.getEntityStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new Problem(ProblemType.TOO_LARGE, "内容超过 " + (limit >> 20) + " MB");
        }
        if (request.getMediaType() != null
                && isJson(request.getMediaType())
                && new String(body, StandardCharsets.UTF_8).isBlank()) {
            throw Problem.field("", "缺少 JSON 正文");
        }
        return body;
    }

    private static boolean isList(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/imports");
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type == null || type.getSubtype().endsWith("json");
    }
}
