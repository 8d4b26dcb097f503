package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.yaomen.allocation.PublicAllocations;

/** Serves how money was divided as plain pages that anybody can read and print（资金分配结果网页入口）. */
@WebServlet({AllocationHtml.PATH, AllocationHtml.PATH + "/*"})
public class PublicAllocationPage extends PublicPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAllocations allocations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, () -> {
            List<String> path = path(request);
            return path.isEmpty()
                    ? AllocationHtml.list(allocations.list(page(request)))
                    : AllocationHtml.allocation(allocations.get(id(path, 1)));
        });
    }
}
