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
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.ListFormat;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Callers;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;

/**
 * Sends the whole filter of a list as a file（列表导出）. The rows go from the database through the list's own facade into a
 * temporary file; only a whole one is recorded and sent, so half a file can never look like one.
 */
@ApplicationScoped
public class ListExports {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private static final Set<String> NO_FILTER = Set.of("format", "columns", "sort", "page", "size");

    /** What left the system（导出内容）, as the audit record keeps it. */
    public record Exported(
            String list,
            String filter,
            String columns,
            @Nullable String sort,
            String format,
            int rows) {}

    /** One request for a file（导出请求）. */
    private record Wanted(ListSheet sheet, ExportParams asked, List<ListSheet.Column> columns) {

        /** In words, as the file and the audit record say it. */
        String filter() {
            return Objects.requireNonNull(asked.asked).getQueryParameters().entrySet().stream()
                    .filter(parameter -> !NO_FILTER.contains(parameter.getKey()))
                    .flatMap(parameter -> parameter.getValue().stream()
                            .filter(value -> !value.isEmpty())
                            .map(value -> condition(parameter.getKey(), value)))
                    .sorted()
                    .collect(Collectors.joining("；"));
        }

        private String condition(String name, String value) {
            ListSheet.Column column = sheet.columns().get(name);
            return column == null
                    ? ListSheets.FILTERS.getOrDefault(name, name) + "＝" + value
                    : column.head() + "＝" + column.word(value);
        }
    }

    @Inject
    private Reports reports;

    @Inject
    private Callers callers;

    @Inject
    private Audit audit;

    /** @param list calls the facade's list with the filter that was asked for */
    Response send(ListSheet sheet, ExportParams asked, Function<PageRequest, Page<?>> list) {
        Wanted wanted = new Wanted(sheet, asked, sheet.chosen(asked.columns));
        try {
            Path file = Files.createTempFile("yaomen-export-", ".tmp");
            try {
                Page<?> head =
                        list.apply(PageRequest.all(asked.sort, (totals, rows) -> write(wanted, totals, rows, file)));
                record(wanted, head.total());
                return Response.ok(ReportFiles.delivery(file), asked.format.mediaType())
                        .header("Content-Disposition", disposition(wanted))
                        .header("Content-Length", Files.size(file))
                        .header("Cache-Control", "no-store")
                        .build();
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Wanted wanted, Page<?> head, Iterator<Record> rows, Path file) {
        ListFormat format = wanted.asked().format;
        if (head.total() > format.mostRows()) {
            throw new Problem(
                    ProblemType.RULE_REFUSES,
                    "共 %d 行，%s 文件至多 %d 行，请缩小查询范围或换一种格式".formatted(head.total(), format, format.mostRows()));
        }
        Iterable<Record> each = () -> rows;
        Iterator<List<@Nullable Object>> lines = StreamSupport.stream(each.spliterator(), false)
                .map(row -> cells(wanted.columns(), row))
                .iterator();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(
                    new ListReport(
                            heading(wanted, head.total()),
                            wanted.columns().stream()
                                    .map(ListSheet.Column::paper)
                                    .toList(),
                            lines,
                            sums(wanted.columns(), head)),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListReport.Heading heading(Wanted wanted, long count) {
        Reports.Origin origin = reports.origin();
        String filter = wanted.filter();
        return new ListReport.Heading(
                wanted.sheet().title(),
                "筛选条件：" + (filter.isEmpty() ? "无" : filter),
                origin.preparedBy(),
                LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                count);
    }

    private static List<@Nullable Object> cells(List<ListSheet.Column> columns, Record row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }

    private static List<@Nullable Object> sums(List<ListSheet.Column> columns, Page<?> head) {
        List<@Nullable Object> sums = new ArrayList<>();
        columns.stream()
                .map(column -> head.totals().get(column.name()))
                .forEach(sum -> sums.add(sum == null ? null : sum.yuan()));
        if (sums.get(0) == null) {
            sums.set(0, "合计");
        }
        return sums;
    }

    private void record(Wanted wanted, long rows) {
        audit.record(
                RegionCode.of(callers.me().region()),
                Change.of("list.export", "LIST", wanted.sheet().title())
                        .to(new Exported(
                                wanted.sheet().title(),
                                wanted.filter(),
                                wanted.columns().stream()
                                        .map(ListSheet.Column::name)
                                        .collect(Collectors.joining(",")),
                                wanted.asked().sort,
                                wanted.asked().format.name(),
                                Math.toIntExact(rows))));
    }

    /** RFC 6266: the Chinese name for browsers, plain letters for programs that read only those. */
    private String disposition(Wanted wanted) {
        ListFormat format = wanted.asked().format;
        String name = wanted.sheet().title() + "-" + reports.origin().businessDate() + "." + format;
        return "attachment; filename=\"export." + format + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
