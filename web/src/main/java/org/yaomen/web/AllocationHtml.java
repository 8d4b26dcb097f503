package org.yaomen.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.allocation.AllocationFactors;
import org.yaomen.allocation.AllocationMethod;
import org.yaomen.allocation.PublicAllocation;
import org.yaomen.shared.Page;
import org.yaomen.shared.Rate;

/** The public pages of divided money（资金分配结果网页）: the list, and one allocation with its factors. */
final class AllocationHtml {

    static final String PATH = "/public/allocations";

    private AllocationHtml() {}

    static String list(Page<PublicAllocation.PublicHead> page) {
        Html html = new Html("资金分配结果").element("h1", "资金分配结果");
        html.markup("<table>\n<caption>共 ")
                .text(page.total())
                .markup(" 件</caption>\n<thead><tr><th scope=\"col\">文号</th><th scope=\"col\">标题</th>")
                .markup("<th scope=\"col\">分配地区</th><th scope=\"col\">下达日期</th>")
                .markup("<th scope=\"col\" class=\"amount\">金额（元）</th></tr></thead>\n<tbody>\n");
        for (PublicAllocation.PublicHead head : page.items()) {
            html.markup("<tr><td data-head=\"文号\"><a href=\"" + PATH + "/" + head.id() + "\">")
                    .text(head.documentNo())
                    .markup("</a></td>\n")
                    .cell("标题", head.takenBackOn() == null ? head.title() : head.title() + "（已收回）")
                    .cell("分配地区", region(head.regionName(), head.regionCode()))
                    .cell("下达日期", head.issuedOn())
                    .amount("金额（元）", head.amount())
                    .markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n");
        NoticeHtml.turnPages(html, page, PATH);
        return html.markup("<nav aria-label=\"其他公开内容\"><p><a href=\"" + NoticeHtml.PATH + "\">奖补公示</a></p></nav>\n")
                .finish();
    }

    static String allocation(PublicAllocation shown) {
        PublicAllocation.PublicHead head = shown.allocation();
        Html html = new Html(head.title()).element("h1", head.title());
        if (head.synthetic()) {
            html.markup("<p class=\"note\">本页为<strong>合成样例数据</strong>，不是真实分配结果。</p>\n");
        }
        if (head.takenBackOn() != null) {
            html.markup("<p class=\"note\">该下达<strong>已收回</strong>，不再有效。</p>\n");
        }
        html.markup("<dl>\n")
                .term("文号", head.documentNo())
                .term("分配地区", region(head.regionName(), head.regionCode()))
                .term("政策项目", head.programmeName())
                .term("资金类别", head.sourceKind().label())
                .term("分配方式", head.method() == AllocationMethod.FACTORS ? "因素法" : "切块下达")
                .term("下达日期", head.issuedOn());
        if (head.takenBackOn() != null) {
            html.term("收回日期", head.takenBackOn());
        }
        AllocationFactors factors = shown.factors();
        if (factors != null) {
            basis(html, factors);
        }
        html.markup("<dt>方案摘要（SHA-256）</dt><dd class=\"sha\">")
                .text(head.sha256())
                .markup("</dd>\n</dl>\n");
        table(html, shown);
        return html.markup("<nav aria-label=\"返回\"><p><a href=\"" + PATH + "\">全部资金分配结果</a></p></nav>\n")
                .finish();
    }

    private static void basis(Html html, AllocationFactors factors) {
        Rate difficulty = factors.weights().difficulty();
        html.term("资金总额（元）", factors.pool())
                .term("本次分配占比", factors.basicShare())
                .term(
                        "因素权重",
                        "产能 " + factors.weights().capacity() + "，职工 "
                                + factors.weights().workers()
                                + (difficulty == null ? "" : "，困难程度 " + difficulty));
        factors.yearFactors().forEach(each -> html.term(each.year() + " 年折算系数", each.factor()));
        factors.documents().forEach(document -> html.term("依据", document));
    }

    private static void table(Html html, PublicAllocation shown) {
        AllocationFactors factors = shown.factors();
        Map<String, AllocationFactors.RegionBasis> given = new HashMap<>();
        html.markup("<table>\n<caption>各地区分配金额，单位为元</caption>\n<thead><tr><th scope=\"col\">地区</th>");
        if (factors != null) {
            factors.regions().forEach(region -> given.put(region.code().code(), region));
            html.markup("<th scope=\"col\">产能</th><th scope=\"col\">职工人数</th><th scope=\"col\">困难程度</th>")
                    .markup("<th scope=\"col\">份额</th>");
        }
        html.markup("<th scope=\"col\" class=\"amount\">金额</th></tr></thead>\n<tbody>\n");
        for (PublicAllocation.PublicPart line : shown.lines()) {
            html.markup("<tr>").cell("地区", region(line.regionName(), line.regionCode()));
            AllocationFactors.RegionBasis region = given.get(line.regionCode());
            if (region != null) {
                html.cell("产能", region.capacity())
                        .cell("职工人数", region.workers())
                        .cell("困难程度", region.difficulty())
                        .cell("份额", line.share() == null ? "" : line.share());
            }
            html.amount("金额", line.amount()).markup("</tr>\n");
        }
        html.markup("</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"" + (factors == null ? 1 : 5) + "\">合计</th>")
                .markup("<td class=\"amount\">")
                .money(shown.allocation().amount())
                .markup("</td></tr></tfoot>\n</table>\n");
    }

    private static String region(@Nullable String name, String code) {
        return name == null ? code : name + "（" + code + "）";
    }
}
