package org.yaomen.reports;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import org.jspecify.annotations.Nullable;

/** What a template is filled with（填充内容）: its name, its parameters, its rows. */
record Filling(String template, Map<String, Object> parameters, JRDataSource rows) {

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static Filling of(Report report, CharacterCheck check) {
        if (report instanceof FundUseReport fundUse) {
            return new Filling(
                    "fund-use", heading(fundUse.heading(), check), new RecordDataSource(fundUse.lines(), check));
        }
        if (report instanceof AwardRegister register) {
            Map<String, Object> parameters = heading(register.heading(), check);
            parameters.put("syntheticNote", AwardRegister.SYNTHETIC_NOTE);
            return new Filling("award-register", parameters, new RecordDataSource(register.rows(), check));
        }
        if (report instanceof TransferPaper paper) {
            return new Filling("transfer-paper", transfer(paper, check), new JREmptyDataSource(1));
        }
        return new Filling("proof-sheet", proof((ProofSheet) report, check), new JREmptyDataSource(1));
    }

    private static Map<String, Object> heading(ReportHeading heading, CharacterCheck check) {
        Texts texts = new Texts(check);
        texts.put("title", heading.title());
        texts.put("regionName", heading.regionName());
        texts.put("period", heading.period());
        texts.put("programme", heading.programme().cited());
        texts.put("asOf", MOMENT.format(heading.origin().asOf()));
        texts.put("preparedBy", heading.origin().preparedBy());
        texts.put("reportCode", heading.origin().reportCode());
        texts.put("notes", notes(heading.notes()));
        return texts.parameters;
    }

    private static Map<String, Object> transfer(TransferPaper paper, CharacterCheck check) {
        Texts texts = new Texts(check);
        texts.put("title", paper.title());
        texts.put("number", paper.number());
        texts.put("issuer", paper.issuer());
        texts.put("sha256", paper.sha256());
        texts.put("notes", notes(paper.notes()));
        texts.putRows("pairs", paper.pairs());
        texts.putRows("years", paper.years());
        return texts.parameters;
    }

    private static Map<String, Object> proof(ProofSheet sheet, CharacterCheck check) {
        Texts texts = new Texts(check);
        texts.put("title", sheet.title());
        texts.put("awardCode", sheet.result().awardCode());
        texts.put("reportCode", sheet.result().awardCode());
        ProofSheet.Basis basis = sheet.basis();
        texts.put("programme", basis.programmeCode() + "  " + basis.programmeName());
        texts.put("ruleSet", basis.ruleSetVersion());
        texts.put("ruleSetSha256", basis.ruleSetSha256());
        texts.put("document", basis.documentNumber() + "  " + basis.article());
        ProofSheet.Subject subject = sheet.subject();
        texts.put("enterprise", subject.enterprise());
        texts.put("creditCode", subject.creditCode());
        texts.put("township", subject.township());
        texts.put("facility", subject.facility());
        texts.put(
                "closedOn", subject.closedOn() == null ? "" : subject.closedOn().toString());
        texts.put("amountInWords", sheet.result().amountInWords());
        texts.put("rounding", sheet.result().rounding());
        texts.put("calculationSha256", sheet.result().calculationSha256());
        texts.put("reasons", sheet.reasons().isEmpty() ? null : String.join("\n", sheet.reasons()));
        texts.put("notes", notes(sheet.notes()));
        texts.parameters.put("amount", sheet.result().amount());
        texts.putRows("lines", sheet.lines());
        texts.putRows("inputs", sheet.inputs());
        texts.putRows("acts", sheet.acts());
        return texts.parameters;
    }

    private static String notes(List<String> notes) {
        if (notes.size() < 2) {
            return notes.isEmpty() ? "" : "注：" + notes.get(0);
        }
        StringBuilder numbered = new StringBuilder("注：");
        for (int i = 0; i < notes.size(); i++) {
            numbered.append(i == 0 ? "" : "\n        ")
                    .append(i + 1)
                    .append(". ")
                    .append(notes.get(i));
        }
        return numbered.toString();
    }

    /** Parameters whose texts have been looked at. */
    private record Texts(Map<String, Object> parameters, CharacterCheck check) {

        Texts(CharacterCheck check) {
            this(new HashMap<>(), check);
        }

        void put(String name, @Nullable String text) {
            if (text != null) {
                check.see(text);
                parameters.put(name, text);
            }
        }

        /** No parameter at all for no rows: the template then prints （无）. */
        void putRows(String name, List<? extends Record> rows) {
            if (!rows.isEmpty()) {
                parameters.put(name, new RecordDataSource(rows, check));
            }
        }
    }
}
