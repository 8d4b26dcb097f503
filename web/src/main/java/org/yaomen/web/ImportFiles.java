package org.yaomen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.intake.CellError;
import org.yaomen.intake.ImportRowView;
import org.yaomen.intake.ImportView;
import org.yaomen.intake.Imports;
import org.yaomen.intake.ListKind;
import org.yaomen.intake.RowVerdict;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.ListFormat;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;

/** Files that belong to imports（名单文件）: the template of a list, and the broken rows to be corrected. */
@ApplicationScoped
public class ImportFiles {

    /** What a list can be uploaded as again（名单文件格式）. */
    public enum Format {
        xlsx(ListFormat.xlsx),
        csv(ListFormat.csv);

        private final ListFormat list;

        Format(ListFormat list) {
            this.list = list;
        }
    }

    private static final List<RowVerdict> BROKEN = List.of(RowVerdict.ERROR, RowVerdict.QUARANTINED);

    @Inject
    private Imports imports;

    @Inject
    private Reports reports;

    @Inject
    private Audit audit;

    Response template(ListKind kind, Format format) {
        return send(new Sheet(kind.label() + "模板", "", kind.template(), Collections.emptyIterator(), 0), format);
    }

    /** Rows with the numbers they had, so that they come back to their places; personal numbers stay masked. */
    Response errors(UUID id, Format format) {
        ImportView view = imports.get(id);
        List<String> heads = new ArrayList<>(List.of(Imports.ROW_NUMBER));
        view.columns().stream().map(ImportView.ImportColumn::head).forEach(heads::add);
        heads.add(Imports.ERRORS);
        int rows = view.summary().error() + view.summary().quarantined();
        Response file = send(
                new Sheet(view.summary().kind().label() + "错误", view.summary().name(), heads, new BrokenRows(id), rows),
                format);
        audit.record(
                RegionCode.of(view.summary().regionCode()),
                Change.of("import.errors", "IMPORT", id).to(view.summary()));
        return file;
    }

    /** Page by page, however many there are（错误行）. */
    private final class BrokenRows implements Iterator<List<@Nullable Object>> {

        private final UUID id;
        private Iterator<ImportRowView> page = Collections.emptyIterator();
        private int next;
        private boolean ended;

        BrokenRows(UUID id) {
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && !ended) {
                PageRequest first = PageRequest.first();
                List<ImportRowView> items = imports.rows(id, BROKEN, new PageRequest(next++, first.size(), null))
                        .items();
                ended = items.isEmpty();
                page = items.iterator();
            }
            return page.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            ImportRowView row = page.next();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.rowNo());
            cells.addAll(row.cells());
            cells.add(row.errors().stream().map(CellError::text).collect(Collectors.joining("；")));
            return cells;
        }
    }

    /** What is to be written（待写名单）. */
    private record Sheet(
            String title, String about, List<String> heads, Iterator<List<@Nullable Object>> rows, int count) {}

    private Response send(Sheet sheet, Format format) {
        Reports.Origin origin = reports.origin();
        List<@Nullable Object> noSums =
                new ArrayList<>(Collections.nCopies(sheet.heads().size(), null));
        ListReport list = new ListReport(
                new ListReport.Heading(
                        sheet.title(),
                        sheet.about(),
                        origin.preparedBy(),
                        LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                        sheet.count()),
                sheet.heads().stream()
                        .map(head -> new ListReport.Column(head, 22, false))
                        .toList(),
                sheet.rows(),
                noSums);
        try {
            Path file = Files.createTempFile("yaomen-import-", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.list.write(list, out);
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            String name = URLEncoder.encode(sheet.title() + "." + format, StandardCharsets.UTF_8);
            return Response.ok(ReportFiles.delivery(file), format.list.mediaType())
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"list." + format + "\"; filename*=UTF-8''" + name)
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
