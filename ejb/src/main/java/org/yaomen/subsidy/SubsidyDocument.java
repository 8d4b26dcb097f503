package org.yaomen.subsidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * The text of a claim's calculation（补贴核定明细全文）: for which use, from which facts, by which steps and which versions of the
 * parameters; where nothing can be granted, {@code reasons} say why.
 */
public record SubsidyDocument(
        String format,
        SubsidyKind kind,
        @Nullable String use,
        SubsidyCase facts,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters,
        Money amount) {

    static final String FORMAT = "yaomen-subsidy-line-1";
}
