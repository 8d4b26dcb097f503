package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.AuditRecordView;
import org.yaomen.audit.ChainVerification;
import org.yaomen.shared.Page;

/** Audit records and the walk over the chains（审计）. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    /** What an auditor looks for（查询条件）. */
    public static class Filter {
        @QueryParam("actor")
        @Nullable
        String actor;

        @QueryParam("action")
        @Nullable
        String action;

        @QueryParam("subjectType")
        @Nullable
        String subjectType;

        @QueryParam("subjectId")
        @Nullable
        String subjectId;

        @QueryParam("from")
        @Nullable
        LocalDate from;

        @QueryParam("to")
        @Nullable
        LocalDate to;
    }

    @Inject
    private Audit audit;

    @GET
    @Path("/records")
    public Page<AuditRecordView> records(@BeanParam Filter filter, @BeanParam ListParams list) {
        return audit.list(
                new Audit.Query(
                        filter.actor, filter.action, filter.subjectType, filter.subjectId, filter.from, filter.to),
                list.page());
    }

    @GET
    @Path("/verification")
    public ChainVerification verification() {
        return audit.verify();
    }
}
