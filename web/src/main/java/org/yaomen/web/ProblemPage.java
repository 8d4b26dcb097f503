package org.yaomen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * What the container itself refuses（容器级错误页）: no login, unknown path, too big. Below {@code /api} it is a problem
 * document like every other refusal; for a person it is a short page.
 */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = refused instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String instance = address == null ? request.getRequestURI() : address.toString();
        ProblemType type = typeOf(status);
        response.setStatus(type.status());
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (instance.startsWith("/api/")) {
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            ProblemDocument problem = ProblemDocument.of(new Problem(type, detail(request, type)), instance);
            response.getWriter().write(JsonMapper.MAPPER.writeValueAsString(problem));
        } else {
            response.setContentType("text/html");
            response.getWriter().write(page(type));
        }
    }

    /** A message of ours to {@code sendError} is shown; one of the container is not. */
    private static String detail(HttpServletRequest request, ProblemType type) {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean ours = message instanceof String text && text.startsWith("请求");
        return ours ? String.valueOf(message) : type.title();
    }

    private static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL);
    }

    private static String page(ProblemType type) {
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><title>窑门</title></head>
                <body><main><h1>%s</h1><p><a href="/">返回首页</a></p></main></body>
                </html>
                """.formatted(type.title());
    }
}
