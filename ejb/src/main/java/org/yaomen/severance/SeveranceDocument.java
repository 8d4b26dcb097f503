package org.yaomen.severance;

import java.util.List;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * The frozen text of a line（核定明细全文）: for which use, from which facts, by which steps and which versions of the
 * parameters. {@code amount} is before tax, {@code net} what the worker gets; where nothing is due, {@code reasons} say why.
 */
public record SeveranceDocument(
        String format,
        SeveranceKind kind,
        String use,
        boolean payable,
        SeveranceCase facts,
        List<Evaluation.Line> lines,
        List<Evaluation.Line> taxLines,
        List<Reason> reasons,
        List<ParameterView> parameters,
        Money amount,
        Money tax,
        Money net) {

    static final String FORMAT = "yaomen-severance-line-2";

    /** Until the fund paid insurance arrears: what goes to the agency was only shown. */
    private static final String FIRST_FORMAT = "yaomen-severance-line-1";

    boolean showsArrearsOnly() {
        return format.equals(FIRST_FORMAT);
    }
}
