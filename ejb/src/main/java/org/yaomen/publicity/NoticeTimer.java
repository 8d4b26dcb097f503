package org.yaomen.publicity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.DatabaseHealth;

/**
 * Closes notices whose days are over（公示期满定时器）, within two seconds of the day's turn. While the database is away, or
 * a run failed, it says so once and then only looks every minute.
 */
@Singleton
public class NoticeTimer {

    private static final Logger LOG = System.getLogger(NoticeTimer.class.getName());
    private static final int TICKS_AFTER_TROUBLE = 30;

    @Inject
    private NoticeStore store;

    @Inject
    private Notices notices;

    @Inject
    private DatabaseHealth database;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    private boolean troubled;
    private int ticksToWait;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        if (ticksToWait > 0) {
            ticksToWait--;
            return;
        }
        if (!database.answers()) {
            trouble("the database does not answer; notices will be closed when it is back");
            return;
        }
        try {
            closeAllDue();
            troubled = false;
        } catch (RuntimeException failed) {
            trouble("notices could not be closed and will be tried again: " + failed);
        }
    }

    private void closeAllDue() {
        int closed = 1;
        while (closed > 0 && store.anyDue(clock.today())) {
            user.signInAsSystem();
            closed = notices.closeDue();
        }
    }

    private void trouble(String words) {
        ticksToWait = TICKS_AFTER_TROUBLE;
        if (!troubled) {
            troubled = true;
            LOG.log(Level.WARNING, words);
        }
    }
}
