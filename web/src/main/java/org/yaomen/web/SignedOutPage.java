package org.yaomen.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page after signing out（已退出）; a link leads back in. */
@WebServlet("/signed-out")
public class SignedOutPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="zh-CN">
                        <head><meta charset="utf-8"><title>窑门</title></head>
                        <body><main><h1>已退出登录</h1><p><a href="/">重新登录</a></p></main></body>
                        </html>
                        """);
    }
}
