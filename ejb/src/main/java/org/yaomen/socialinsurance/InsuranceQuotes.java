package org.yaomen.socialinsurance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yaomen.programme.Parameters;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.RegionScoped;

/** Says what would move or be owed in social insurance（社会保险试算）: for anyone signed in, without storing anything. */
@Stateless
@RegionScoped
public class InsuranceQuotes {

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /** By the rules of today; the personal account by those of each year. */
    @PermitAll
    public PensionTransferQuote pensionTransfer(PensionTransferQuestion question) {
        return PensionTransfer.quote(
                question, clock.today(), day -> parameters.nationwide(day, PensionTransfer.PARAMETERS));
    }

    /** By the rules of today. */
    @PermitAll
    public UnemploymentTransferQuote unemploymentTransfer(UnemploymentTransferQuestion question) {
        return UnemploymentTransfer.quote(
                question, parameters.nationwide(clock.today(), UnemploymentTransfer.PARAMETERS));
    }

    /** By the rules of today. */
    @PermitAll
    public LateFeeQuote lateFee(LateFeeQuestion question) {
        return LateFee.quote(question, parameters.nationwide(clock.today(), LateFee.PARAMETERS));
    }
}
