package org.yaomen.stack;

import org.yaomen.stack.Office.Seat;
import org.yaomen.stack.walk.Kiln;

/** The industry bureau at its screens（工信录入）: townships, enterprises, kilns, closures with photos, and the opinion. */
final class IndustryScreens {

    private final Office office;
    private final Papers papers;
    private final String programme;

    IndustryScreens(Office office, Papers papers, String programme) {
        this.office = office;
        this.papers = papers;
        this.programme = programme;
    }

    void township() {
        Seat clerk = office.seat("industry-clerk", programme).go("乡镇街道与村");
        Hand dialog = clerk.hand().open("登记乡镇街道或村");
        dialog.write("代码", papers.townshipCode());
        dialog.write("名称", papers.townshipName());
        account(dialog, papers.townshipName() + "财政所", "990010000001007922", "314653000003");
        clerk.look("township-new");
        dialog.finish("登记乡镇街道或村");
        clerk.hand().find("名称或代码", papers.townshipCode());
        clerk.hand().row(papers.townshipName()).waitFor();
        clerk.look("townships");
    }

    private static void account(Hand dialog, String name, String number, String bank) {
        dialog.write("账户户名", name);
        dialog.write("收款账号", number);
        dialog.write("开户行行号", bank);
    }

    void enterprise(String no) {
        Kiln kiln = papers.kiln(no);
        Seat clerk = office.seat("industry-clerk", programme).go("企业与设施");
        Hand dialog = clerk.hand().open("登记企业");
        dialog.write("企业名称", kiln.enterprise("name"));
        dialog.write("统一社会信用代码", kiln.enterprise("credit_code"));
        dialog.choose("乡镇街道", papers.townshipName());
        dialog.write("地址", kiln.enterprise("address"));
        dialog.write("法定代表人", kiln.enterprise("legal_person_name"));
        dialog.write("法定代表人身份证号", kiln.enterprise("legal_person_id"));
        account(dialog, kiln.enterprise("account_name"), kiln.enterprise("account_no"), kiln.enterprise("bank_code"));
        clerk.look("enterprise-new");
        dialog.finish("登记企业");
        clerk.record("/enterprises");
        kiln(clerk, kiln);
        clerk.look("enterprise");
    }

    private static void kiln(Seat clerk, Kiln kiln) {
        Hand dialog = clerk.hand().open("登记设施");
        dialog.write("设施名称", kiln.enterprise("facility_name"));
        dialog.write("窑门数", String.valueOf(kiln.doors()));
        dialog.write("核定产能", kiln.enterprise("approved_capacity"));
        dialog.write("产能单位", kiln.enterprise("capacity_unit"));
        dialog.add("设备编号", kiln.enterprise("equipment_nos").split(";", -1));
        clerk.look("facility-new");
        dialog.finish("登记设施");
        clerk.hand().row(kiln.enterprise("facility_name")).waitFor();
    }

    /** Answers the closure's id. */
    String closure(String no) {
        Kiln kiln = papers.kiln(no);
        Seat clerk = office.seat("industry-clerk", programme).go("关闭登记");
        Hand dialog = clerk.hand().open("登记关闭");
        dialog.choose("设施", papers.enterprise(no));
        dialog.text(kiln.enterprise("equipment_nos").split(";", -1)[0]).waitFor();
        dialog.upload("证据", papers.evidence("dismantled.jpg"));
        dialog.shown("第 1 个文件的名称").waitFor();
        dialog.write("申请日期", kiln.closure("applied_on"));
        dialog.write("关闭日期", kiln.closedOn());
        dialog.pick("自愿关闭", "是");
        clerk.look("closure-new");
        dialog.finish("登记关闭");
        String id = clerk.record("/closures");
        clerk.look("closure");
        return id;
    }

    void accept(String no) {
        Kiln kiln = papers.kiln(no);
        Seat reviewer = office.seat("industry-reviewer", programme).go("关闭登记");
        reviewer.look("closures");
        reviewer.hand().follow(papers.enterprise(no));
        reviewer.record("/closures");
        Hand dialog = reviewer.hand().open("出具验收意见");
        dialog.choose("验收结论", "全面拆除");
        dialog.write("验收日期", kiln.closure("accepted_on"));
        dialog.write("验收意见（写明现场查验情况）", "经现场查验，窑体及设备已全面拆除。");
        dialog.upload("证据", papers.evidence("acceptance.pdf"));
        dialog.shown("第 1 个文件的名称").waitFor();
        reviewer.look("acceptance-new");
        dialog.finish("出具验收意见");
        reviewer.hand().text("已验收").waitFor();
        reviewer.look("acceptance");
    }
}
