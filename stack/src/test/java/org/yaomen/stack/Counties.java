package org.yaomen.stack;

import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.RosterSample;

/** Two counties with something in them（两县数据）, walked once for all tests of a run. */
record Counties(World kaizhou, World shandan) {

    private static boolean walked;

    static synchronized Counties prepared(Contract contract, Officials officials) {
        if (!walked) {
            walk(Stories.in(Stories.KAIZHOU, "KZ-01", "KZ-02", "KZ-03"), "");
            walk(Stories.in(Stories.SHANDAN, "KZ-01", "KZ-02", "KZ-03"), ".shandan");
            walked = true;
        }
        return new Counties(
                World.of(contract, officials, Stories.KAIZHOU, ""),
                World.of(contract, officials, Stories.SHANDAN, ".shandan"));
    }

    /** To the bank and back, and once more as far as the publicity, so that there is something in each state. */
    private static void walk(KaizhouWalk walk, String suffix) {
        walk.untilSent();
        Stories.client()
                .as("hr-clerk" + suffix)
                .post(
                        "/workers",
                        RosterSample.terms(
                                walk.industry().enterpriseId("KZ-01"),
                                walk.policy().programmeId(),
                                7_900));
        walk.payments().firstAnswers();
    }
}
