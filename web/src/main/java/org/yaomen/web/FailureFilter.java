package org.yaomen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The last net（兜底异常处理）: what nobody foresaw is logged under a number and answered with that number and nothing else.
 * Left to the container, the answer would also lose its security headers.
 */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | LinkageError failure) {
            String number = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, "Failure " + number + " at " + request.getMethod(), failure);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "请求处理失败，编号 " + number);
            }
        }
    }
}
