package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yaomen.shared.CallerView;
import org.yaomen.shared.Callers;

/** Who am I（我是谁）: the first thing a screen asks. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /** The caller, and how many seconds a login session lives without a request（当前用户与会话）. */
    public record Me(String name, String displayName, List<String> roles, String region, int sessionSeconds) {
        static Me of(CallerView caller, int sessionSeconds) {
            return new Me(caller.name(), caller.displayName(), caller.roles(), caller.region(), sessionSeconds);
        }
    }

    @Inject
    private Callers callers;

    /** The time is the deployment's own, so that nobody has to keep it in two places. */
    @GET
    public Me me(@Context HttpServletRequest request) {
        return Me.of(callers.me(), request.getServletContext().getSessionTimeout() * 60);
    }
}
