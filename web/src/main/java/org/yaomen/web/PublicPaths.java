package org.yaomen.web;

import jakarta.servlet.http.HttpServletRequest;

/** The paths that know no login（公众路径）: nothing below them looks at who is calling. */
final class PublicPaths {

    private PublicPaths() {}

    /** By the path as the container has decoded and tidied it, which is also what its constraints go by. */
    static boolean covers(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith("/public/") || path.startsWith(RestApplication.PATH + "/public/");
    }
}
