package org.yaomen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses writes that another site could have caused（跨站请求防护）. A request that is not a mere look and that proves
 * itself by the session cookie alone must carry a header that no foreign page can set. Public paths are free: there the
 * cookie proves nothing.
 */
public class CrossSiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (LOOKS.contains(request.getMethod())
                || PublicPaths.covers(request)
                || request.getHeader("Authorization") != null
                || "yaomen".equals(request.getHeader("X-Requested-With"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "请求缺少 X-Requested-With: yaomen");
        }
    }
}
