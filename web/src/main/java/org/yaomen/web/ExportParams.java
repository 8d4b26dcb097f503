package org.yaomen.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaomen.reports.ListFormat;

/**
 * The parameters of every export of a list（导出参数）, beside the list's own filter: {@code ?format=xlsx&sort=-amount&columns=
 * payeeName,amount}. Any column of the list's answer can be sorted by; {@code columns} chooses and orders.
 */
public class ExportParams {

    @QueryParam("format")
    @DefaultValue("xlsx")
    ListFormat format = ListFormat.xlsx;

    @Parameter(description = "答复中任一列的名称，前加减号为降序；没有的列为 400")
    @QueryParam("sort")
    @Nullable
    String sort;

    @Parameter(description = "要导出的列及其顺序，以逗号分隔；没有的列为 400")
    @QueryParam("columns")
    @Nullable
    String columns;

    /** The list's own filter, as it was asked for. */
    @Context
    @Nullable
    UriInfo asked;
}
