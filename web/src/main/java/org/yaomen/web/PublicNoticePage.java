package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.publicity.FileObjectionCommand;
import org.yaomen.publicity.ObjectionReceipt;
import org.yaomen.publicity.PublicNotices;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/** Serves notices as plain pages that anybody can read, print, and object on（公示网页入口）. */
@WebServlet({NoticeHtml.PATH, NoticeHtml.PATH + "/*"})
public class PublicNoticePage extends PublicPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicNotices notices;

    @Inject
    private transient PublicLimits limits;

    @Inject
    private transient Validator validator;

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
}
