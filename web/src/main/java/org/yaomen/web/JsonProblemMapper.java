package org.yaomen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that cannot be read（JSON 错误）; stands in front of the server's own mapper, which would answer plain text. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        return ProblemMapper.response(unreadable, uri);
    }
}
