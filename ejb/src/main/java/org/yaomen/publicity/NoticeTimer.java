package org.yaomen.publicity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.DatabaseHealth;
import org.yaomen.shared.QuietTimer;

/** Closes notices whose days are over（公示期满定时器）, within two seconds of the day's turn. */
@Singleton
public class NoticeTimer {

    private final QuietTimer timer = new QuietTimer("notices will be closed", 30);

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

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        timer.tick(database::answers, this::closeAllDue);
    }

    private void closeAllDue() {
        int closed = 1;
        while (closed > 0 && store.anyDue(clock.today())) {
            user.signInAsSystem();
            closed = notices.closeDue();
        }
    }
}
