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
    @Path("/amount-in-words")
    public Words amountInWords(@NotNull @Valid Amount amount) {
        return new Words(quotes.amountInWords(amount.amount()));
    }
}
