package org.yaomen.web;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bad fields of a command（字段校验错误）; stands in front of the server's own mapper, which would answer plain text. */
@Provider
public class ViolationProblemMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return ProblemMapper.response(violations, uri);
    }
}
