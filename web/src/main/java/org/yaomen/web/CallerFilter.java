package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Roles;

/**
 * Signs the caller in for this request（调用者识别）. The container has verified the token, from the login session or from
 * the Authorization header; this filter copies name, roles and region out of it. A token without a region, or with none
 * of our roles, is somebody else's: 403. Who sees several regions may look at one of them: the header
 * {@code Yaomen-Region: 500154} narrows this request to it, in code and in the database, and never widens it.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final String NARROWED = "Yaomen-Region";
    private static final Set<String> RESERVED = Set.of(CurrentUser.SYSTEM, CurrentUser.PUBLIC);

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // On a public path everybody is nobody: a session gains nothing there, and cannot be misused from another site.
        AccessToken token = PublicPaths.covers(request) ? null : token(request);
        if (token != null && !signIn(request, token)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Null for a request that needs no login and has none. */
    private static @Nullable AccessToken token(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> caller
                ? caller.getOidcSecurityContext().getToken()
                : null;
    }

    private boolean signIn(HttpServletRequest request, AccessToken token) {
        String name = request.getUserPrincipal().getName();
        String whole = token.getClaimValueAsString("region");
        String region = whole == null ? null : narrowed(whole, request.getHeader(NARROWED));
        Set<String> roles = Roles.ALL.stream().filter(request::isUserInRole).collect(Collectors.toSet());
        if (roles.isEmpty() || region == null || !NAME.matcher(name).matches() || RESERVED.contains(name)) {
            return false;
        }
        String displayName = token.getName();
        user.signIn(name, displayName == null ? name : displayName, roles, region);
        return true;
    }

    /** The region of the request; null where it is none, or outside the caller's own. */
    private static @Nullable String narrowed(String whole, @Nullable String wanted) {
        String region = wanted == null ? whole : wanted;
        return REGION.matcher(whole).matches()
                        && REGION.matcher(region).matches()
                        && RegionCode.of(whole).covers(RegionCode.of(region))
                ? region
                : null;
    }
}
