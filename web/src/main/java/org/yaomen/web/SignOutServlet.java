package org.yaomen.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the login session, here and at the identity provider（退出登录）, then shows {@code /signed-out}. The browser goes
 * here by a plain link; a link on another site is refused.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String next = "/signed-out";
        Principal caller = request.getUserPrincipal();
        if (caller instanceof OidcPrincipal<?> oidc) {
            IDToken idToken = oidc.getOidcSecurityContext().getIDToken();
            if (idToken != null) {
                next = endOfSession(
                        request,
                        idToken.getIssuer(),
                        oidc.getOidcSecurityContext().getIDTokenString());
            }
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(next);
    }

    /** OpenID Connect RP-Initiated Logout 1.0, at the address where Keycloak has it. */
    private static String endOfSession(HttpServletRequest request, String issuer, String idToken) {
        String home = request.getRequestURL().toString().replaceFirst("/sign-out.*$", "/signed-out");
        return issuer
                + "/protocol/openid-connect/logout?client_id=yaomen-web"
                + "&id_token_hint=" + URLEncoder.encode(idToken, StandardCharsets.UTF_8)
                + "&post_logout_redirect_uri=" + URLEncoder.encode(home, StandardCharsets.UTF_8);
    }
}
