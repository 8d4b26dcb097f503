package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.desk.Desks;
import org.yaomen.desk.TodoKind;
import org.yaomen.desk.TodoList;

/** What waits, on whose desk, until when（待办）. */
@Path("/todo")
@Produces(MediaType.APPLICATION_JSON)
public class TodoResource {

    /** Which waiting documents are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("mine")
        @DefaultValue("false")
        boolean mine;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("kind")
        @Nullable
        TodoKind kind;
    }

    @Inject
    private Desks desks;

    @GET
    public TodoList todo(@BeanParam Filter filter, @BeanParam ListParams list) {
        return desks.todo(new Desks.TodoQuery(filter.programmeId, filter.kind, filter.mine), list.page());
    }
}
