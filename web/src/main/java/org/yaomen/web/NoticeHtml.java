package org.yaomen.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.publicity.NoticeState;
import org.yaomen.publicity.ObjectionReceipt;
import org.yaomen.publicity.ObjectionState;
import org.yaomen.publicity.PublicLineView;
import org.yaomen.publicity.PublicNotice;
import org.yaomen.publicity.PublicNoticeView;
import org.yaomen.shared.Page;
import org.yaomen.shared.Problem;

/** The public pages of notices（公示网页）: the list, one notice with its form, and the receipt. */
final class NoticeHtml {

    static final String PATH = "/public/notices";

    /** What was typed into the form and why it was refused（被退回的表单）. */
    record Refused(Problem problem, Map<String, String> typed) {}

    private NoticeHtml() {}

    static String list(Page<PublicNoticeView> page) {
        Html html = new Html("公示列表").element("h1", "公示列表");
        html.markup("<table>\n<caption>共 ")
                .text(page.total())
                .markup(" 份公示</caption>\n<thead><tr>")
                .markup("<th scope=\"col\">标题</th><th scope=\"col\">政策项目</th><th scope=\"col\">公示期</th>")
                .markup(
                        "<th scope=\"col\">状态</th><th scope=\"col\">行数</th><th scope=\"col\" class=\"amount\">金额（元）</th></tr></thead>\n<tbody>\n");
        for (PublicNoticeView notice : page.items()) {
            html.markup("<tr><td data-head=\"标题\"><a href=\"" + PATH + "/" + notice.id() + "\">")
                    .text(notice.title())
                    .markup("</a></td>\n")
                    .cell("政策项目", notice.programmeName())
                    .cell("公示期", notice.publishedOn() + " 至 " + notice.endsOn())
                    .cell("状态", notice.state() == NoticeState.OPEN ? "公示中" : "已结束")
                    .cell("行数", notice.lineCount())
                    .amount("金额（元）", notice.amount())
                    .markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n");
        turnPages(html, page, PATH);
        html.markup("<h2>查询异议办理情况</h2>\n<form method=\"get\" action=\"" + PATH + "\">\n"
                + "<p><label for=\"receiptNo\">回执号</label>\n"
                + "<input id=\"receiptNo\" name=\"receiptNo\" maxlength=\"40\" required autocomplete=\"off\"></p>\n"
                + "<p><button type=\"submit\">查询</button></p>\n</form>\n"
                + "<nav aria-label=\"其他公开内容\"><p><a href=\"" + AllocationHtml.PATH + "\">资金分配结果</a></p></nav>\n");
        return html.finish();
    }

    static String notice(PublicNotice shown, @Nullable Refused refused) {
        PublicNoticeView notice = shown.notice();
        Html html = new Html(notice.title()).element("h1", notice.title());
        if (notice.synthetic()) {
            html.markup("<p class=\"note\">本公示含<strong>合成样例数据</strong>，标注“样例”的行不是真实数据。</p>\n");
        }
        html.markup("<dl>\n")
                .term("政策项目", notice.programmeName() + "（" + notice.programmeDocument() + "）")
                .term("行政区划代码", notice.regionCode())
                .term(
                        "公示期",
                        notice.publishedOn() + " 至 " + notice.endsOn() + "（含当日），" + notice.noticeDaysWorking()
                                + " 个工作日，" + remaining(shown))
                .markup("<dt>内容摘要（SHA-256）</dt><dd class=\"sha\">")
                .text(notice.sha256())
                .markup("</dd>\n</dl>\n");
        table(html, shown.lines(), notice);
        turnPages(html, shown.lines(), PATH + "/" + notice.id());
        if (shown.open()) {
            form(html, shown, refused);
        }
        return html.markup("<nav aria-label=\"返回\"><p><a href=\"" + PATH + "\">全部公示</a></p></nav>\n")
                .finish();
    }

    private static String remaining(PublicNotice shown) {
        if (!shown.open()) {
            return "已期满";
        }
        return shown.workingDaysLeft() == 0 ? "今日截止" : "还剩 " + shown.workingDaysLeft() + " 个工作日";
    }

    private static void table(Html html, Page<PublicLineView> lines, PublicNoticeView notice) {
        html.markup("<table>\n<caption>公示内容：共 ")
                .text(notice.lineCount())
                .markup(" 行，单位为元</caption>\n<thead><tr><th scope=\"col\">序号</th><th scope=\"col\">奖补对象</th>")
                .markup("<th scope=\"col\">内容</th><th scope=\"col\" class=\"amount\">金额</th></tr></thead>\n<tbody>\n");
        for (PublicLineView line : lines.items()) {
            html.markup("<tr>")
                    .cell("序号", line.lineNo())
                    .cell("奖补对象", line.payeeName())
                    .cell("内容", line.synthetic() ? line.text() + "（样例）" : line.text())
                    .amount("金额", line.amount())
                    .markup("</tr>\n");
        }
        html.markup("</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"3\">合计</th><td class=\"amount\">")
                .money(notice.amount())
                .markup("</td></tr></tfoot>\n</table>\n");
    }

    static void turnPages(Html html, Page<?> page, String path) {
        int last = (int) Math.max(0, (page.total() - 1) / page.size());
        if (last == 0) {
            return;
        }
        html.markup("<nav aria-label=\"分页\"><p>第 ")
                .text(page.page() + 1)
                .markup(" 页，共 ")
                .text(last + 1)
                .markup(" 页 ");
        if (page.page() > 0) {
            html.markup("<a rel=\"prev\" href=\"" + path + "?page=" + (page.page() - 1) + "\">上一页</a> ");
        }
        if (page.page() < last) {
            html.markup("<a rel=\"next\" href=\"" + path + "?page=" + (page.page() + 1) + "\">下一页</a>");
        }
        html.markup("</p></nav>\n");
    }

    private static void form(Html html, PublicNotice shown, @Nullable Refused refused) {
        Map<String, String> typed = refused == null ? Map.of() : refused.typed();
        html.markup("<section aria-labelledby=\"object\">\n<h2 id=\"object\">提出异议</h2>\n")
                .markup("<p class=\"screen\">对某一行有异议的，请在公示期内填写下表。提交后请记下回执号，凭回执号可查询办理进度。</p>\n");
        if (refused != null) {
            html.markup("<div class=\"error\" role=\"alert\"><p>")
                    .text(refused.problem().detail())
                    .markup("</p>\n<ul>\n");
            refused.problem().errors().forEach(error -> html.element("li", error.message()));
            html.markup("</ul></div>\n");
        }
        html.markup("<form method=\"post\" action=\"" + PATH + "/"
                        + shown.notice().id() + "/objections\">\n")
                .markup("<label for=\"lineNo\">序号（必填）</label>")
                .markup("<input id=\"lineNo\" name=\"lineNo\" inputmode=\"numeric\" required maxlength=\"5\" value=\"")
                .text(typed.getOrDefault("lineNo", ""))
                .markup("\">\n<label for=\"text\">异议内容（必填，5 至 2000 字）</label>")
                .markup("<textarea id=\"text\" name=\"text\" rows=\"6\" required minlength=\"5\" maxlength=\"2000\">\n")
                .text(typed.getOrDefault("text", ""))
                .markup("</textarea>\n<label for=\"contact\">联系方式（选填，加密保存，仅供核实）</label>")
                .markup("<input id=\"contact\" name=\"contact\" maxlength=\"200\" autocomplete=\"tel\" value=\"")
                .text(typed.getOrDefault("contact", ""))
                .markup("\">\n<button type=\"submit\">提交异议</button>\n</form>\n</section>\n");
    }

    static String receipt(ObjectionReceipt receipt) {
        return receipt(new Html("异议回执").element("h1", "异议已受理"), receipt)
                .markup("<p>请抄下或打印本页保存，凭回执号可在公示列表页查询办理情况。</p>\n")
                .finish();
    }

    /** How far an objection is; its text and who filed it stay between the official and the filer. */
    static String progress(ObjectionReceipt receipt) {
        return receipt(new Html("异议办理情况").element("h1", "异议办理情况"), receipt).finish();
    }

    private static Html receipt(Html html, ObjectionReceipt receipt) {
        html.markup("<p role=\"status\">回执号：<span class=\"receipt\">")
                .text(receipt.receiptNo())
                .markup("</span></p>\n<dl>\n")
                .term("被异议的序号", receipt.lineNo())
                .term("提出日期", receipt.filedOn())
                .term("办理状态", state(receipt.state()));
        if (receipt.decidedOn() != null) {
            html.term("办结日期", receipt.decidedOn());
        }
        return html.markup("</dl>\n<nav aria-label=\"返回\"><p><a href=\"" + PATH + "/" + receipt.noticeId()
                + "\">返回公示</a></p></nav>\n");
    }

    private static String state(ObjectionState state) {
        return switch (state) {
            case OPEN -> "处理中";
            case UPHELD -> "成立";
            case DISMISSED -> "不成立";
        };
    }

    static String problem(Problem problem) {
        return new Html(problem.type().title())
                .element("h1", problem.type().title())
                .element("p", problem.detail())
                .markup("<nav aria-label=\"返回\"><p><a href=\"" + PATH + "\">全部公示</a></p></nav>\n")
                .finish();
    }
}
