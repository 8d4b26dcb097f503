package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.InsuranceScheme;

/** The frozen text of a computed transfer（测算全文）: its canonical JSON is what is hashed and stored. */
public record TransferDocument(
        String format,
        UUID transferId,
        InsuranceScheme scheme,
        RegionCode regionCode,
        LocalDate effectiveOn,
        TransferFacts facts,
        List<TransferYear> years,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters,
        Money amount) {

    static final String FORMAT = "yaomen-insurance-transfer-1";
}
