package org.yaomen.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/**
 * A timer that does not fill the log（安静的定时器）: while the database is away, or a run failed, it says so once and then
 * looks less and less often; what lasts a moment costs a moment.
 */
public final class QuietTimer {

    private static final Logger LOG = System.getLogger(QuietTimer.class.getName());

    private final String promise;
    private final int mostTicksLeftOut;

    /** How many ticks the last trouble left out, twice those before; 0 where there is none. */
    private int leftOut;

    private int ticksToWait;

    /**
     * @param promise what will be done later, for the log, e.g. {@code "notices will be closed"}
     * @param mostTicksLeftOut the most ticks without a look, however long the trouble lasts
     */
    public QuietTimer(String promise, int mostTicksLeftOut) {
        this.promise = promise;
        this.mostTicksLeftOut = mostTicksLeftOut;
    }

    /**
     * Does the work, unless trouble told to leave this tick out.
     *
     * @param databaseAnswers whether the work has a chance at all; asked before it begins
     */
    public synchronized void tick(BooleanSupplier databaseAnswers, Runnable work) {
        if (ticksToWait > 0) {
            ticksToWait--;
            return;
        }
        if (!databaseAnswers.getAsBoolean()) {
            trouble("the database does not answer; " + promise + " when it is back");
            return;
        }
        try {
            work.run();
            leftOut = 0;
        } catch (RuntimeException failed) {
            trouble(promise + " later, after a failure: " + failed);
        }
    }

    private void trouble(String words) {
        if (leftOut == 0) {
            LOG.log(Level.WARNING, words);
        }
        leftOut = Math.min(mostTicksLeftOut, leftOut == 0 ? 1 : 2 * leftOut);
        ticksToWait = leftOut;
    }
}
