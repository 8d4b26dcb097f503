package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.yaomen.stack.Office.Seat;
import org.yaomen.stack.walk.KaizhouWalk;

/** Awards at the screens（核定、公示与审批）: calculated, published, objected to, signed and refused. */
final class AwardScreens {

    private final Office office;
    private final Papers papers;
    private final String programme;

    AwardScreens(Office office, Papers papers, String programme) {
        this.office = office;
        this.papers = papers;
        this.programme = programme;
    }

    void calculate(String... kilns) {
        Seat clerk = office.seat("finance-clerk", programme).go("奖补核定");
        clerk.hand().follow("核定奖补");
        clerk.hand().heading("待核定的关闭");
        for (String no : kilns) {
            clerk.hand().tick(papers.enterprise(no));
        }
        clerk.look("calculate");
        clerk.hand().button("核定所选 " + kilns.length + " 户").dblclick();
        clerk.hand().text("成功 " + kilns.length + " 件，未成功 0 件").waitFor();
        clerk.look("calculated");
    }

    /** Answers the notice's id. */
    String publish(String... kilns) {
        Seat clerk = office.seat("finance-clerk", programme).go("公示");
        clerk.hand().press("起草公示");
        clerk.hand().heading("起草公示");
        for (String no : kilns) {
            clerk.hand().tick(papers.enterprise(no));
        }
        Hand dialog = clerk.hand().open("公示所选");
        dialog.text("5 个工作日").waitFor();
        clerk.look("notice-new");
        dialog.finishTwice("公示所选");
        String id = clerk.record("/notices");
        clerk.look("notice");
        return id;
    }

    /** Somebody from outside reads the notice and objects to the line of this kiln; answers the receipt number. */
    String object(String notice, String no) {
        try (BrowserContext somebody = office.outside()) {
            Page page = somebody.newPage();
            page.navigate(SharedStack.stack().httpUrl() + "/public/notices/" + notice);
            Hand reader = Hand.on(page);
            String line = reader.row(papers.enterprise(no)).innerText().split("\\s", 2)[0];
            reader.write("序号（必填）", line);
            reader.write("异议内容（必填，5 至 2000 字）", "据我所知该窑门数与公示不符，请核实。");
            reader.write("联系方式（选填，加密保存，仅供核实）", "13900000000");
            reader.press("提交异议");
            reader.heading("异议已受理");
            String receipt =
                    reader.text("回执号").innerText().replaceAll("(?s).*：\\s*", "").strip();
            assertThat(receipt).matches("YY[0-9]{8}(-[0-9A-Z]{5})+");
            return receipt;
        }
    }

    void dismiss(String receipt) {
        Seat reviewer = office.seat("finance-reviewer", programme).go("异议");
        reviewer.look("objections");
        reviewer.hand().follow(receipt);
        reviewer.record("/objections");
        Hand dialog = reviewer.hand().open("异议不成立");
        dialog.write("处理理由", "已现场复核，窑门数与公示一致。");
        reviewer.look("objection-decision");
        dialog.finish("异议不成立");
        reviewer.hand().text("已现场复核").waitFor();
        reviewer.look("objection");
    }

    /** The days go by; the notice closes by itself, and then says so. */
    void over(String notice, LocalDate day) {
        today(day);
        Seat clerk = office.seat("finance-clerk", programme);
        clerk.page()
                .waitForCondition(() -> Stories.client()
                        .as("finance-clerk")
                        .get("/notices/" + notice)
                        .path("state")
                        .asText()
                        .equals("CLOSED"));
        clerk.go("公示");
        clerk.hand().row("公示期满").waitFor();
        clerk.look("notices");
    }

    /** The business day is no screen: only the single-machine system lets anybody move it. */
    static void today(LocalDate day) {
        KaizhouWalk.of(Stories.client(), Stories.sample()).desk().itIs(day);
    }

    void submit(String... kilns) {
        Seat clerk = office.seat("finance-clerk", programme).go("奖补核定");
        for (String no : kilns) {
            clerk.hand().tick(papers.enterprise(no), "公示期满");
        }
        Hand dialog = clerk.hand().open("送审（" + kilns.length + "）");
        dialog.choose("指标文号", papers.documentNo());
        clerk.look("submission");
        dialog.finishTwice("送审（" + kilns.length + "）");
        clerk.hand().row(papers.enterprise(kilns[0]), "审批中").waitFor();
        clerk.look("awards");
    }

    void sign(String user, String no) {
        Seat signer = inbox(user, no);
        Hand dialog = signer.hand().open("同意");
        dialog.finishTwice("同意");
        signer.hand().text("已批准").or(signer.hand().text("等待财政审批人")).first().waitFor();
        signer.look("approval-signed");
    }

    void refuse(String user, String no, String reason) {
        Seat signer = inbox(user, no);
        Hand dialog = signer.hand().open("不同意");
        dialog.press("不同意");
        dialog.text("请填写不同意的理由").waitFor();
        dialog.write("不同意的理由", reason);
        signer.look("approval-refusal");
        dialog.finish("不同意");
        signer.hand().text("未通过").waitFor();
        signer.hand().text(reason).waitFor();
        signer.look("approval-refused");
    }

    private Seat inbox(String user, String no) {
        Seat signer = office.seat(user, programme).go("审批");
        signer.hand().find("标题", papers.enterprise(no));
        signer.screen().settled();
        signer.look("inbox");
        signer.hand().followIn(papers.enterprise(no));
        signer.record("/approvals");
        signer.look("approval");
        return signer;
    }

    /** Answers the award's id. */
    String recalculate(String no, String reason) {
        Seat clerk = office.seat("finance-clerk", programme).go("奖补核定");
        clerk.hand().follow(papers.enterprise(no));
        String id = clerk.record("/awards");
        clerk.look("award-rejected");
        Hand dialog = clerk.hand().open("重新核定");
        dialog.write("重核原因", reason);
        clerk.look("recalculation");
        dialog.finishTwice("重新核定");
        clerk.hand().text("已核定").waitFor();
        clerk.hand().text(reason).waitFor();
        clerk.look("award");
        return id;
    }
}
