package org.yaomen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Serves the screens（页面入口）: the address of a screen is a route of the front end, so the server answers it with the
 * front end's one page. Files whose name carries their hash may be kept for ever, the page itself never.
 */
public class ScreenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> NOT_SCREENS =
            List.of("/api/", "/public/", "/assets/", "/health", "/openapi", "/sign-out", "/signed-out", "/problem");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            chain.doFilter(request, response);
        } else if (isScreen(request.getMethod(), path)) {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isScreen(String method, String path) {
        String lastSegment = path.substring(path.lastIndexOf('/') + 1);
        return ("GET".equals(method) || "HEAD".equals(method))
                && !lastSegment.contains(".")
                && NOT_SCREENS.stream().noneMatch(path::startsWith);
    }
}
