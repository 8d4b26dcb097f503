package org.yaomen.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.reports.TransferPaper;
import org.yaomen.socialinsurance.TransferForm;
import org.yaomen.socialinsurance.TransferPrint;
import org.yaomen.socialinsurance.TransferSide;
import org.yaomen.socialinsurance.TransferView;

/** Lays a transfer out as the paper that is printed（社保转移表单排版）: no figure is computed here. */
final class TransferPapers {

    private TransferPapers() {}

    static TransferPaper paper(TransferPrint print) {
        TransferView transfer = print.detail().transfer();
        boolean old = print.step().side() == TransferSide.OLD;
        return new TransferPaper(
                print.form().label(),
                transfer.id().toString(),
                old ? transfer.fromAgency() : transfer.toAgency(),
                pairs(print),
                years(print),
                print.sha256(),
                transfer.synthetic() ? List.of("样例数据，姓名、号码和金额均为合成，不是真实业务。") : List.of());
    }

    private static List<TransferPaper.Pair> pairs(TransferPrint print) {
        TransferView transfer = print.detail().transfer();
        List<TransferPaper.Pair> pairs = new ArrayList<>();
        add(pairs, "姓名", transfer.name());
        add(pairs, "公民身份号码", print.citizenId());
        add(pairs, "险种", transfer.scheme().label());
        add(pairs, "原工作单位", transfer.enterpriseName());
        add(pairs, "劳动合同终止日期", transfer.leftOn());
        add(pairs, "转出地经办机构", transfer.fromAgency() + "（" + transfer.fromRegion() + "）");
        add(pairs, "转入地经办机构", transfer.toAgency() + "（" + transfer.toRegion() + "）");
        add(pairs, "受理日期", transfer.openedOn());
        if (print.form() != TransferForm.LETTER) {
            print.document().reasons().forEach(reason -> add(pairs, "说明", reason.text()));
            print.document().lines().stream()
                    .filter(line -> print.document().years().isEmpty())
                    .forEach(line -> add(pairs, line.text(), line.amount()));
            add(pairs, "测算金额（不含利息）", print.document().amount());
            add(pairs, "已划转金额", transfer.sent());
        }
        add(pairs, "依据", print.step().document() + " " + print.step().article());
        return pairs;
    }

    /** A letter asks for the transfer; the money stands on the old place's papers. */
    private static List<TransferPaper.Year> years(TransferPrint print) {
        if (print.form() == TransferForm.LETTER) {
            return List.of();
        }
        return print.document().years().stream()
                .map(year -> new TransferPaper.Year(
                        year.year(),
                        year.monthlyWage().yuan(),
                        year.months(),
                        year.pooled().yuan(),
                        year.personal().yuan(),
                        year.amount().yuan()))
                .toList();
    }

    private static void add(List<TransferPaper.Pair> pairs, String label, @Nullable Object value) {
        pairs.add(new TransferPaper.Pair(label, value == null ? "" : value.toString()));
    }
}
