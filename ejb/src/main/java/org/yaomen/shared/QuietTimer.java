package org.yaomen.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A timer that does not fill the log（安静的定时器）: while the database is away, or a run failed, it says so once and then
 * looks less often. Used by one thread at a time.
 */
public final class QuietTimer {

    private static final Logger LOG = System.getLogger(QuietTimer.class.getName());

    private final String promise;
    private final int ticksAfterTrouble;

    private boolean troubled;
    private int ticksToWait;

    /** @param promise what will be done later, for the log, e.g. {@code "notices will be closed"} */
    public QuietTimer(String promise, int ticksAfterTrouble) {
        this.promise = promise;
        this.ticksAfterTrouble = ticksAfterTrouble;
    }

    public synchronized void tick(DatabaseHealth database, Runnable work) {
        if (ticksToWait > 0) {
            ticksToWait--;
            return;
        }
        if (!database.answers()) {
            trouble("the database does not answer; " + promise + " when it is back");
            return;
        }
        try {
            work.run();
            troubled = false;
        } catch (RuntimeException failed) {
            trouble(promise + " later, after a failure: " + failed);
        }
    }

    private void trouble(String words) {
        ticksToWait = ticksAfterTrouble;
        if (!troubled) {
            troubled = true;
            LOG.log(Level.WARNING, words);
        }
    }
}
