package org.yaomen.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.DatabaseRefusal;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/** What the pages without a login have in common（公众网页）: the address, the page asked for, and how a refusal looks. */
abstract class PublicPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PublicPage.class);
    static final int PAGE_SIZE = 200;

    /** What is shown, or why not（页面内容）. */
    @FunctionalInterface
    interface Content {
        String make();
    }

    static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static PageRequest page(HttpServletRequest request) {
        String page = typed(request, "page");
        if (!page.matches("[0-9]{0,6}")) {
            throw Problem.field("page", "页码须为数字");
        }
        return new PageRequest(page.isEmpty() ? 0 : Integer.parseInt(page), PAGE_SIZE, null);
    }

    static List<String> path(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        return rest.isEmpty() ? List.of() : List.of(rest.split("/", -1));
    }

    static UUID id(List<String> path, int segments) {
        if (path.size() == segments) {
            try {
                return Texts.uuid(path.get(0));
            } catch (IllegalArgumentException noId) {
                throw Problem.notFound("公示");
            }
        }
        throw Problem.notFound("页面");
    }

    static void answer(HttpServletResponse response, int status, Content content) throws IOException {
        response.setStatus(status);
        String page;
        try {
            page = content.make();
        } catch (RuntimeException thrown) {
            Problem problem = problem(thrown);
            response.setStatus(problem.type().status());
            page = NoticeHtml.problem(problem);
        }
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }

    private static Problem problem(RuntimeException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return DatabaseRefusal.problem(thrown).orElseGet(() -> {
            String id = UUID.randomUUID().toString();
            LOG.error("unforeseen error " + id, thrown);
            return new Problem(ProblemType.INTERNAL, "请将此编号告知系统管理员：" + id);
        });
    }
}
