package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.yaomen.stack.Office.Seat;

/** The policy bureau at its screens（政策录入）: a programme, its rules, the worked examples, and putting them into force. */
final class PolicyScreens {

    private final Office office;
    private final Papers papers;

    PolicyScreens(Office office, Papers papers) {
        this.office = office;
        this.papers = papers;
    }

    /** Answers the programme's id. */
    String inForce() {
        Seat admin = office.seat("policy-admin", "");
        String programme = programme(admin);
        draft(admin);
        checkAndCorrect(admin);
        activate(admin);
        return programme;
    }

    private String programme(Seat admin) {
        admin.go("政策项目");
        admin.hand().press("建立政策项目");
        admin.hand().heading("建立政策项目");
        Hand form = admin.hand();
        form.write("项目编号", papers.code());
        form.write("项目名称", papers.programmeName());
        form.choose("行政区划", Stories.KAIZHOU);
        form.write("文号", papers.programme("document"));
        form.write("施行起始", papers.programme("effectiveFrom"));
        form.write("施行截止", papers.programme("effectiveTo"));
        form.write("备注", papers.programme("note"));
        admin.look("programme-new");
        form.press("建立政策项目");
        String id = admin.record("/programmes");
        admin.look("programme");
        return id;
    }

    /** The first example is a fen wrong. */
    private void draft(Seat admin) {
        admin.hand().press("起草规则集");
        admin.hand().heading("起草规则集");
        Hand form = admin.hand();
        form.write("公示期", "5");
        form.write(
                "公示依据（文号、条款）",
                papers.sample().ruleSet().path("publicityDocument").asText());
        rule(form.part("规则 1"));
        example(form.part("算例 1"), papers.example(0), "288000.01");
        form.press("增加算例");
        example(
                form.part("算例 2"),
                papers.example(1),
                papers.example(1).path("expected").asText());
        admin.look("rule-set-new");
        form.press("保存草稿");
        admin.record("/rule-sets");
    }

    private void rule(Hand part) {
        JsonNode rule = papers.rule();
        part.write("规则名称", rule.path("name").asText());
        part.write("规则代码", rule.path("code").asText());
        part.choose("可获奖补的验收状态", "全面拆除", "拆除设备");
        part.choose("可列支的资金来源", "市级资金", "区县自有资金");
        part.write("资金用途", rule.path("useCode").asText());
        part.write("条款", 0, rule.path("article").asText());
        part.check("只奖补自愿关闭");
        part.write("止（含）", 0, rule.path("bands").path(0).path("to").asText());
        part.write("标准", 0, rule.path("bands").path(0).path("rate").asText());
        part.write("条款", 1, rule.path("bands").path(0).path("article").asText());
        part.press("增加一档");
        part.write("止（含）", 1, rule.path("bands").path(1).path("to").asText());
        part.write("标准", 1, rule.path("bands").path(1).path("rate").asText());
        part.write("条款", 2, rule.path("bands").path(1).path("article").asText());
    }

    private void example(Hand part, JsonNode example, String expected) {
        JsonNode facts = example.path("facts");
        part.choose("规则", papers.rule().path("name").asText());
        part.write("说明", example.path("text").asText());
        part.write("应得金额", expected);
        part.choose("验收状态", "全面拆除");
        part.pick("自愿关闭", "是");
        part.write("关闭日期", facts.path("closedOn").asText());
        part.write("窑门数", facts.path("kilnDoors").asText());
    }

    private void checkAndCorrect(Seat admin) {
        admin.hand().text("有算例不符，不能启用").waitFor();
        assertThat(admin.hand().row(papers.example(0).path("text").asText()).innerText())
                .contains("288,000.01", "288,000.00", "不符");
        admin.look("rule-set-differs");
        Hand dialog = admin.hand().open("启用规则集");
        dialog.press("启用规则集");
        assertThat(dialog.refusal()).contains("算例");
        admin.look("rule-set-refused");
        dialog.finish("取消");
        admin.hand().press("修改草稿");
        admin.hand().heading("修改草稿");
        admin.hand()
                .part("算例 1")
                .write("应得金额", papers.example(0).path("expected").asText());
        admin.hand().press("保存草稿");
        admin.record("/rule-sets");
        admin.hand().text("算例全部相符").waitFor();
    }

    private void activate(Seat admin) {
        Hand dialog = admin.hand().open("启用规则集");
        admin.look("rule-set-activation");
        dialog.finish("启用规则集");
        admin.hand().text("已启用").waitFor();
        admin.look("rule-set");
    }
}
