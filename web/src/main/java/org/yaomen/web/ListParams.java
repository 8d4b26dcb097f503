package org.yaomen.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.PageRequest;

/** The paging parameters that every list takes（分页参数）: {@code ?page=0&size=50&sort=-amount}. */
public class ListParams {

    @QueryParam("page")
    @DefaultValue("0")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    @Parameter(description = "答复中任一列的名称，前加减号为降序；没有的列为 400")
    @QueryParam("sort")
    @Nullable
    String sort;

    PageRequest page() {
        return new PageRequest(page, size, sort);
    }
}
