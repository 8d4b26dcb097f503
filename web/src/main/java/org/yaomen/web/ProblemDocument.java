package org.yaomen.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;

/** A refusal as RFC 9457 problem+json（问题文档）. {@code errors} name fields, {@code reasons} list what a rule refuses. */
@Schema
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable List<Problem.FieldError> errors,
        @Nullable List<Reason> reasons) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(Problem problem, String instance) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                "urn:yaomen:problem:" + type.slug(),
                type.title(),
                type.status(),
                problem.detail(),
                instance,
                type.name(),
                problem.errors().isEmpty() ? null : problem.errors(),
                problem.reasons().isEmpty() ? null : problem.reasons());
    }

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        return status == 503 || status == 429
                ? response.header("Retry-After", "2").build()
                : response.build();
    }
}
