package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.intake.ApplyImport;
import org.yaomen.intake.ImportRowView;
import org.yaomen.intake.ImportState;
import org.yaomen.intake.ImportSummary;
import org.yaomen.intake.ImportView;
import org.yaomen.intake.Imports;
import org.yaomen.intake.ListColumnView;
import org.yaomen.intake.ListKind;
import org.yaomen.intake.RowVerdict;
import org.yaomen.intake.UploadList;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** Lists as files: uploaded, looked at, corrected, entered（名单导入）. The body is the file itself. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

    /** A kind of list, the roles that enter it, and its columns（名单种类）. */
    public record ImportKind(
            ListKind kind, String label, boolean needsProgramme, Set<String> enteredBy, List<ListColumnView> columns) {}

    /** What a list is and whose（上传参数）. */
    public static class Upload {
        @QueryParam("kind")
        @Nullable
        ListKind kind;

        @QueryParam("region")
        @Nullable
        RegionCode region;

        @QueryParam("programme")
        @Nullable
        UUID programme;

        @QueryParam("name")
        @DefaultValue("")
        String name = "";

        UploadList list() {
            return new UploadList(
                    ParameterReader.given("kind", kind, "请给出名单种类"),
                    ParameterReader.given("region", region, "请给出区划代码"),
                    programme,
                    name);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Imports imports;

    @Inject
    private ImportFiles files;

    @Inject
    private Once once;

    @GET
    public Page<ImportSummary> list(
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("state") @Nullable ImportState state,
            @QueryParam("words") @Nullable String words,
            @BeanParam ListParams list) {
        return imports.list(new Imports.Query(kind, state, words), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("state") @Nullable ImportState state,
            @QueryParam("words") @Nullable String words,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.IMPORTS, asked, page -> imports.list(new Imports.Query(kind, state, words), page));
    }

    /** What lists there are, and what each of their columns holds. */
    @GET
    @Path("/kinds")
    public List<ImportKind> kinds() {
        return Arrays.stream(ListKind.values())
                .map(kind -> new ImportKind(kind, kind.label(), kind.needsProgramme(), kind.enteredBy(), kind.views()))
                .toList();
    }

    /** An empty file with the heads of a list. */
    @GET
    @Path("/template")
    @Produces({ListExports.XLSX, ListExports.CSV, MediaType.APPLICATION_JSON})
    public Response template(
            @QueryParam("kind") @Nullable ListKind kind,
            @QueryParam("format") @DefaultValue("xlsx") ImportFiles.Format format) {
        return files.template(ParameterReader.given("kind", kind, "请给出名单种类"), format);
    }

    @POST
    @Consumes({ListExports.XLSX, ListExports.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public Response upload(@BeanParam Upload upload, @NotNull byte[] file) {
        return once.created(
                () -> imports.upload(upload.list(), file),
                view -> "/imports/" + view.summary().id());
    }

    @GET
    @Path("/{id}")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    /** The rows as they stand; of one verdict, or of all. */
    @GET
    @Path("/{id}/rows")
    public Page<ImportRowView> rows(
            @PathParam("id") UUID id, @QueryParam("verdict") @Nullable RowVerdict verdict, @BeanParam ListParams list) {
        return imports.rows(id, verdict == null ? List.of() : List.of(verdict), list.page());
    }

    /** The broken rows as a file to correct: their row numbers, their cells, and what is wrong. */
    @GET
    @Path("/{id}/errors")
    @Produces({ListExports.XLSX, ListExports.CSV, MediaType.APPLICATION_JSON})
    public Response errors(
            @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("xlsx") ImportFiles.Format format) {
        return files.errors(id, format);
    }

    /** That file, corrected. */
    @POST
    @Path("/{id}/corrections")
    @Consumes({ListExports.XLSX, ListExports.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id, @QueryParam("name") @DefaultValue("") String name, @NotNull byte[] file) {
        return once.done(() -> imports.correct(id, name, file));
    }

    /** Puts a list aside that nobody will enter. */
    @POST
    @Path("/{id}/discarding")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response discard(@PathParam("id") UUID id) {
        return once.done(() -> imports.discard(id));
    }

    /** Enters what is ready; a long list goes on as the job that the answer names. */
    @POST
    @Path("/{id}/application")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response apply(@PathParam("id") UUID id, @NotNull @Valid ApplyImport confirmed) {
        return once.done(() -> imports.apply(id, confirmed));
    }
}
