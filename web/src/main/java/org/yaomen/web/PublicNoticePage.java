package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.yaomen.publicity.FileObjectionCommand;
import org.yaomen.publicity.ObjectionReceipt;
import org.yaomen.publicity.PublicNotices;
import org.yaomen.shared.DatabaseRefusal;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/** Serves notices as plain pages that anybody can read, print, and object on（公示网页入口）. */
@WebServlet({NoticeHtml.PATH, NoticeHtml.PATH + "/*"})
public class PublicNoticePage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PublicNoticePage.class);
    private static final int PAGE_SIZE = 200;

    @Inject
    private transient PublicNotices notices;

    @Inject
    private transient PublicLimits limits;

    @Inject
    private transient Validator validator;

    /** What is shown, or why not（页面内容）. */
    @FunctionalInterface
    private interface Content {
        String make();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, () -> {
            PageRequest page = page(request);
            List<String> path = path(request);
            String receiptNo = plain(request, "receiptNo").strip();
            if (path.isEmpty() && !receiptNo.isEmpty()) {
                limits.mayAsk(request.getRemoteAddr());
                return NoticeHtml.progress(notices.receipt(receiptNo));
            }
            return path.isEmpty()
                    ? NoticeHtml.list(notices.list(page))
                    : NoticeHtml.notice(notices.get(id(path, 1), page), null);
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer(response, HttpServletResponse.SC_CREATED, () -> {
            List<String> path = path(request);
            UUID id = id(path, 2);
            if (!path.get(1).equals("objections")) {
                throw Problem.notFound("页面");
            }
            try {
                return NoticeHtml.receipt(file(request, id));
            } catch (Problem refused) {
                if (refused.type() != ProblemType.INVALID_REQUEST) {
                    throw refused;
                }
                response.setStatus(refused.type().status());
                NoticeHtml.Refused form = new NoticeHtml.Refused(
                        refused,
                        Map.of(
                                "lineNo", typed(request, "lineNo"),
                                "text", typed(request, "text"),
                                "contact", typed(request, "contact")));
                return NoticeHtml.notice(notices.get(id, new PageRequest(0, PAGE_SIZE, null)), form);
            }
        });
    }

    private ObjectionReceipt file(HttpServletRequest request, UUID id) {
        limits.mayObject(request.getRemoteAddr(), id);
        String contact = plain(request, "contact");
        FileObjectionCommand command = new FileObjectionCommand(
                lineNo(plain(request, "lineNo").strip()),
                // Browsers send a line break as two characters, and count it as one.
                plain(request, "text").replace("\r\n", "\n"),
                contact.isBlank() ? null : contact);
        List<Problem.FieldError> errors = validator.validate(command).stream()
                .map(v -> new Problem.FieldError("/" + v.getPropertyPath(), v.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return notices.object(id, command);
    }

    private static int lineNo(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw Problem.field("/lineNo", "序号须为公示表中的数字");
        }
        return Integer.parseInt(text);
    }

    private static String plain(HttpServletRequest request, String name) {
        try {
            return Texts.plain(typed(request, name));
        } catch (IllegalArgumentException e) {
            throw Problem.field("/" + name, String.valueOf(e.getMessage()));
        }
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static PageRequest page(HttpServletRequest request) {
        String page = typed(request, "page");
        if (!page.matches("[0-9]{0,6}")) {
            throw Problem.field("page", "页码须为数字");
        }
        return new PageRequest(page.isEmpty() ? 0 : Integer.parseInt(page), PAGE_SIZE, null);
    }

    private static List<String> path(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        return rest.isEmpty() ? List.of() : List.of(rest.split("/", -1));
    }

    private static UUID id(List<String> path, int segments) {
        if (path.size() == segments) {
            try {
                return Texts.uuid(path.get(0));
            } catch (IllegalArgumentException noId) {
                throw Problem.notFound("公示");
            }
        }
        throw Problem.notFound("页面");
    }

    private static void answer(HttpServletResponse response, int status, Content content) throws IOException {
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
