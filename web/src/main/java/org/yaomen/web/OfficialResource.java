package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.yaomen.official.ChangeScope;
import org.yaomen.official.OfficialView;
import org.yaomen.official.Officials;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** Officials and their region scopes, for security administrators（人员与数据范围）. */
@Path("/officials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficialResource {

    @Inject
    private Officials officials;

    @GET
    public Page<OfficialView> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("role") @Nullable String role,
            @QueryParam("region") @Nullable RegionCode region,
            @BeanParam ListParams list) {
        return officials.list(new Officials.Query(words, role, region), list.page());
    }

    @GET
    @Path("/{name}")
    public OfficialView get(@PathParam("name") String name) {
        return officials.get(name);
    }

    @PUT
    @Path("/{name}/scope")
    public OfficialView changeScope(@PathParam("name") String name, @NotNull @Valid ChangeScope change) {
        return officials.changeScope(name, change);
    }
}
