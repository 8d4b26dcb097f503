package org.yaomen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;
import org.yaomen.reports.ListFormat;
import org.yaomen.reports.ListReport;
import org.yaomen.reports.MissingCharacters;
import org.yaomen.reports.Report;
import org.yaomen.reports.ReportRenderer;

/**
 * Renders a report into a temporary file and sends it（报表文件）: an error is still a problem document, and no report has
 * to fit in memory.
 */
@ApplicationScoped
public class ReportFiles {

    private static final Logger LOG = Logger.getLogger(ReportFiles.class);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportRenderer renderer = new ReportRenderer();

    /** What is printed into a file（写入）. */
    private interface Printing {
        void into(OutputStream out) throws IOException;
    }

    Response send(Report report, ReportResource.Format format, String name) {
        return send(out -> write(report, format, out), format, name);
    }

    /** A report that is a plain table. */
    Response send(ListReport table, ReportResource.Format format, String name) {
        return send(out -> ListFormat.valueOf(format.name()).write(table, out), format, name);
    }

    private static Response send(Printing printing, ReportResource.Format format, String name) {
        try {
            Path file = Files.createTempFile("yaomen-report-", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                boolean pdf = format == ReportResource.Format.pdf;
                printing.into(out);
                out.flush();
                return Response.ok(delivery(file), pdf ? "application/pdf" : XLSX)
                        .header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"")
                        .header("Content-Length", Files.size(file))
                        .build();
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Report report, ReportResource.Format format, OutputStream out) {
        if (format != ReportResource.Format.pdf) {
            renderer.xlsx(report, out);
            return;
        }
        List<MissingCharacters> missing = renderer.pdf(report, out);
        if (!missing.isEmpty()) {
            LOG.warn("the report font lacks characters in " + missing.size() + " texts");
        }
    }

    /** Sends the file once, whole or not at all, and takes it away. */
    static StreamingOutput delivery(Path file) {
        return out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }
}
