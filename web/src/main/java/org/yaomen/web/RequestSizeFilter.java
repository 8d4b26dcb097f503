package org.yaomen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a body over the server's limit with 413（请求大小限制）. The server itself only breaks off the connection; here
 * the announced length is enough to say why.
 */
public class RequestSizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final long LIMIT_BYTES = 12L * 1024 * 1024;
    private static final long LIST_BYTES = 42L * 1024 * 1024;
    private static final String LISTS = "/api/v1/imports";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = request.getRequestURI().startsWith(LISTS) ? LIST_BYTES : LIMIT_BYTES;
        if (request.getContentLengthLong() > limit) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
