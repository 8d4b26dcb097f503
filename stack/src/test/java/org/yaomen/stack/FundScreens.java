package org.yaomen.stack;

import org.yaomen.stack.Office.Seat;

/** The finance bureau's money at its screens（资金录入）: source, appropriation, its signature, and the county's account. */
final class FundScreens {

    private final Office office;
    private final Papers papers;
    private final String programme;

    FundScreens(Office office, Papers papers, String programme) {
        this.office = office;
        this.papers = papers;
        this.programme = programme;
    }

    void appropriate() {
        Seat clerk = office.seat("finance-clerk", programme).go("资金来源");
        Hand source = clerk.hand().open("登记资金来源");
        source.choose("类别", "市级资金");
        source.write("代码", papers.sourceCode());
        source.write("名称", "市级淘汰落后产能专项资金（样例）");
        source.check("样例数据");
        clerk.look("fund-source-new");
        source.finish("登记资金来源");
        clerk.go("预算指标");
        Hand dialog = clerk.hand().open("登记指标");
        dialog.choose("资金来源", papers.sourceCode());
        dialog.write("指标文号", papers.documentNo());
        dialog.write("指标年度", "2017");
        dialog.write("名称", "砖瓦轮窑关闭奖补（市级）");
        dialog.write("指标金额", "500,000");
        dialog.write("收文日期", "2017-11-20");
        clerk.look("appropriation-new");
        dialog.finish("登记指标");
        clerk.record("/appropriations");
        clerk.look("appropriation");
    }

    void sign() {
        Seat approver = office.seat("finance-approver", programme).go("审批");
        approver.hand().find("标题", papers.documentNo());
        approver.look("approvals");
        approver.hand().followIn(papers.documentNo());
        approver.record("/approvals");
        approver.look("approval-appropriation");
        approver.hand().open("同意").finishTwice("同意");
        approver.hand().text("已批准").waitFor();
    }

    void account() {
        Seat approver = office.seat("finance-approver", programme).go("县级账户");
        Hand dialog = approver.hand().open("登记县级账户");
        dialog.write("账户名称", papers.countyAccountName());
        dialog.write("账号", papers.countyAccountNo());
        dialog.write("开户银行", "样例银行开州支行");
        dialog.write("行号", "102653000005");
        dialog.check("样例数据");
        approver.look("county-account-new");
        dialog.finish("登记县级账户");
        approver.hand().row(papers.countyAccountName()).waitFor();
        approver.look("county-accounts");
    }
}
