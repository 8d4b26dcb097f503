package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The walk of the sample's kilns from the rule set to the reports（样例全程）. Each group of steps can be taken by itself, in
 * the order of the groups; the methods here take a whole stretch without a wrong turn, and move the business clock to
 * its day.
 *
 * <pre>{@code
 * KaizhouWalk walk = KaizhouWalk.of(client, Sample.kaizhou(home));
 * walk.untilPublished();
 * walk.awards().object("KZ-01", Rules.DOORS);
 * }</pre>
 */
public final class KaizhouWalk {

    private final Desk desk;
    private final PolicySteps policy;
    private final IndustrySteps industry;
    private final FundSteps funds;
    private final AwardSteps awards;
    private final PaymentSteps payments;
    private final ReportSteps reports;

    private KaizhouWalk(Desk desk) {
        this.desk = desk;
        this.policy = new PolicySteps(desk);
        this.industry = new IndustrySteps(desk, policy);
        this.funds = new FundSteps(desk, policy);
        this.awards = new AwardSteps(desk, policy, industry, funds);
        this.payments = new PaymentSteps(desk, industry, awards);
        this.reports = new ReportSteps(desk, policy, awards);
    }

    /** Walks a sample of Kaizhou, or, with the officials of Shandan, a variant of it for another region. */
    public static KaizhouWalk of(YaomenClient client, Sample sample) {
        return new KaizhouWalk(new Desk(client, sample));
    }

    public Desk desk() {
        return desk;
    }

    public PolicySteps policy() {
        return policy;
    }

    public IndustrySteps industry() {
        return industry;
    }

    public FundSteps funds() {
        return funds;
    }

    public AwardSteps awards() {
        return awards;
    }

    public PaymentSteps payments() {
        return payments;
    }

    public ReportSteps reports() {
        return reports;
    }

    /** The programme is in force, every closure registered and accepted. */
    public void untilAccepted() {
        desk.itIs(WalkDays.PROGRAMME);
        policy.inForce();
        desk.itIs(WalkDays.PUBLISHED);
        industry.register();
        industry.accept();
    }

    /** … every award computed. */
    public void untilCalculated() {
        untilAccepted();
        desk.itIs(WalkDays.FUNDS);
        funds.register();
        funds.approve();
        desk.itIs(WalkDays.PUBLISHED);
        awards.calculate();
    }

    /** … a notice open. */
    public JsonNode untilPublished() {
        untilCalculated();
        return awards.publish();
    }

    /** … the notice closed by the timer, nothing objected. */
    public void untilPublicized() {
        untilPublished();
        desk.itIs(WalkDays.NOTICE_OVER);
        awards.noticeCloses();
    }

    /** … everything approved and committed. */
    public void untilApproved() {
        untilPublicized();
        awards.submit();
        awards.approve();
    }

    /** … everything sent to the bank, in two batches. */
    public void untilSent() {
        untilApproved();
        desk.itIs(WalkDays.PAID);
        payments.instruct();
        payments.sendAll();
    }
}
