package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yaomen.programme.AwardQuestion;
import org.yaomen.programme.AwardQuote;
import org.yaomen.programme.CentralAllocationQuestion;
import org.yaomen.programme.CentralAllocationQuote;
import org.yaomen.programme.CentralQuotes;
import org.yaomen.programme.LadderQuestion;
import org.yaomen.programme.LadderQuote;
import org.yaomen.programme.Quotes;
import org.yaomen.shared.Money;
import org.yaomen.socialinsurance.InsuranceQuotes;
import org.yaomen.socialinsurance.LateFeeQuestion;
import org.yaomen.socialinsurance.LateFeeQuote;
import org.yaomen.socialinsurance.PensionTransferQuestion;
import org.yaomen.socialinsurance.PensionTransferQuote;
import org.yaomen.socialinsurance.UnemploymentTransferQuestion;
import org.yaomen.socialinsurance.UnemploymentTransferQuote;
import org.yaomen.worker.DisabilityGrantQuestion;
import org.yaomen.worker.DisabilityGrantQuote;
import org.yaomen.worker.FlexibleInsuranceSubsidyQuestion;
import org.yaomen.worker.FlexibleInsuranceSubsidyQuote;
import org.yaomen.worker.SeveranceQuestion;
import org.yaomen.worker.SeveranceQuote;
import org.yaomen.worker.SeveranceTaxQuestion;
import org.yaomen.worker.SeveranceTaxQuote;
import org.yaomen.worker.WorkerQuotes;

/** Trial calculations（试算）: nothing is stored, so no idempotency key is asked for. */
@Path("/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuoteResource {

    /** An amount to be written out（大写金额请求）. */
    public record Amount(@NotNull Money amount) {}

    /** An amount written out（大写金额）. */
    public record Words(String words) {}

    @Inject
    private Quotes quotes;

    @Inject
    private CentralQuotes centralQuotes;

    @Inject
    private WorkerQuotes workerQuotes;

    @Inject
    private InsuranceQuotes insuranceQuotes;

    @POST
    @Path("/award")
    public AwardQuote award(@NotNull @Valid AwardQuestion question) {
        return quotes.award(question);
    }

    @POST
    @Path("/central-allocation")
    public CentralAllocationQuote centralAllocation(@NotNull @Valid CentralAllocationQuestion question) {
        return centralQuotes.allocation(question);
    }

    @POST
    @Path("/ladder")
    public LadderQuote ladder(@NotNull @Valid LadderQuestion question) {
        return centralQuotes.ladder(question);
    }

    @POST
    @Path("/severance")
    public SeveranceQuote severance(@NotNull @Valid SeveranceQuestion question) {
        return workerQuotes.severance(question);
    }

    @POST
    @Path("/severance-tax")
    public SeveranceTaxQuote severanceTax(@NotNull @Valid SeveranceTaxQuestion question) {
        return workerQuotes.severanceTax(question);
    }

    @POST
    @Path("/disability-grant")
    public DisabilityGrantQuote disabilityGrant(@NotNull @Valid DisabilityGrantQuestion question) {
        return workerQuotes.disabilityGrant(question);
    }

    @POST
    @Path("/flexible-insurance-subsidy")
    public FlexibleInsuranceSubsidyQuote flexibleInsuranceSubsidy(
            @NotNull @Valid FlexibleInsuranceSubsidyQuestion question) {
        return workerQuotes.flexibleInsuranceSubsidy(question);
    }

    @POST
    @Path("/pension-transfer")
    public PensionTransferQuote pensionTransfer(@NotNull @Valid PensionTransferQuestion question) {
        return insuranceQuotes.pensionTransfer(question);
    }

    @POST
    @Path("/unemployment-transfer")
    public UnemploymentTransferQuote unemploymentTransfer(@NotNull @Valid UnemploymentTransferQuestion question) {
        return insuranceQuotes.unemploymentTransfer(question);
    }

    @POST
    @Path("/late-fee")
    public LateFeeQuote lateFee(@NotNull @Valid LateFeeQuestion question) {
        return insuranceQuotes.lateFee(question);
    }

    @POST
    @Path("/amount-in-words")
    public Words amountInWords(@NotNull @Valid Amount amount) {
        return new Words(quotes.amountInWords(amount.amount()));
    }
}
