package org.yaomen.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, with which roles, for which region（当前用户）. The web layer signs the caller in from a verified
 * token; timers sign in as the system. Nobody signed in means nothing can be seen.
 */
@RequestScoped
public class CurrentUser {

    public static final String SYSTEM = "system";
    public static final String PUBLIC = "public";

    private @Nullable String name;
    private @Nullable String displayName;
    private @Nullable RegionCode region;
    private Set<String> roles = Set.of();

    public void signIn(String userName, String shownName, Set<String> realmRoles, String regionCode) {
        this.name = userName;
        this.displayName = shownName;
        this.roles = Set.copyOf(realmRoles);
        this.region = RegionCode.of(regionCode);
    }

    /** A timer or job of the system, for all regions. */
    public void signInAsSystem() {
        signIn(SYSTEM, "系统", Set.of(), RegionCode.NATION.code());
    }

    public boolean isSignedIn() {
        return name != null;
    }

    public String name() {
        return signedIn(name);
    }

    public String displayName() {
        return signedIn(displayName);
    }

    public RegionCode region() {
        return signedIn(region);
    }

    public Set<String> roles() {
        return roles;
    }

    /** Refuses a region outside the caller's own; says "not found", so that nothing leaks. */
    public void mustCover(RegionCode other, String what) {
        if (!region().covers(other)) {
            throw Problem.notFound(what);
        }
    }

    private static <T> T signedIn(@Nullable T value) {
        if (value == null) {
            throw new Problem(ProblemType.UNAUTHENTICATED, "请先登录");
        }
        return value;
    }
}
