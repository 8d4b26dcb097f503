package org.yaomen.reports;

import java.io.IOException;

/** The proof sheet as a spreadsheet（证明单的电子表格）. */
final class ProofWorksheet {

    private ProofWorksheet() {}

    static void write(ProofSheet proof, Spreadsheet sheet) throws IOException {
        sheet.columns(true, 30, 20, 16, 18, 18, 18, 30, 26);
        sheet.title(proof.title());
        subject(proof, sheet);
        sheet.section("计算过程");
        sheet.head(false, "项目", "数量", "单位", "标准", "取整前系数", "金额", "文号", "条款");
        for (ProofSheet.Line line : proof.lines()) {
            sheet.tableRow(
                    false,
                    line.text(),
                    Spreadsheet.Plain.of(line.quantity()),
                    line.unit(),
                    line.rate(),
                    Spreadsheet.Plain.of(line.factor()),
                    line.amount(),
                    line.documentNumber(),
                    line.article());
        }
        if (!proof.reasons().isEmpty()) {
            sheet.section("不予奖补的理由");
            proof.reasons().forEach(sheet::row);
        }
        sheet.section("采用的事实与证据");
        sheet.head(false, "事实", "取值", "证据文件", "证据文件 SHA-256");
        for (ProofSheet.Input input : proof.inputs()) {
            sheet.tableRow(false, input.name(), input.value(), input.evidenceFile(), input.evidenceSha256());
        }
        result(proof, sheet);
        sheet.notes(proof.notes());
    }

    private static void subject(ProofSheet proof, Spreadsheet sheet) {
        ProofSheet.Subject subject = proof.subject();
        ProofSheet.Basis basis = proof.basis();
        sheet.row("核定编号", proof.result().awardCode());
        sheet.row("企业名称", subject.enterprise());
        sheet.row("统一社会信用代码", subject.creditCode());
        sheet.row("镇街", subject.township());
        sheet.row("设施", subject.facility());
        sheet.row("关闭日期", subject.closedOn());
        sheet.row("政策项目", basis.programmeCode() + "  " + basis.programmeName());
        sheet.row("规则版本", basis.ruleSetVersion());
        sheet.row("规则校验码", basis.ruleSetSha256());
        sheet.row("文号", basis.documentNumber());
        sheet.row("条款", basis.article());
    }

    private static void result(ProofSheet proof, Spreadsheet sheet) throws IOException {
        ProofSheet.Result result = proof.result();
        sheet.section("核定结果");
        sheet.row("核定金额（元）", result.amount());
        sheet.row("大写", result.amountInWords());
        sheet.row("取整规则", result.rounding());
        sheet.row("计算校验码", result.calculationSha256());
        sheet.section("经办记录");
        sheet.head(false, "环节", "经办人", "时间");
        for (ProofSheet.Act act : proof.acts()) {
            sheet.tableRow(false, act.role(), act.name(), act.at());
        }
    }
}
