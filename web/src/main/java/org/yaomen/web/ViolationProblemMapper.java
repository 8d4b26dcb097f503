package org.yaomen.web;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refused fields（字段错误）; stands in front of the server's own mapper, which would repeat the refused values. */
@Provider
public class ViolationProblemMapper implements ExceptionMapper<ValidationException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(ValidationException refused) {
        return ProblemMapper.response(refused, uri);
    }
}
