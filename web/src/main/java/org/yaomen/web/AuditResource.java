package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

        Audit.Query query() {
            return new Audit.Query(actor, action, subjectType, subjectId, from, to);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Audit audit;

    @GET
    @Path("/records")
    public Page<AuditRecordView> records(@BeanParam Filter filter, @BeanParam ListParams list) {
        return audit.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/records/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.AUDIT_RECORDS, asked, page -> audit.list(filter.query(), page));
    }

    @GET
    @Path("/verification")
    public ChainVerification verification() {
        return audit.verify();
    }
}
