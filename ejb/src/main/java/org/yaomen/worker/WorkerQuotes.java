package org.yaomen.worker;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yaomen.programme.Parameters;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.RegionScoped;

/** Says what would be due to a worker（职工安置试算）: for anyone signed in, without storing anything. */
@Stateless
@RegionScoped
public class WorkerQuotes {

    @Inject
    private Parameters parameters;

    @Inject
    private BusinessClock clock;

    /** By the rules of the last day employed. */
    @PermitAll
    public SeveranceQuote severance(SeveranceQuestion question) {
        return Severance.quote(question, day -> parameters.nationwide(day, Severance.PARAMETERS));
    }

    /** By the rules of the day of payment. */
    @PermitAll
    public SeveranceTaxQuote severanceTax(SeveranceTaxQuestion question) {
        return SeveranceTax.quote(question, parameters.nationwide(question.paidOn(), SeveranceTax.PARAMETERS));
    }

    /** By the rules of today. */
    @PermitAll
    public DisabilityGrantQuote disabilityGrant(DisabilityGrantQuestion question) {
        return DisabilityGrant.quote(question, parameters.nationwide(clock.today(), DisabilityGrant.PARAMETERS));
    }

    /** By the rules of today. */
    @PermitAll
    public FlexibleInsuranceSubsidyQuote flexibleInsuranceSubsidy(FlexibleInsuranceSubsidyQuestion question) {
        return FlexibleInsuranceSubsidy.quote(
                question, parameters.nationwide(clock.today(), FlexibleInsuranceSubsidy.PARAMETERS));
    }
}
